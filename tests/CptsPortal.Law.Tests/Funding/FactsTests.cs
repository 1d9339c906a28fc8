using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Funding;

public sealed class FactsTests
{
    private static readonly ContractFacts Good = Signed("2023-02-15", 62_000, 45).With(Mission.AccessToCare, "2023-05-01");

    public static TheoryData<string, string, FactRule?> Cases()
    {
        var cases = new TheoryData<string, string, FactRule?>();
        foreach (var (name, (_, path, rule)) in Facts)
            cases.Add(name, path, rule);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_fact_that_breaks_a_rule_is_named_with_its_place(string name, string path, FactRule? rule)
    {
        var broken = ContractFactsCheck.Broken(ContractFactsDraft.Of(Facts[name].Facts), Engine.Grids);

        Assert.Equal(rule is null ? [] : [(path, rule.Value)], broken.Select(fact => (fact.Path, fact.Rule)));
    }

    [Fact]
    public void All_broken_rules_come_at_once()
    {
        var draft = new ContractFactsDraft
        {
            Members = -1,
            Missions = [new(Mission.Prevention, null), new(null, Day("2023-05-01"), Day("2023-04-01"))],
            Attainments = [new(Mission.Prevention, 6, 1.5m)],
            Crises = [null],
        };

        Assert.Equal(
            [
                "signatureDate Given", "population Given", "members MembersNotNegative", "missions[0].startDate Given",
                "missions[1].mission Given", "missions[1].endDate EndNotBeforeStart",
                "attainments[0].contractYear ContractYearBetweenOneAndFive", "attainments[0].rate RateBetweenZeroAndOne",
                "crises[0] Given",
            ],
            ContractFactsCheck.Broken(draft, Engine.Grids).Select(broken => $"{broken.Path} {broken.Rule}"));
    }

    [Fact]
    public void The_engine_refuses_facts_that_break_a_rule() =>
        Assert.Throws<ArgumentException>(() => Engine.Compute(Good with { Population = 0 }));

    [Fact]
    public void Days_at_the_ends_of_the_calendar_are_refused_and_never_overflow() =>
        Assert.All(
            [DateOnly.MinValue, DateOnly.MaxValue],
            day => Assert.NotEmpty(ContractFactsCheck.Broken(
                ContractFactsDraft.Of(new ContractFacts
                {
                    SignatureDate = day,
                    Population = 1,
                    Changes = [new(day, 1, 1)],
                    Missions = [new(Mission.AccessToCare, day, day, day)],
                    Crises = [day],
                    TerminationDate = day,
                }),
                Engine.Grids)));

    private static readonly Dictionary<string, (ContractFacts Facts, string Path, FactRule? Rule)> Facts = new()
    {
        ["good"] = (Good, "", null),
        ["signed the day before the agreement"] = (Signed("2019-08-24", 1), "signatureDate", FactRule.SignedOnceAgreementInForce),
        ["signed on the agreement's first day"] = (Signed("2019-08-25", 1), "", null),
        ["signed in 2101"] = (Signed("2101-01-01", 1), "signatureDate", FactRule.DateWithinKnownYears),
        ["nobody lives there"] = (Good with { Population = 0 }, "population", FactRule.PopulationAtLeastOne),
        ["members below zero"] = (Good with { Members = -1 }, "members", FactRule.MembersNotNegative),
        ["change before the signature"] =
            (Good.Change("2023-02-14", 1), "changes[0].effectiveDate", FactRule.ChangeNotBeforeSignature),
        ["change on the signature"] = (Good.Change("2023-02-15", 1), "", null),
        ["two changes on a day"] =
            (Good.Change("2024-01-01", 1).Change("2024-01-01", 2), "changes[1].effectiveDate", FactRule.OneChangePerDay),
        ["change to nobody"] = (Good.Change("2024-01-01", 0), "changes[0].population", FactRule.PopulationAtLeastOne),
        ["mission the day before the signature"] =
            (Good.With(Mission.Prevention, "2023-02-14"), "missions[1].startDate", FactRule.MissionNotBeforeSignature),
        ["mission on the last contract day"] = (Good.With(Mission.Prevention, "2028-02-14"), "", null),
        ["mission on the contract's end"] =
            (Good.With(Mission.Prevention, "2028-02-15"), "missions[1].startDate", FactRule.MissionBeforeContractEnd),
        ["mission twice"] = (Good.With(Mission.AccessToCare, "2023-06-01"), "missions[1].mission", FactRule.MissionOnce),
        ["crisis mission before its grid"] = (
            Signed("2022-01-01", 1).With(Mission.CrisisResponse, "2022-03-31"), "missions[0].startDate", FactRule.MissionOnceFinanced),
        ["end before start"] =
            (Good.With(Mission.Prevention, "2023-06-02", "2023-06-01"), "missions[1].endDate", FactRule.EndNotBeforeStart),
        ["orientation on another mission"] = (
            Signed("2021-01-01", 1).With(Mission.Prevention, "2021-02-01", orientation: "2021-02-01"),
            "missions[0].orientationStartDate", FactRule.OrientationForAccessToCareOnly),
        ["orientation the day before its mission"] = (
            Signed("2021-01-01", 1).With(Mission.AccessToCare, "2021-02-01", orientation: "2021-01-31"),
            "missions[0].orientationStartDate", FactRule.OrientationNotBeforeMission),
        ["orientation on the last day of the first grid"] =
            (Signed("2021-01-01", 1).With(Mission.AccessToCare, "2021-02-01", orientation: "2022-03-31"), "", null),
        ["orientation under the second grid"] = (
            Signed("2021-01-01", 1).With(Mission.AccessToCare, "2021-02-01", orientation: "2022-04-01"),
            "missions[0].orientationStartDate", FactRule.OrientationWhileFinanced),
        ["rate above one"] = (Good.Rate(Mission.AccessToCare, 1, 1.0001m), "attainments[0].rate", FactRule.RateBetweenZeroAndOne),
        ["rate below zero"] = (Good.Rate(Mission.AccessToCare, 1, -0.0001m), "attainments[0].rate", FactRule.RateBetweenZeroAndOne),
        ["year 0"] =
            (Good.Rate(Mission.AccessToCare, 0, 1m), "attainments[0].contractYear", FactRule.ContractYearBetweenOneAndFive),
        ["year 6"] =
            (Good.Rate(Mission.AccessToCare, 6, 1m), "attainments[0].contractYear", FactRule.ContractYearBetweenOneAndFive),
        ["two rates for a year"] = (
            Good.Rate(Mission.AccessToCare, 1, 1m).Rate(Mission.AccessToCare, 1, 0.5m),
            "attainments[1].contractYear", FactRule.OneRatePerMissionAndYear),
        ["crisis without the mission"] = (Good.Crisis("2024-01-01"), "", null),
        ["crisis the day before the mission"] = (
            Good.With(Mission.CrisisResponse, "2024-01-01").Crisis("2023-12-31"), "crises[0]", FactRule.CrisisOnceMissionStarted),
        ["crisis on the mission's first day"] = (Good.With(Mission.CrisisResponse, "2024-01-01").Crisis("2024-01-01"), "", null),
        ["terminated on the signature"] = (Good.Terminated("2023-02-15"), "terminationDate", FactRule.TerminationAfterSignature),
        ["terminated the day after"] = (Good.Terminated("2023-02-16"), "", null),
        ["terminated on the contract's end"] = (Good.Terminated("2028-02-15"), "", null),
        ["terminated after the contract's end"] =
            (Good.Terminated("2028-02-16"), "terminationDate", FactRule.TerminationNotAfterContractEnd),
    };
}
