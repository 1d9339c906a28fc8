using CptsPortal.Domain.Payments;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Pages.Payments;

/// <summary>A line of the schedule as a page shows it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Contract">Number of its contract, where it is not the one signed last.</param>
/// <param name="Line">The line.</param>
/// <param name="Due">What the engine makes due for its component, mission and year, if anything.</param>
/// <param name="MayRecord">Whether the reader records payments.</param>
internal sealed record LineOnPage(Guid CaseId, int? Contract, ScheduleLine Line, Entitlement? Due, bool MayRecord)
{
    /// <summary>Whether its amount is still the one that its trace explains.</summary>
    public bool IsTraced => !Line.IsCorrection && Line.Source?.Amount == Line.Amount;
}

/// <summary>Sums of lines.</summary>
internal static class Lines
{
    /// <summary>The sum of their amounts.</summary>
    public static Euro Sum(this IEnumerable<ScheduleLine> lines) => lines.Aggregate(Euro.Zero, (sum, line) => sum + line.Amount);
}
