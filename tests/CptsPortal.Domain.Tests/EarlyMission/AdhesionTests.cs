using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.EarlyMission;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Territory;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.EarlyMission;

/// <summary>The adhesion filed on 15 March 2024, the day of <see cref="Today"/>, by an association whose letter was validated on 1 March.</summary>
public sealed class AdhesionTests
{
    private static readonly AdhesionGround Lawful = new(Day("2024-03-01"), TerritoryAided: false, OtherAwaited: false, PiecesOfCase: true);
    private static readonly AdhesionPieces Three = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
    private static readonly AdhesionForm TwoMissions = new([Mission.Prevention, Mission.AccessToCare], Three);
    private static readonly LegalStructure Association = new(LegalForm.Association, "Association CPTS", null, null, null, "Rue de la Mairie", "Une infirmière");

    private readonly Cpts _cpts = Drafting();

    [Fact]
    public void A_form_that_breaks_everything_is_told_everything_at_once()
    {
        _cpts.Abandon(Today, "Sans suite", Today);
        var ground = new AdhesionGround(null, TerritoryAided: true, OtherAwaited: true, PiecesOfCase: false);

        Assert.Equal(
            [
                "CaseRule.CaseOpen at ", "AdhesionRule.NoneAwaited at ", "AdhesionRule.HolderDescribed at ", "AdhesionRule.PiecesOfCase at pieces",
                "EARLY-ASSOCIATION at ", "EARLY-LETTER-VALIDATED at ", "EARLY-ONCE-PER-TERRITORY at ", "EARLY-THREE-PIECES at pieces",
                "EARLY-MISSION-STARTED at missions",
            ],
            Codes(Adhesion.File(_cpts, new AdhesionForm([], new AdhesionPieces(null, null, null)), ground, Today, out var filed)));
        Assert.Null(filed);
    }

    [Fact]
    public void An_optional_mission_and_one_told_twice_are_not_aided()
    {
        Named();
        Assert.Equal(["EARLY-BASE-MISSIONS-ONCE at missions"], Codes(File([Mission.CareQuality], out _)));
        Assert.Equal(["EARLY-BASE-MISSIONS-ONCE at missions"], Codes(File([Mission.Prevention, Mission.Prevention], out _)));
    }

    [Fact]
    public void Only_what_is_missing_on_the_case_is_an_obstacle_before_anything_is_typed()
    {
        Assert.Equal(["AdhesionRule.HolderDescribed at ", "EARLY-ASSOCIATION at "], Codes(Adhesion.Obstacles(_cpts, Lawful, Today)));
        Named();
        Assert.Empty(Adhesion.Obstacles(_cpts, Lawful, Today));
    }

    [Theory]
    [InlineData(39_999, CptsSize.Taille1, 30_000)]
    [InlineData(40_000, CptsSize.Taille2, 35_000)]
    [InlineData(79_999, CptsSize.Taille2, 35_000)]
    [InlineData(80_000, CptsSize.Taille3, 50_000)]
    [InlineData(175_000, CptsSize.Taille3, 50_000)]
    [InlineData(175_001, CptsSize.Taille4, 60_000)]
    public void Registered_it_owes_the_amount_of_the_size_for_each_mission(int inhabitants, CptsSize size, int euros)
    {
        var adhesion = Filed();

        Assert.Empty(adhesion.Register(_cpts, Today, inhabitants, Lawful, Today));

        Assert.Equal((size, euros), (adhesion.Size, (int)adhesion.Amount));
        Assert.Equal((Day("2024-12-15"), AdhesionState.Running), (adhesion.LastDay, adhesion.StateOn(Today)));
    }

    [Fact]
    public void The_fund_decides_once_on_a_day_between_the_form_and_today_and_gives_the_reason_of_a_refusal()
    {
        var adhesion = Filed();

        Assert.Equal(["AdhesionRule.DayInOrder at on", "AdhesionRule.PopulationKnown at "], Codes(adhesion.Register(_cpts, Today.AddDays(-1), 0, Lawful, Today)));
        Assert.Equal(["AdhesionRule.DayNotInFuture at on", "AdhesionRule.ReasonGiven at reason"], Codes(adhesion.Refuse(_cpts, Today.AddDays(1), " ", Today)));
        Assert.Equal(["EARLY-ONCE-PER-TERRITORY at "], Codes(adhesion.Register(_cpts, Today, 1, Lawful with { TerritoryAided = true }, Today)));
        Assert.Empty(adhesion.Refuse(_cpts, Today, "Preuve insuffisante", Today));
        Assert.Equal(["AdhesionRule.StillFiled at "], Codes(adhesion.Register(_cpts, Today, 1, Lawful, Today)));
        Assert.Equal(AdhesionState.Refused, adhesion.StateOn(Today));
    }

    [Fact]
    public void The_aid_is_paid_once_from_the_registration_on()
    {
        Assert.Equal(["AdhesionRule.Registered at "], Codes(Filed().Pay(Today, Today)));
        var adhesion = Registered();

        Assert.Equal(["AdhesionRule.DayInOrder at on"], Codes(adhesion.Pay(Today.AddDays(-1), Later)));
        Assert.Equal(["AdhesionRule.DayGiven at on"], Codes(adhesion.Pay(null, Later)));
        Assert.Empty(adhesion.Pay(Today, Later));
        Assert.Equal(["AdhesionRule.PaidOnce at "], Codes(adhesion.Pay(Today, Later)));
    }

    [Fact]
    public void A_termination_takes_effect_a_month_after_the_letter_and_interrupts_the_payment()
    {
        var adhesion = Registered();

        Assert.Empty(adhesion.Terminate(_cpts, EarlyMissionGround.HolderWish, Day("2024-04-30"), "Projet abandonné", Later));

        Assert.Equal(AdhesionState.Terminating, adhesion.StateOn(Day("2024-05-29")));
        Assert.Equal(AdhesionState.Terminated, adhesion.StateOn(Day("2024-05-30")));
        Assert.Empty(Registered().Pay(Day("2024-05-29"), Later));
        Assert.Equal(["AdhesionRule.PaidBeforeTermination at "], Codes(adhesion.Pay(Day("2024-05-30"), Later)));
        Assert.Equal(["AdhesionRule.NotTerminated at "], Codes(adhesion.Terminate(_cpts, EarlyMissionGround.HolderWish, Later, "Encore", Later)));
        Assert.Equal(["AdhesionRule.RefundOwed at "], Codes(adhesion.Refund(Later, Later)));
    }

    [Fact]
    public void The_nine_months_are_missed_the_day_after_their_last_one()
    {
        var adhesion = Registered();

        Assert.Equal(["AdhesionRule.TermPast at on"], Codes(adhesion.Terminate(_cpts, EarlyMissionGround.NineMonthsMissed, Day("2024-12-15"), "Délai", Later)));
        Assert.Empty(adhesion.Terminate(_cpts, EarlyMissionGround.NineMonthsMissed, Day("2024-12-16"), "Délai", Later));
    }

    [Fact]
    public void A_seizure_within_the_month_suspends_until_the_fund_answers()
    {
        var late = Terminated();
        Assert.Equal(["TERM-SEIZED-IN-TIME at on"], Codes(late.Seize(Day("2024-06-02"), Later)));
        var adhesion = Terminated();
        Assert.Equal(["TERM-CONFIRMATION-ANSWERS-SEIZURE at on"], Codes(adhesion.Confirm(Day("2024-05-20"), Later)));
        Assert.Empty(adhesion.Seize(Day("2024-06-01"), Later));

        Assert.Equal(AdhesionState.Suspended, adhesion.StateOn(Later));
        Assert.Equal(["AdhesionRule.SeizedOnce at "], Codes(adhesion.Seize(Day("2024-06-01"), Later)));
        Assert.Equal(["TERM-DECIDED-AFTER-SEIZURE at on"], Codes(adhesion.Confirm(Day("2024-05-31"), Later)));
        Assert.Empty(adhesion.Confirm(Day("2024-07-10"), Later));
        Assert.Equal(Day("2024-07-10"), adhesion.EndedOn(Later));
        Assert.Equal(["AdhesionRule.AnsweredOnce at "], Codes(adhesion.Withdraw(Day("2024-07-11"), Later)));
    }

    [Fact]
    public void Withdrawn_a_termination_leaves_the_adhesion_running_and_another_may_follow()
    {
        var adhesion = Terminated();

        Assert.Empty(adhesion.Withdraw(Day("2024-05-31"), Later));

        Assert.Equal(AdhesionState.Running, adhesion.StateOn(Later));
        Assert.Empty(adhesion.Terminate(_cpts, EarlyMissionGround.HolderWish, Later, "Projet abandonné", Later));
    }

    [Fact]
    public void The_holder_seizes_nobody_against_its_own_termination()
    {
        var adhesion = Registered();
        adhesion.Terminate(_cpts, EarlyMissionGround.HolderWish, Day("2024-05-01"), "Projet abandonné", Later);

        Assert.Equal(["TERM-SEIZED-AGAINST-INSTITUTIONS at on"], Codes(adhesion.Seize(Day("2024-05-02"), Later)));
        Assert.Equal(["AdhesionRule.TerminationKnown at "], Codes(Registered().Seize(Day("2024-05-02"), Later)));
    }

    [Fact]
    public void What_was_paid_for_missions_not_deployed_is_given_back_within_two_months_of_the_effect()
    {
        var unpaid = Terminated();
        Assert.Equal(["AdhesionRule.RefundOwed at "], Codes(unpaid.Refund(Later, Later)));
        var adhesion = Registered();
        adhesion.Pay(Today, Later);
        adhesion.Terminate(_cpts, EarlyMissionGround.MissionsNotDeployed, Day("2024-05-01"), "Rien n’est déployé", Later);

        Assert.Equal((30_000m, Day("2024-08-01")), (adhesion.RefundOn(Later).Amount.Value, adhesion.RefundOn(Later).DueBy));
        Assert.Null(adhesion.RefundOn(Day("2024-05-31")).DueBy);
        Assert.Equal(["AdhesionRule.DayInOrder at on"], Codes(adhesion.Refund(Day("2024-05-31"), Later)));
        Assert.Empty(adhesion.Refund(Day("2024-06-01"), Later));
        Assert.Equal(["AdhesionRule.RefundedOnce at "], Codes(adhesion.Refund(Later, Later)));
    }

    [Fact]
    public void The_nine_months_are_not_missed_once_the_contract_is_signed()
    {
        var adhesion = Registered();
        _cpts.MoveTo(Stage.ContractRunning);

        Assert.Equal(
            ["AdhesionRule.ContractNotSigned at ground"],
            Codes(adhesion.Terminate(_cpts, EarlyMissionGround.NineMonthsMissed, Day("2024-12-16"), "Délai", Later)));
        Assert.Empty(adhesion.Terminate(_cpts, EarlyMissionGround.HolderWish, Day("2024-12-16"), "Projet repris par le contrat", Later));
    }

    private static DateOnly Later => Day("2025-01-31");

    private static IEnumerable<string> Codes(IReadOnlyList<BrokenRule> broken) => broken.Select(rule => $"{rule.Code} at {rule.Path}");

    private void Named() => _cpts.Describe("CPTS", null, null, Association);

    private IReadOnlyList<BrokenRule> File(IReadOnlyList<Mission> missions, out Adhesion? filed) =>
        Adhesion.File(_cpts, TwoMissions with { Missions = missions }, Lawful, Today, out filed);

    private Adhesion Filed()
    {
        Named();
        Assert.Empty(File(TwoMissions.Missions, out var filed));
        Assert.Equal([Mission.AccessToCare, Mission.Prevention], filed!.Missions.Order());
        return filed;
    }

    private Adhesion Registered()
    {
        var adhesion = Filed();
        Assert.Empty(adhesion.Register(_cpts, Today, 20_000, Lawful, Today));
        return adhesion;
    }

    /// <summary>Terminated by the fund, whose letter was received on 1 May: effective on 1 June.</summary>
    private Adhesion Terminated()
    {
        var adhesion = Registered();
        Assert.Empty(adhesion.Terminate(_cpts, EarlyMissionGround.MissionsNotDeployed, Day("2024-05-01"), "Rien n’est déployé", Later));
        return adhesion;
    }
}
