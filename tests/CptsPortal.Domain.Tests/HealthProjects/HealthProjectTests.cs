using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.Tests.HealthProjects;

public sealed class HealthProjectTests
{
    private static readonly DateOnly LetterValidatedOn = Day("2023-06-01");
    private static readonly DateOnly Later = Day("2024-12-31");
    private readonly Cpts _cpts = Opened();
    private readonly HealthProject _project;

    public HealthProjectTests() => _project = HealthProject.Start(_cpts, previous: null);

    [Fact]
    public void Filing_names_everything_that_is_missing_at_once() =>
        Assert.Equal(
            [
                "ProjectRule.StructureNamed at Structure", "ProjectRule.MembersFilledIn at Organisation",
                "ProjectRule.SheetForEachBaseMission at ActionSheets", "ProjectRule.StatutesAttached at Annexes",
                "ProjectRule.MemberListAttached at Annexes",
            ],
            Codes(_project.File(_cpts, Today)));

    [Theory]
    [InlineData("2022-03-31", 3)]
    [InlineData("2022-04-01", 4)]
    public void Each_base_mission_of_the_day_of_filing_has_an_action_sheet(string filedOn, int sheets)
    {
        Write(Enum.GetValues<Mission>().Take(sheets));
        Assert.Empty(_project.File(_cpts, Day(filedOn)));

        var without = HealthProject.Start(_cpts, previous: null);
        Write(without, Enum.GetValues<Mission>().Take(sheets - 1));
        Assert.Equal(["ProjectRule.SheetForEachBaseMission at ActionSheets"], Codes(without.File(_cpts, Day(filedOn))));
    }

    [Fact]
    public void Filing_moves_the_case_and_starts_no_clock()
    {
        FileAll();
        Assert.Equal((Stage.ProjectReview, null), (_cpts.Stage, _project.ClockOn(Later)));
    }

    [Theory]
    [InlineData("2024-03-15", null)]
    [InlineData("2024-03-16", "CLOCK-OPPOSED-IN-TIME at on")]
    public void The_agency_opposes_on_the_last_day_and_not_the_day_after(string on, string? broken)
    {
        Receive("2024-01-15");
        Assert.Equal(broken is null ? [] : [broken], Codes(_project.Oppose(new Opposition(Day(on), OppositionGrounds.TerritoryRelevance, "Motifs"), Later)));
    }

    [Fact]
    public void An_opposition_has_a_legal_ground_and_reasons()
    {
        Receive("2024-01-15");
        Assert.Equal(
            ["ProjectRule.GroundGiven at grounds", "ProjectRule.ReasonsGiven at reasons"],
            Codes(_project.Oppose(new Opposition(Day("2024-02-01"), OppositionGrounds.None, " "), Later)));
    }

    [Theory]
    [InlineData("2024-04-04", ClockState.Running)]
    [InlineData("2024-04-05", ClockState.TacitlyValidated)]
    public void A_suspension_moves_the_last_day_by_its_days(string day, ClockState state)
    {
        Receive("2024-01-15");
        Assert.Empty(_project.AskComplements(new ComplementsAsked(Day("2024-02-10"), Day("2024-03-10"), "Compléter la gouvernance"), Later));
        Assert.Empty(_project.ReceiveComplements(Day("2024-03-01"), Later));

        Assert.Equal(state, _project.ClockOn(Day(day))!.State);
    }

    [Fact]
    public void Complements_are_received_only_when_awaited()
    {
        Receive("2024-01-15");
        Assert.Equal(["ProjectRule.ComplementsAwaited at "], Codes(_project.ReceiveComplements(Day("2024-02-01"), Later)));
    }

    [Fact]
    public void Tacit_validation_is_recorded_once_on_its_legal_day_and_moves_the_case()
    {
        Receive("2024-01-15");
        Assert.False(_project.RecordTacitValidation(_cpts, Day("2024-03-15")));
        Assert.True(_project.RecordTacitValidation(_cpts, Day("2024-05-20")));
        Assert.False(_project.RecordTacitValidation(_cpts, Day("2024-05-21")));

        Assert.Equal((Day("2024-03-16"), Stage.Contracting), (_project.DeemedValidatedOn!.Value, _cpts.Stage));
    }

    [Fact]
    public void An_explicit_validation_waits_for_the_opinions_unless_waived_with_a_reason()
    {
        Receive("2024-01-15");
        Assert.Equal(["ProjectRule.AdviceFirst at waiver"], Codes(Validate(waiver: null)));
        Assert.Empty(_project.Advise(new ProjectAdvice(Institution.Fund, true, null, Day("2024-01-20")), Later));
        Assert.Empty(Validate(waiver: null));
        Assert.Equal((Stage.Contracting, null), (_cpts.Stage, _project.AdviceWaiver));
    }

    [Fact]
    public void An_explicit_validation_is_refused_while_the_territory_overlaps_a_validated_one()
    {
        Receive("2024-01-15");
        var broken = Assert.Single(_project.Validate(_cpts, Day("2024-02-01"), [], null, ["Aubagne"], Later));
        Assert.Equal(("ProjectRule.NoOverlap", "Aubagne"), (broken.Code, broken.Values[0]));
    }

    [Fact]
    public void A_withdrawal_ends_the_clock_and_gives_the_case_back_to_its_holder()
    {
        Receive("2024-01-15");
        Assert.Empty(_project.Withdraw(_cpts, Day("2024-02-01"), Later));
        Assert.Equal((ClockState.Withdrawn, Stage.ProjectDrafting), (_project.ClockOn(Later)!.State, _cpts.Stage));
        Assert.False(_project.RecordTacitValidation(_cpts, Later));
    }

    [Theory]
    [InlineData("2023-05-31", "ProjectRule.NotBeforeLetter at on")]
    [InlineData("2024-03-16", "ProjectRule.DayNotInFuture at on")]
    public void The_receipt_lies_between_the_letter_s_validation_and_today(string on, string broken)
    {
        FileAll();
        Assert.Equal([broken], Codes(_project.RecordReceipt(Day(on), LetterValidatedOn, Today)));
    }

    private static string[] Codes(IReadOnlyList<BrokenRule> broken) => [.. broken.Select(rule => $"{rule.Code} at {rule.Path}")];

    private static void Write(HealthProject project, IEnumerable<Mission> missions) => project.Write(new ProjectContent
    {
        StructureName = "Association CPTS des Calanques",
        Members = [new MembersOfProfession("Infirmier", 12, 2, 1)],
        ActionSheets = [.. missions.Select(mission => new ActionSheet { Id = Guid.NewGuid(), Mission = mission, Title = "Action" })],
        Statutes = Guid.NewGuid(),
        MemberList = Guid.NewGuid(),
    });

    private void Write(IEnumerable<Mission> missions) => Write(_project, missions);

    private void FileAll()
    {
        Write(Enum.GetValues<Mission>());
        Assert.Empty(_project.File(_cpts, Day("2024-01-10")));
    }

    private void Receive(string on)
    {
        FileAll();
        Assert.Empty(_project.RecordReceipt(Day(on), LetterValidatedOn, Later));
    }

    private IReadOnlyList<BrokenRule> Validate(string? waiver) =>
        _project.Validate(_cpts, Day("2024-02-01"), [Institution.Fund], waiver, [], Later);
}
