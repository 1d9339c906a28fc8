using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Deadlines;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.HealthProjects;

public sealed class ProjectVersionTests : ProjectInReview
{
    [Fact]
    public void No_project_is_started_before_the_letter_of_intent_is_validated()
    {
        Assert.Equal(["ProjectRule.LetterValidated at "], Codes(HealthProject.Start(Opened(), null, null, Today, out var none)));
        Assert.Null(none);
    }

    [Fact]
    public void A_new_version_waits_for_the_end_of_the_one_before() =>
        Assert.Equal(["ProjectRule.PreviousEnded at "], Codes(HealthProject.Start(Cpts, Project, null, Later, out _)));

    [Fact]
    public void After_an_opposition_a_new_version_starts_from_the_last_one_with_a_clock_of_its_own()
    {
        Receive("2024-01-15");
        Assert.Empty(Project.Oppose(Cpts, Day("2024-03-15"), OppositionGrounds.RegionalProject, "Motifs", Later));
        Assert.Equal(Stage.ProjectDrafting, Cpts.Stage);

        var next = Started(Project);

        Assert.Equal((2, "Association CPTS des Calanques", null), (next.Number, next.Content.Structure.Name, next.ClockOn(Later)));
        Assert.Empty(next.File(Cpts, Day("2024-04-01"), Later));
        Assert.Empty(next.RecordReceipt(Cpts, Day("2024-04-05"), LetterValidatedOn, Later));
        Assert.Equal((Day("2024-06-05"), Stage.ProjectReview), (next.ClockOn(Day("2024-04-05"))!.LastDay, Cpts.Stage));
    }

    [Fact]
    public void After_a_validation_a_new_version_says_what_changes_and_leaves_the_case_at_its_stage()
    {
        Receive("2024-01-15");
        Project.RecordTacitValidation(Cpts, Later);
        Assert.Equal(["ProjectRule.ChangeExplained at change"], Codes(HealthProject.Start(Cpts, Project, " ", Later, out _)));

        var next = Started(Project, "Extension du territoire");
        Assert.Empty(next.File(Cpts, Day("2024-06-01"), Later));
        Assert.Empty(next.RecordReceipt(Cpts, Day("2024-06-03"), LetterValidatedOn, Later));

        Assert.Equal(Stage.Contracting, Cpts.Stage);
        Assert.Empty(next.Oppose(Cpts, Day("2024-06-10"), OppositionGrounds.TerritoryRelevance, "Motifs", Later));
        Assert.Equal(Stage.Contracting, Cpts.Stage);
    }

    [Fact]
    public void A_filed_project_is_written_only_where_complements_are_awaited()
    {
        FileAll();
        Assert.Equal(["ProjectRule.StillDraft at "], Codes(Project.Write(Cpts, ProjectSection.Offer, Project.Content)));
        Assert.Empty(Project.RecordReceipt(Cpts, Day("2024-01-15"), LetterValidatedOn, Later));
        Assert.Empty(Ask("2024-02-01", "2024-02-20"));

        Assert.Equal(["ProjectRule.SectionReopened at "], Codes(Project.Write(Cpts, ProjectSection.Offer, Project.Content)));
        Assert.Empty(Project.Write(Cpts, ProjectSection.Organisation, Project.Content));
        Assert.Equal(SectionState.ToCorrect, Project.StateOf(ProjectSection.Organisation));
        Assert.Empty(Project.ReceiveComplements(Cpts, Day("2024-02-10"), Later));
        Assert.Equal(["ProjectRule.StillDraft at "], Codes(Project.Write(Cpts, ProjectSection.Organisation, Project.Content)));
    }

    [Fact]
    public void A_filed_project_withdrawn_before_its_receipt_starts_no_clock()
    {
        FileAll();
        Assert.Equal(["ProjectRule.NotBeforeFiling at on"], Codes(Project.Withdraw(Cpts, Day("2024-01-09"), Later)));
        Assert.Empty(Project.Withdraw(Cpts, Day("2024-01-10"), Later));

        Assert.Equal(["ProjectRule.NotWithdrawn at "], Codes(Project.RecordReceipt(Cpts, Day("2024-01-15"), LetterValidatedOn, Later)));
        Assert.Equal(2, Started(Project).Number);
    }

    [Fact]
    public void A_request_for_complements_has_a_day_a_delay_and_its_modifications() =>
        Assert.Equal(
            [
                "ProjectRule.DayGiven at on", "ProjectRule.Received at ", "ProjectRule.DelayGiven at delayEndsOn",
                "ProjectRule.ModificationsListed at modifications",
            ],
            Codes(Project.AskComplements(Cpts, null, null, [new ModificationAsked(ProjectSection.Offer, " ")], Later)));

    [Fact]
    public void The_delay_of_a_request_ends_on_its_day_or_after()
    {
        Receive("2024-01-15");
        Assert.Equal(["CLOCK-DELAY-AFTER-ASKED at delayEndsOn"], Codes(Ask("2024-02-10", "2024-02-09")));
        Assert.Empty(Ask("2024-02-10", "2024-02-10"));
    }

    [Fact]
    public void A_theme_that_is_not_met_has_a_comment()
    {
        FileAll();
        ThemeAssessment[] themes =
            [new(AssessmentTheme.Territory, Finding.Met, null), new(AssessmentTheme.Inclusive, Finding.ToComplete, " "), new(AssessmentTheme.Global, null, null)];
        Assert.Equal(["ProjectRule.FindingExplained at themes[1].comment"], Codes(Project.Assess(Cpts, themes)));
        Assert.Empty(Project.Assess(Cpts, [.. themes.Where(theme => theme.Theme != AssessmentTheme.Inclusive)]));
        Assert.Equal([AssessmentTheme.Territory], Project.Assessment.Select(theme => theme.Theme));
    }

    [Fact]
    public void An_opinion_says_favourable_or_why_not()
    {
        Receive("2024-01-15");
        Assert.Equal(["ProjectRule.OpinionGiven at favourable"], Codes(Project.Advise(Cpts, Institution.Fund, null, null, Day("2024-02-01"), Today)));
        Assert.Equal(["ProjectRule.UnfavourableExplained at comment"], Codes(Project.Advise(Cpts, Institution.Fund, false, "", Day("2024-02-01"), Today)));
        Assert.Equal(["ProjectRule.NotEnded at "], Codes(Project.Advise(Cpts, Institution.Fund, true, null, Day("2024-02-01"), Later)));
    }

    [Fact]
    public void The_MSA_s_opinion_is_awaited_when_it_follows_the_case()
    {
        var referent = new Domain.Access.Actor(Guid.NewGuid(), "Sophie Tardieu", Role.AgriculturalFundCaseWorker, Scope.Nothing);
        Assert.Empty(Cpts.Assign(new Referents(null, null, referent.UserId), [referent]));
        Receive("2024-01-15");
        Project.Advise(Cpts, Institution.Fund, true, null, Day("2024-02-01"), Today);
        Assert.Equal(["ProjectRule.AdviceFirst at waiver"], Codes(Project.Validate(Cpts, Day("2024-02-01"), null, [], Today)));
        Project.Advise(Cpts, Institution.AgriculturalFund, true, null, Day("2024-02-01"), Today);
        Assert.Empty(Project.Validate(Cpts, Day("2024-02-01"), null, [], Today));
    }

    [Fact]
    public void A_decision_excludes_every_other_one()
    {
        Receive("2024-01-15");
        Assert.Empty(Project.Validate(Cpts, Day("2024-02-01"), "Urgence", [], Today));

        Assert.Equal(["CLOCK-ONE-END at on"], Codes(Project.Oppose(Cpts, Day("2024-02-01"), OppositionGrounds.RegionalProject, "Motifs", Today)));
        Assert.Equal(["ProjectRule.NotEnded at "], Codes(Project.Validate(Cpts, Day("2024-02-01"), "Urgence", [], Today)));
        Assert.Equal(["CLOCK-ONE-END at on"], Codes(Project.Withdraw(Cpts, Day("2024-02-01"), Today)));
        Assert.Equal(ClockState.Validated, Project.ClockOn(Later)!.State);
    }

    [Fact]
    public void A_closed_case_takes_no_act_and_no_silence_validates_there()
    {
        Receive("2024-01-15");
        Assert.Empty(Cpts.Abandon(Day("2024-02-01"), "Abandon", Later));
        Assert.Contains("CaseRule.CaseOpen at ", Codes(Ask("2024-02-02", "2024-02-20")));
        Assert.Null(Project.RecordTacitValidation(Cpts, Later));
    }
}
