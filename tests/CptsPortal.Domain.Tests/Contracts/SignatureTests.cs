using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Contracts;

public sealed class SignatureTests : ContractUnderWay
{
    [Fact]
    public void Bare_terms_are_proposed_with_everything_told_at_once()
    {
        Open();
        Assert.Equal(
            [
                "MissionDescribed(AccessToCare)", "StartPlanned(AccessToCare)", "CountedIndicatorPresent(AccessToCare)",
                "MissionDescribed(CarePathways)", "StartPlanned(CarePathways)", "CountedIndicatorPresent(CarePathways)",
                "MissionDescribed(Prevention)", "StartPlanned(Prevention)", "CountedIndicatorPresent(Prevention)",
                "MissionDescribed(CrisisResponse)", "StartPlanned(CrisisResponse)",
            ],
            Told(Contract.Propose(Cpts, Today, Today)));
    }

    [Theory]
    [InlineData("2022-03-31", 3, "N1 N2 N3 N4 N5'")]
    [InlineData("2022-04-01", 4, "N1 N2 N3 N4 N5 N6")]
    public void Base_missions_and_national_indicators_are_those_of_the_day(string today, int missions, string national)
    {
        Now = Day(today);
        Contract.AskToJoin(Cpts, "R", null, Four(), Now, Now, Now, out var asked);
        asked!.OpenTerms(Cpts, Inhabitants, Wordings(), Now);
        Assert.Equal((missions, national),
            (asked.OpenVersion!.Terms.Missions.Count, string.Join(' ', asked.OpenVersion.Terms.Indicators.Select(indicator => indicator.Code))));
    }

    [Fact]
    public void A_change_clears_the_agreements_and_takes_the_terms_back_to_the_room()
    {
        ProposeAll();
        AgreeAll();
        var shown = Contract.OpenVersion!.Terms;
        Assert.Empty(Contract.WriteMission(Cpts, Mission.Prevention, "Autre contenu", Day("2024-09-01"), false));
        Assert.Equal((VersionPhase.Preparing, 0, shown), (Contract.OpenVersion!.Phase, Contract.OpenVersion.Agreements.Count, Contract.OpenVersion.Proposal!.Terms));
        Assert.Equal(["TermsProposed"], Codes(Agree(Party.Cpts)));
    }

    [Fact]
    public void Writing_the_same_again_is_no_change()
    {
        ProposeAll();
        var indicator = Contract.OpenVersion!.Terms.Indicators[0];
        Assert.Empty(Contract.WriteIndicator(Cpts, indicator with { Objectives = [.. indicator.Objectives] }, Today));
        Assert.Empty(Contract.WriteMission(Cpts, Mission.Prevention, "Contenu", Day("2024-06-01"), false));
        Assert.Empty(Contract.WriteTerritory(Cpts, Inhabitants, null, null, 0, null));
        Assert.Equal(VersionPhase.Proposed, Contract.OpenVersion!.Phase);
    }

    [Fact]
    public void A_party_agrees_once_to_the_wording_it_saw()
    {
        ProposeAll();
        Assert.Equal(
            ["AgreedAsSeen"], Codes(Contract.Agree(Cpts, Party.Fund, "Une directrice", Contract.OpenVersion!.Revision - 1, Today, Today)));
        Assert.Equal(["DayInOrder at on"], Codes(Agree(Party.Fund, "2024-01-31")));
        Assert.Empty(Agree(Party.Fund));
        Assert.Equal(["AgreedOnce"], Codes(Agree(Party.Fund)));
    }

    [Fact]
    public void Nobody_signs_before_the_three_parties_agree()
    {
        ProposeAll();
        Assert.Empty(Agree(Party.Fund));
        Assert.Equal(["PartyAgreed(Cpts)", "PartyAgreed(HealthAgency)"], Told(Sign((Party.Fund, "2024-03-01"))));
    }

    [Theory]
    [InlineData("2024-02-09", "DayInOrder at signatures[Fund].on")]
    [InlineData("2024-02-10", null)]
    [InlineData("2024-03-15", null)]
    [InlineData("2024-03-16", "DayNotInFuture at signatures[Fund].on")]
    public void A_signature_lies_between_the_last_agreement_and_today(string on, string? broken)
    {
        ProposeAll();
        AgreeAll("2024-02-10");
        Assert.Equal(broken is null ? [] : [broken], Codes(Sign((Party.Fund, on))));
    }

    [Fact]
    public void The_contract_bears_the_day_of_the_last_signature_and_runs_five_years()
    {
        ProposeAll();
        AgreeAll();
        Assert.Empty(Sign((Party.HealthAgency, "2024-03-10"), (Party.Cpts, "2024-03-01")));
        Assert.Equal((null, Stage.Contracting), (Contract.SignedOn, Cpts.Stage));
        Assert.Equal(["TermsOpen"], Codes(Contract.WriteMission(Cpts, Mission.Prevention, "Autre", null, true)));
        Assert.Equal(["SignedOnce at signatures[Cpts]"], Codes(Sign((Party.Cpts, "2024-03-05"))));
        Assert.Empty(Sign((Party.Fund, "2024-03-05")));
        Assert.Equal((Day("2024-03-10"), Day("2029-03-10"), Stage.ContractRunning), (Contract.SignedOn, Contract.EndsOn, Cpts.Stage));
        Assert.Equal((ContractState.Running, ContractState.Ended), (Contract.StateOn(Day("2029-03-09")), Contract.StateOn(Day("2029-03-10"))));
    }

    [Theory]
    [InlineData("2024-03-01", null)]
    [InlineData("2024-02-29", "StartNotBeforeSignature(Prevention, 2024-03-01)")]
    [InlineData("2029-02-28", null)]
    [InlineData("2029-03-01", "StartBeforeEnd(Prevention, 2029-03-01)")]
    public void A_planned_start_lies_within_the_contract(string planned, string? broken)
    {
        Prepare();
        Assert.Empty(Contract.WriteMission(Cpts, Mission.Prevention, "Contenu", Day(planned), false));
        Propose("2024-02-01");
        AgreeAll();
        Assert.Equal(
            broken is null ? [] : [broken], Told(Sign((Party.Cpts, "2024-03-01"), (Party.Fund, "2024-03-01"), (Party.HealthAgency, "2024-03-01"))));
    }

    [Fact]
    public void A_mission_that_runs_already_starts_on_the_day_of_the_signature()
    {
        Prepare();
        Assert.Empty(Contract.WriteMission(Cpts, Mission.CarePathways, "Contenu", Day("2020-01-01"), alreadyRunning: true));
        Propose("2024-02-01");
        AgreeAll();
        Assert.Empty(Sign((Party.Cpts, "2024-03-01"), (Party.Fund, "2024-03-04"), (Party.HealthAgency, "2024-03-02")));
        Assert.Equal(Day("2024-03-04"), Contract.LifeOf(Mission.CarePathways).StartedOn);
    }

    [Fact]
    public void A_population_is_the_sum_of_the_communes_or_names_its_source()
    {
        Open();
        Assert.Equal(["PopulationSourced at source"], Codes(Contract.WriteTerritory(Cpts, Inhabitants, 80_000, " ", 12, null)));
        Assert.Empty(Contract.WriteTerritory(Cpts, Inhabitants, 80_000, "Insee, populations 2025", 12, null));
        Assert.Equal(80_000, Contract.OpenVersion!.Terms.Territory.Population);
    }

    [Fact]
    public void Terms_are_not_signed_on_a_territory_that_changed_since()
    {
        ProposeAll();
        AgreeAll();
        Cpts.Cover([new CaseCommune("13001", false, false, false)], null, null);
        Assert.Equal(["TerritoryCurrent at territory"], Codes(Sign((Party.Fund, "2024-03-01"))));
    }

    private static Dictionary<string, IndicatorWording> Wordings() =>
        Law.Indicators.NationalIndicators.All.ToDictionary(model => model.Code, model => new IndicatorWording(model.Code, null, null, null));
}
