using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Contracts;

/// <summary>A contract signed on 1 March 2024 is amended (30-contract-life 5).</summary>
public sealed class AmendmentTests : ContractUnderWay
{
    [Fact]
    public void One_amendment_at_a_time_while_the_contract_runs()
    {
        Assert.Equal(["ContractSigned"], Codes(Contract.OpenAmendment(Cpts, Now)));
        SignAll();
        Now = Day("2029-03-01");
        Assert.Equal(["ContractRuns(2029-03-01)"], Told(Contract.OpenAmendment(Cpts, Now)));
        Now = Day("2029-02-28");
        Assert.Empty(Contract.OpenAmendment(Cpts, Now));
        Assert.Equal(["AmendmentOnce"], Codes(Contract.OpenAmendment(Cpts, Now)));
    }

    [Fact]
    public void Given_up_with_a_reason_it_leaves_the_place_to_another()
    {
        Amend("2025-01-10");
        Assert.Equal(["ReasonsGiven at why"], Codes(Contract.AbandonAmendment(Cpts, " ")));
        Assert.Empty(Contract.AbandonAmendment(Cpts, "Sans objet"));
        Assert.Empty(Contract.OpenAmendment(Cpts, Now));
        Assert.Equal([1, 2, 3], Contract.Versions.Select(version => version.Number));
        Assert.Equal([3], Contract.Amendments.Select(version => version.Number));
    }

    [Fact]
    public void The_terms_in_effect_are_those_signed_until_the_amendment_is()
    {
        Amend("2025-01-10");
        Resize(90_000);
        Propose("2025-01-10");
        Assert.Equal(62_000, Contract.InEffectOn(Now)!.Terms.Territory.Population);
        Conclude("2025-02-01");
        Assert.Equal((62_000, 90_000), (PopulationOn("2025-01-31"), PopulationOn("2025-02-01")));
        Assert.Equal((Day("2024-03-01"), Day("2029-03-01"), Day("2024-03-01")), (Contract.SignedOn, Contract.EndsOn, Contract.SignedByCptsOn));
    }

    [Theory]
    [InlineData(null, "2025-02-01")]
    [InlineData("2025-01-15", "2025-02-01")]
    [InlineData("2025-02-01", "2025-02-01")]
    [InlineData("2025-04-01", "2025-04-01")]
    public void It_applies_from_the_day_agreed_and_never_before_its_last_signature(string? from, string applied)
    {
        Amend("2025-01-10");
        Resize(90_000);
        Assert.Empty(Contract.WriteEffect(Cpts, from is null ? null : Day(from), Now));
        Propose("2025-01-10");
        Conclude("2025-02-01");
        Assert.Equal(Day(applied), Contract.Versions[^1].EffectiveOn);
    }

    [Theory]
    [InlineData("2024-02-29", "DayInContract at from")]
    [InlineData("2024-03-01", null)]
    [InlineData("2029-02-28", null)]
    [InlineData("2029-03-01", "DayInContract at from")]
    public void Its_day_lies_within_the_contract(string from, string? broken)
    {
        Amend("2025-01-10");
        Assert.Equal(broken is null ? [] : [broken], Codes(Contract.WriteEffect(Cpts, Day(from), Now)));
    }

    [Fact]
    public void Another_day_of_effect_asks_for_new_agreements()
    {
        Amend("2025-01-10");
        Resize(90_000);
        Propose("2025-01-10");
        Assert.Empty(Agree(Party.Cpts, "2025-01-10"));
        Assert.Empty(Contract.WriteEffect(Cpts, Day("2025-06-01"), Now));
        Assert.Equal((VersionPhase.Preparing, 0), (Contract.OpenVersion!.Phase, Contract.OpenVersion.Agreements.Count));
        Assert.Null(Contract.OpenVersion.Proposal!.EffectFrom);
    }

    [Fact]
    public void One_that_changes_nothing_is_not_proposed()
    {
        Amend("2025-01-10");
        Assert.Equal(["AmendmentChanges"], Codes(Contract.Propose(Cpts, Now, Now)));
    }

    [Fact]
    public void One_does_not_apply_before_the_amendment_before_it()
    {
        Amend("2025-01-10");
        Resize(90_000);
        Assert.Empty(Contract.WriteEffect(Cpts, Day("2025-06-01"), Now));
        Propose("2025-01-10");
        Conclude("2025-02-01");

        Assert.Empty(Contract.OpenAmendment(Cpts, Now));
        Resize(95_000);
        Assert.Empty(Contract.WriteEffect(Cpts, Day("2025-05-31"), Now));
        Assert.Equal(["EffectInOrder(2025-06-01)"], Told(Contract.Propose(Cpts, Now, Now)));
    }

    [Fact]
    public void A_base_mission_stays_and_an_optional_one_of_the_contract_is_stopped_not_taken_out()
    {
        AddQuality("2025-01-10", "2025-02-01");
        Assert.Empty(Contract.OpenAmendment(Cpts, Now));
        Assert.Equal(["BaseMissionPresent(Prevention)"], Told(Contract.StopMission(Cpts, Mission.Prevention, Day("2025-07-01"), Now)));
        Assert.Equal(["MissionStopped(CareQuality)"], Told(Contract.RemoveMission(Cpts, Mission.CareQuality)));
        Assert.Equal(["DayInContract at on"], Codes(Contract.StopMission(Cpts, Mission.CareQuality, Day("2029-03-01"), Now)));
        Assert.Empty(Contract.StopMission(Cpts, Mission.CareQuality, Day("2025-07-01"), Now));
        Assert.Equal(Day("2025-07-01"), Contract.OpenVersion!.Terms.Of(Mission.CareQuality)!.StopsOn);
    }

    [Fact]
    public void A_mission_brought_by_an_amendment_starts_from_its_effect_on()
    {
        AddQuality("2025-01-10", "2025-02-01");
        Assert.Equal(["DayInOrder at on"], Codes(Contract.StartMission(Cpts, Mission.CareQuality, Day("2025-01-31"), null, Now)));
        Assert.Empty(Contract.StartMission(Cpts, Mission.CareQuality, Day("2025-02-01"), null, Now));
    }

    [Fact]
    public void A_mission_already_running_starts_with_its_amendment()
    {
        Amend("2025-01-10");
        Assert.Empty(Contract.WriteMission(Cpts, Mission.CareQuality, "Contenu", null, alreadyRunning: true));
        Assert.Empty(Contract.WriteIndicator(Cpts, Counted(Mission.CareQuality), Now));
        Propose("2025-01-10");
        Conclude("2025-02-01");
        Assert.Equal(Day("2025-02-01"), Contract.LifeOf(Mission.CareQuality).StartedOn);
    }

    [Theory]
    [InlineData("2025-01-09", "StartNotBeforeSignature(CareQuality, 2025-01-10)")]
    [InlineData("2025-01-10", null)]
    public void A_mission_it_brings_is_not_planned_before_it(string planned, string? broken)
    {
        Amend("2025-01-10");
        Assert.Empty(Contract.WriteMission(Cpts, Mission.CareQuality, "Contenu", Day(planned), alreadyRunning: false));
        Assert.Empty(Contract.WriteIndicator(Cpts, Counted(Mission.CareQuality), Now));
        Assert.Equal(broken is null ? [] : [broken], Told(Contract.Propose(Cpts, Now, Now)));
    }

    [Theory]
    [InlineData("2025-07-01", "2025-07-01")]
    [InlineData("2025-02-15", "2025-03-01")]
    public void A_mission_stops_on_the_day_agreed_and_never_before_the_amendment_applies(string agreed, string stopped)
    {
        AddQuality("2025-01-10", "2025-02-01");
        Assert.Empty(Contract.StartMission(Cpts, Mission.CareQuality, Day("2025-02-01"), null, Now));
        Assert.Empty(Contract.OpenAmendment(Cpts, Now));
        Assert.Empty(Contract.StopMission(Cpts, Mission.CareQuality, Day(agreed), Now));
        Propose("2025-02-01");
        Conclude("2025-03-01");
        Assert.Equal(Day(stopped), StopOf(Mission.CareQuality));

        // A later amendment that says nothing of it moves nothing.
        Assert.Empty(Contract.OpenAmendment(Cpts, Now));
        Resize(90_000);
        Propose("2025-03-01");
        Conclude("2025-12-01");
        Assert.Equal(Day(stopped), StopOf(Mission.CareQuality));
    }

    [Fact]
    public void The_funding_follows_it_from_its_day_and_shows_it_before_it_is_signed()
    {
        Amend("2025-01-10");
        Resize(180_000);
        Assert.Empty(Contract.WriteEffect(Cpts, Day("2025-06-01"), Now));
        Assert.Empty(Contract.FactsOn(Now, [], [], null)!.Changes);
        Assert.Equal([new SizeChange(Day("2025-06-01"), 180_000, 0)], Contract.FactsOn(Now, [], [], null, asIfSigned: true)!.Changes);
        Propose("2025-01-10");
        Conclude("2025-02-01");
        Assert.Equal([new SizeChange(Day("2025-06-01"), 180_000, 0)], Contract.FactsOn(Now, [], [], null)!.Changes);
    }

    [Fact]
    public void It_is_not_signed_once_the_contract_is_over()
    {
        Amend("2029-02-20");
        Resize(90_000);
        Propose("2029-02-20");
        AgreeAll("2029-02-20");
        Now = Day("2029-03-01");
        Assert.Equal(
            ["ContractRuns(2029-03-01)", "DayInContract(2024-03-01, 2029-03-01)"],
            Told(Sign((Party.Cpts, "2029-03-01"), (Party.Fund, "2029-03-01"), (Party.HealthAgency, "2029-03-01"))));
    }

    private void Amend(string on)
    {
        SignAll();
        Now = Day(on);
        Assert.Empty(Contract.OpenAmendment(Cpts, Now));
    }

    private void Resize(int inhabitants) => Assert.Empty(Contract.WriteTerritory(Cpts, Inhabitants, inhabitants, "Recensement", 0, null));

    private void AddQuality(string opened, string signed)
    {
        Amend(opened);
        Assert.Empty(Contract.WriteMission(Cpts, Mission.CareQuality, "Contenu", Day("2025-09-01"), alreadyRunning: false));
        Assert.Empty(Contract.WriteIndicator(Cpts, Counted(Mission.CareQuality), Now));
        Propose(opened);
        Conclude(signed);
    }

    private void Conclude(string on)
    {
        Now = Day(on);
        AgreeAll(on);
        Assert.Empty(Sign((Party.Cpts, on), (Party.Fund, on), (Party.HealthAgency, on)));
    }

    private int PopulationOn(string day) => Contract.InEffectOn(Day(day))!.Terms.Territory.Population;

    private DateOnly? StopOf(Mission mission) =>
        Contract.FactsOn(Now, [], [], null)!.Missions.Single(facts => facts.Mission == mission).EndDate;
}
