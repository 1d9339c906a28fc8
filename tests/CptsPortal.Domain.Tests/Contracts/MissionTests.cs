using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Contracts;

public sealed class MissionTests : ContractUnderWay
{
    [Theory]
    [InlineData("2024-02-29", "DayInOrder at on")]
    [InlineData("2024-03-01", null)]
    [InlineData("2024-03-15", null)]
    [InlineData("2024-03-16", "DayNotInFuture at on")]
    public void A_mission_starts_from_the_signature_on_and_not_ahead(string on, string? broken)
    {
        SignAll("2024-03-01");
        Assert.Equal(broken is null ? [] : [broken], Codes(Contract.StartMission(Cpts, Mission.Prevention, Day(on), null, Today)));
    }

    [Theory]
    [InlineData("2029-02-28", null)]
    [InlineData("2029-03-01", "DayInContract at on")]
    public void A_mission_starts_before_the_end_of_the_contract(string on, string? broken)
    {
        SignAll("2024-03-01");
        Assert.Equal(broken is null ? [] : [broken], Codes(Contract.StartMission(Cpts, Mission.Prevention, Day(on), null, Day("2030-01-01"))));
    }

    [Fact]
    public void A_mission_is_deployed_once_started_and_corrected_with_a_reason()
    {
        SignAll("2024-03-01");
        Assert.Equal(["StartedFirst"], Codes(Contract.DeployMission(Cpts, Mission.Prevention, Today, null, Today)));
        Assert.Empty(Contract.StartMission(Cpts, Mission.Prevention, Day("2024-03-05"), null, Today));
        Assert.Equal(["DayInOrder at on"], Codes(Contract.DeployMission(Cpts, Mission.Prevention, Day("2024-03-04"), null, Today)));
        Assert.Empty(Contract.DeployMission(Cpts, Mission.Prevention, Day("2024-03-10"), null, Today));
        Assert.Equal(["CorrectionExplained at why"], Codes(Contract.StartMission(Cpts, Mission.Prevention, Day("2024-03-06"), " ", Today)));
        Assert.Empty(Contract.StartMission(Cpts, Mission.Prevention, Day("2024-03-06"), "Erreur de saisie", Today));
    }

    [Fact]
    public void Nothing_of_a_mission_happens_before_the_signature() =>
        Assert.Equal(["ContractSigned"], Codes(Contract.StartMission(Cpts, Mission.Prevention, Today, null, Today)));

    [Fact]
    public void A_mission_out_of_the_contract_does_not_start()
    {
        SignAll();
        Assert.Equal(["MissionKnown"], Codes(Contract.StartMission(Cpts, Mission.CareQuality, Today, null, Today)));
    }

    [Fact]
    public void The_crisis_plan_is_written_before_it_is_updated_or_sent()
    {
        SignAll();
        Assert.Equal(
            ["PlanWrittenFirst at writtenOn", "DayNotInFuture at sentOn"],
            Codes(Contract.RecordCrisisPlan(Cpts, new CrisisPlanLife(null, [Today], null, Today.AddDays(1)), Today)));
        Assert.Equal(
            ["DayInOrder at updates[0]"],
            Codes(Contract.RecordCrisisPlan(Cpts, new CrisisPlanLife(Today, [Today.AddDays(-1)], null, null), Today)));
        Assert.Empty(Contract.RecordCrisisPlan(Cpts, new CrisisPlanLife(Day("2024-03-05"), [Today], Today, Today), Today));
    }

    [Theory]
    [InlineData("2024-05-31", true)]
    [InlineData("2024-06-01", true)]
    [InlineData("2024-06-02", false)]
    public void A_planned_start_counts_while_it_is_not_past(string today, bool counts)
    {
        SignAll("2024-03-01");
        Assert.Equal(counts ? 4 : 0, Facts(today).Missions.Count);
    }

    [Fact]
    public void A_real_start_counts_in_place_of_the_planned_one()
    {
        SignAll("2024-03-01");
        Assert.Empty(Contract.StartMission(Cpts, Mission.Prevention, Day("2024-07-01"), null, Day("2024-07-02")));
        Assert.Equal([new MissionFacts(Mission.Prevention, Day("2024-07-01"))], Facts("2024-07-02").Missions);
    }

    [Fact]
    public void The_facts_of_a_contract_are_those_that_the_engine_takes()
    {
        SignAll("2024-03-01");
        var facts = Contract.FactsOn(Today, [new Attainment(Mission.Prevention, 1, 0.5m)], [Day("2024-05-31"), Day("2024-06-01")], Day("2026-01-01"))!;
        Assert.Equal((Day("2024-03-01"), Inhabitants, Day("2026-01-01")), (facts.SignatureDate, facts.Population, facts.TerminationDate));
        Assert.Equal([Day("2024-06-01")], facts.Crises);
        Assert.Empty(ContractFactsCheck.Broken(ContractFactsDraft.Of(facts), Law.Grids.GridCatalog.Published));
    }

    [Fact]
    public void An_unsigned_contract_has_no_facts() => Assert.Null(Contract.FactsOn(Today, [], [], null));

    [Fact]
    public void Indicators_of_crises_are_followed_only_and_national_ones_stay()
    {
        Open();
        var national = Contract.OpenVersion!.Terms.Indicators[0];
        Assert.Equal(["CrisisNotCounted at use"], Codes(Contract.WriteIndicator(Cpts, Counted(Mission.CrisisResponse), Today)));
        Assert.Equal(["NationalKept"], Codes(Contract.RemoveIndicator(Cpts, national.Id)));
        Assert.Equal(["NationalKept"], Codes(Contract.WriteIndicator(Cpts, national with { Id = Guid.NewGuid() }, Today)));
        Assert.Equal(["IndicatorOfMission at mission"], Codes(Contract.WriteIndicator(Cpts, Counted(Mission.CareQuality), Today)));
    }

    [Fact]
    public void A_counted_indicator_has_a_baseline_and_an_objective_for_each_year_in_which_it_weighs()
    {
        Prepare();
        var bare = Counted(Mission.Prevention) with { Label = "Partiel", Objectives = [null, 12, 12, 12, 12] };
        Assert.Empty(Contract.WriteIndicator(Cpts, bare, Today));
        Assert.Equal(["CountedComplete(Partiel)"], Told(Contract.Propose(Cpts, Today, Today)));
        Assert.Empty(Contract.WriteIndicator(Cpts, bare with { Weights = [0, 1, 1, 2, 2] }, Today));
        Assert.Empty(Contract.Propose(Cpts, Today, Today));
    }

    [Fact]
    public void An_indicator_is_labelled_and_weighs_from_zero() => Assert.Equal(
        ["LabelGiven at label", "WeightNotNegative at weights[2]", "DayNotInFuture at baselineOn"],
        Broken(Counted(Mission.Prevention) with { Label = "", Weights = [1, 1, -1, 1, 1], BaselineOn = Today.AddDays(1) }));

    [Fact]
    public void A_base_mission_is_not_taken_out_and_an_optional_one_goes_with_its_indicators()
    {
        Open();
        Assert.Equal(["BaseMissionPresent"], Codes(Contract.RemoveMission(Cpts, Mission.Prevention)));
        Assert.Empty(Contract.WriteMission(Cpts, Mission.CareQuality, "Contenu", null, false));
        Assert.Empty(Contract.WriteIndicator(Cpts, Counted(Mission.CareQuality), Today));
        Assert.Empty(Contract.RemoveMission(Cpts, Mission.CareQuality));
        Assert.DoesNotContain(Contract.OpenVersion!.Terms.Indicators, indicator => indicator.Mission == Mission.CareQuality);
    }

    private string[] Broken(Indicator indicator)
    {
        Open();
        return [.. Codes(Contract.WriteIndicator(Cpts, indicator, Today)).OrderBy(code => code.StartsWith("DayNot", StringComparison.Ordinal))];
    }

    private ContractFacts Facts(string today) => Contract.FactsOn(Day(today), [], [], null)!;
}
