using CptsPortal.Application.Cases;
using CptsPortal.Application.Payments;
using CptsPortal.Domain.Payments;

namespace CptsPortal.Web.Documents;

/// <summary>The payment schedule of a contract on a day, the same on the screen and on paper.</summary>
/// <param name="Case">The case.</param>
/// <param name="Funding">The facts of the day.</param>
internal sealed record ScheduleSheet(CaseHeader Case, FundingView Funding)
{
    /// <summary>Its title.</summary>
    public const string Title = "Échéancier des versements";

    /// <summary>As it is printed.</summary>
    public Paper Paper => new("/Documents/Schedule.cshtml", this, Funding.Reference, $"echeancier-{Funding.Reference.Replace('/', '-')}.pdf");

    /// <summary>The lines by the year in which they fall due.</summary>
    public IEnumerable<IGrouping<int, ScheduleLine>> Years => Funding.Schedule.Lines.GroupBy(line => line.DueOn.Year);
}
