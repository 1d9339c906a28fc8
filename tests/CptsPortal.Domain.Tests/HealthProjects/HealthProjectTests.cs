using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.Tests.HealthProjects;

public sealed class HealthProjectTests : ProjectInReview
{
    [Fact]
    public void Filing_names_everything_that_is_missing_at_once() =>
        Assert.Equal(
            [
                "ProjectRule.StructureNamed at Structure", "ProjectRule.MembersFilledIn at Organisation",
                "ProjectRule.SheetForEachBaseMission at ActionSheets", "ProjectRule.SheetForEachBaseMission at ActionSheets",
                "ProjectRule.SheetForEachBaseMission at ActionSheets", "ProjectRule.SheetForEachBaseMission at ActionSheets",
                "ProjectRule.StatutesAttached at Annexes", "ProjectRule.MemberListAttached at Annexes",
            ],
            Codes(Project.File(Cpts, Today, Later)));

    [Theory]
    [InlineData("2022-03-31", 3)]
    [InlineData("2022-04-01", 4)]
    public void Each_base_mission_of_the_day_of_filing_has_an_action_sheet(string filedOn, int sheets)
    {
        Write(Enum.GetValues<Mission>().Take(sheets));
        Assert.Empty(Project.File(Cpts, Day(filedOn), Later));

        Project = Started(previous: null);
        Write(Enum.GetValues<Mission>().Take(sheets - 1));
        Assert.Equal(["ProjectRule.SheetForEachBaseMission at ActionSheets"], Codes(Project.File(Cpts, Day(filedOn), Later)));
    }

    [Fact]
    public void Filing_moves_the_case_and_starts_no_clock()
    {
        FileAll();
        Assert.Equal((Stage.ProjectReview, null), (Cpts.Stage, Project.ClockOn(Later)));
    }

    [Theory]
    [InlineData("2024-03-15", null)]
    [InlineData("2024-03-16", "CLOCK-OPPOSED-IN-TIME at on")]
    public void The_agency_opposes_on_the_last_day_and_not_the_day_after(string on, string? broken)
    {
        Receive("2024-01-15");
        Assert.Equal(broken is null ? [] : [broken], Codes(Project.Oppose(Cpts, Day(on), OppositionGrounds.TerritoryRelevance, "Motifs", Later)));
    }

    [Fact]
    public void An_opposition_has_a_date_a_legal_ground_and_reasons()
    {
        Receive("2024-01-15");
        Assert.Equal(
            ["ProjectRule.DayGiven at on", "ProjectRule.GroundGiven at grounds", "ProjectRule.ReasonsGiven at reasons"],
            Codes(Project.Oppose(Cpts, null, OppositionGrounds.None, " ", Later)));
    }

    [Theory]
    [InlineData("2024-04-04", ClockState.Running)]
    [InlineData("2024-04-05", ClockState.TacitlyValidated)]
    public void A_suspension_moves_the_last_day_by_its_days(string day, ClockState state)
    {
        Receive("2024-01-15");
        Assert.Empty(Ask("2024-02-10", "2024-03-10"));
        Assert.Empty(Project.ReceiveComplements(Cpts, Day("2024-03-01"), Later));

        Assert.Equal(state, Project.ClockOn(Day(day))!.State);
    }

    [Fact]
    public void Complements_are_received_only_when_awaited()
    {
        Receive("2024-01-15");
        Assert.Equal(["ProjectRule.ComplementsAwaited at "], Codes(Project.ReceiveComplements(Cpts, Day("2024-02-01"), Later)));
    }

    [Fact]
    public void Tacit_validation_is_recorded_once_on_its_legal_day_and_moves_the_case()
    {
        Receive("2024-01-15");
        Assert.Null(Project.RecordTacitValidation(Cpts, Day("2024-03-15")));
        Assert.Equal(Day("2024-03-16"), Project.RecordTacitValidation(Cpts, Day("2024-05-20")));
        Assert.Null(Project.RecordTacitValidation(Cpts, Day("2024-05-21")));

        Assert.Equal((Day("2024-03-16"), Stage.Contracting), (Project.DeemedValidatedOn!.Value, Cpts.Stage));
    }

    [Fact]
    public void An_explicit_validation_waits_for_the_opinions_unless_waived_with_a_reason()
    {
        Receive("2024-01-15");
        Assert.Equal(["ProjectRule.AdviceFirst at waiver"], Codes(Validate(waiver: null)));
        Assert.Empty(Project.Advise(Cpts, Institution.Fund, true, null, Day("2024-01-20"), Today));
        Assert.Empty(Validate(waiver: null));
        Assert.Equal((Stage.Contracting, null), (Cpts.Stage, Project.AdviceWaiver));
    }

    [Fact]
    public void An_explicit_validation_is_refused_while_the_territory_overlaps_a_validated_one()
    {
        Receive("2024-01-15");
        var broken = Assert.Single(Project.Validate(Cpts, Day("2024-02-01"), "Urgence", ["Aubagne"], Later));
        Assert.Equal(("ProjectRule.NoOverlap", "Aubagne"), (broken.Code, broken.Values[0]));
    }

    [Fact]
    public void A_withdrawal_ends_the_clock_and_gives_the_case_back_to_its_holder()
    {
        Receive("2024-01-15");
        Assert.Empty(Project.Withdraw(Cpts, Day("2024-02-01"), Later));
        Assert.Equal((ClockState.Withdrawn, Stage.ProjectDrafting), (Project.ClockOn(Later)!.State, Cpts.Stage));
        Assert.Null(Project.RecordTacitValidation(Cpts, Later));
    }

    [Theory]
    [InlineData("2023-05-31", "ProjectRule.NotBeforeLetter at on")]
    [InlineData("2024-03-16", "ProjectRule.DayNotInFuture at on")]
    public void The_receipt_lies_between_the_letter_s_validation_and_today(string on, string broken)
    {
        FileAll();
        Assert.Equal([broken], Codes(Project.RecordReceipt(Cpts, Day(on), LetterValidatedOn, Today)));
    }

    private IReadOnlyList<BrokenRule> Validate(string? waiver) => Project.Validate(Cpts, Day("2024-02-01"), waiver, [], Later);
}
