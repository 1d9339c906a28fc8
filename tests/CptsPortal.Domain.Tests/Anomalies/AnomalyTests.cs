using CptsPortal.Domain.Anomalies;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Meetings;
using CptsPortal.Law.Deadlines;
using static CptsPortal.Domain.Anomalies.AnomalyKind;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Anomalies;

/// <summary>What does not hold together on a case before its contract, and what a justification is worth.</summary>
public sealed class AnomalyTests
{
    private static readonly AnomalyFacts Sound = new()
    {
        Stage = Stage.ContractRunning,
        Communes = ["13022"],
        Seat = "13022",
        OfficialPopulation = 34_000,
        Members = 40,
        Professions = 5,
        LeaderHasAddress = true,
        Referents = new Referents(Guid.NewGuid(), Guid.NewGuid(), null),
    };

    public static TheoryData<AnomalyFacts, AnomalyKind?> Cases => new()
    {
        { Sound, null },
        { Sound with { Stage = Stage.LetterOfIntent, Seat = null }, null },
        { Sound with { Stage = Stage.ProjectDrafting, Seat = null }, SeatMissing },
        { Sound with { Communes = [] }, SeatMissing },
        { Sound with { Shared = ["Aubagne"] }, TerritoryShared },
        { Sound with { StatedPopulation = 37_400 }, null },
        { Sound with { StatedPopulation = 37_401 }, PopulationFar },
        { Sound with { StatedPopulation = 30_600 }, null },
        { Sound with { StatedPopulation = 30_599 }, PopulationFar },
        { Sound with { Professions = 2 }, null },
        { Sound with { Professions = 1 }, FewProfessions },
        { Sound with { Stage = Stage.ProjectReview, Professions = 1 }, null },
        { Sound with { Referents = Referents.None }, NobodyInCharge },
        { Sound with { Stage = Stage.FirstContact, Referents = Referents.None }, null },
        { Sound with { Referents = new Referents(null, Guid.NewGuid(), null) }, NobodyOfTheAgency },
        { Sound with { Referents = new Referents(Guid.NewGuid(), null, null) }, NobodyOfTheFund },
        { Sound with { LeaderHasAddress = false }, LeaderUnreachable },
        { Sound with { Stage = Stage.LetterOfIntent, LeaderHasAddress = false }, null },
        { Sound with { Stage = Stage.Closed, Communes = [], LeaderHasAddress = false, Referents = Referents.None }, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_rule_points_at_its_own_fact_and_a_sound_or_closed_case_at_nothing(AnomalyFacts facts, AnomalyKind? found) =>
        Assert.Equal(found is { } kind ? [kind] : [], Kinds(facts));

    [Theory]
    [InlineData("2024-03-15", false)]
    [InlineData("2024-03-16", true)]
    public void A_project_is_validated_without_the_fund_s_opinion_from_the_day_after_its_clock_lapsed(string today, bool found)
    {
        var facts = Sound with { Clock = new NonOppositionFacts(Day("2024-01-15")) };
        var anomalies = AnomalyRules.Of(facts, Day(today));

        Assert.Equal(found ? [ValidatedWithoutAdvice] : [], anomalies.Select(anomaly => anomaly.Kind));
        Assert.Empty(AnomalyRules.Of(facts with { FundAdvised = true }, Day(today)));
        Assert.All(anomalies, anomaly => Assert.Equal(Day("2024-03-16"), anomaly.Since));
    }

    [Theory]
    [InlineData("2024-01-01", false)]
    [InlineData("2023-12-31", true)]
    public void A_tripartite_meeting_is_prepared_by_a_bilateral_one_of_the_sixty_days_before(string bilateral, bool found) =>
        Assert.Equal(found ? [MeetingUnprepared] : [], Kinds(Sound with
        {
            Meetings = [(MeetingKind.Bilateral, Day(bilateral)), (MeetingKind.Tripartite, Day("2024-03-01"))],
        }));

    [Fact]
    public void A_justification_is_of_the_anomaly_as_it_stood_and_falls_once_its_figures_change()
    {
        var before = Assert.Single(AnomalyRules.Of(Sound with { StatedPopulation = 40_000 }, Today));
        var same = Assert.Single(AnomalyRules.Of(Sound with { StatedPopulation = 40_000, Members = 41 }, Today.AddDays(30)));
        var after = Assert.Single(AnomalyRules.Of(Sound with { StatedPopulation = 41_000 }, Today));

        Assert.Equal(before.Fingerprint, same.Fingerprint);
        Assert.NotEqual(before.Fingerprint, after.Fingerprint);
        Assert.Matches("^[0-9a-f]{16}$", before.Fingerprint);
    }

    [Fact]
    public void A_justification_says_why_of_an_anomaly_that_is_still_there()
    {
        var anomaly = Assert.Single(AnomalyRules.Of(Sound with { LeaderHasAddress = false }, Today));

        Assert.Equal(
            ["AnomalyRule.StillThere ", "AnomalyRule.ReasonGiven reason"],
            AnomalyNote.Take(Guid.NewGuid(), null, " ", "Une référente", Today, out var none).Select(rule => $"{rule.Code} {rule.Path}"));
        Assert.Null(none);
        Assert.Empty(AnomalyNote.Take(Guid.NewGuid(), anomaly, " Joint par courrier ", "Une référente", Today, out var noted));
        Assert.Equal((LeaderUnreachable, anomaly.Fingerprint, "Joint par courrier", Today), (noted!.Kind, noted.Fingerprint, noted.Reason, noted.On));
    }

    private static IEnumerable<AnomalyKind> Kinds(AnomalyFacts facts) => AnomalyRules.Of(facts, Today).Select(anomaly => anomaly.Kind);
}
