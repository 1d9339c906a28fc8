using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Domain.Tests.AnnualReviews;

/// <summary>The review of a year with two missions, in short words: AccessToCare counts two indicators, Prevention one.</summary>
public abstract class ReviewOf
{
    protected static readonly Guid Doctors = Guid.CreateVersion7();
    protected static readonly Guid Admissions = Guid.CreateVersion7();
    protected static readonly Guid Followed = Guid.CreateVersion7();
    protected static readonly Guid Screening = Guid.CreateVersion7();

    private protected static readonly ReviewSubject Subject = new(1, new(2023, 1, 1), new(2024, 1, 1),
    [
        new(Mission.AccessToCare, new(2023, 4, 1), null,
        [
            new(Doctors, "Patients avec médecin traitant", false, 3, 80, 90, IndicatorDirection.Increasing),
            new(Admissions, "Admissions directes", false, 1, 10, 20, IndicatorDirection.Increasing),
            new(Followed, "Passages aux urgences", false, 0, null, null, IndicatorDirection.Decreasing),
        ]),
        new(Mission.Prevention, new(2023, 6, 1), null,
            [new(Screening, "Campagne de dépistage menée", true, 1, null, null, IndicatorDirection.Increasing)]),
        new(Mission.CrisisResponse, new(2023, 2, 1), null, []),
    ]);

    private protected DateOnly Today { get; set; } = new(2024, 2, 1);

    private protected AnnualReview Review => field ??= Started();

    private protected static string[] Codes(IEnumerable<BrokenRule> broken) =>
        [.. broken.Select(rule => $"{rule.Code.Split('.')[1]}{(rule.Path.Length == 0 ? "" : $" at {rule.Path}")}{string.Concat(rule.Values.Select(value => value is DateOnly day ? $" {day:yyyy-MM-dd}" : $" {value}"))}")];

    private protected void Own(Guid indicator, decimal value) => Assert.Empty(Review.Enter(indicator, new Figure(value, null), Party.Cpts, Subject));

    private protected void Reading(Guid indicator, decimal value) => Assert.Empty(Review.Enter(indicator, new Figure(value, null), Party.Fund, Subject));

    /// <summary>Open, every figure told alike by both sides: 0.5 for the doctors, 1 for the admissions, the screening done.</summary>
    private protected void Measured()
    {
        Assert.Empty(Review.Open(Today));
        foreach (var (indicator, value) in new[] { (Doctors, 85m), (Admissions, 20m), (Screening, 1m) })
        {
            Own(indicator, value);
            Reading(indicator, value);
        }
    }

    private protected void AgreeAll()
    {
        foreach (var party in Enum.GetValues<Party>())
            Assert.Empty(Review.Agree(party, "Une personne", Review.Revision, Today));
    }

    private protected string[] Close() => Codes(Review.Close(Subject, Today));

    private protected IEnumerable<(Mission, decimal)> Rates => Review.Attainments.Select(rate => (rate.Mission, rate.Rate));

    private static AnnualReview Started()
    {
        Assert.Empty(AnnualReview.Start(Guid.CreateVersion7(), Guid.CreateVersion7(), Subject, null, Subject.End, out var review));
        return review!;
    }
}
