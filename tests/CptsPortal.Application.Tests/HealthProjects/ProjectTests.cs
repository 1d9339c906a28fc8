using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Tests.LettersOfIntent;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Deadlines;
using CptsPortal.TestHost;
using FluentValidation;
using Actor = CptsPortal.Domain.Access.Actor;

namespace CptsPortal.Application.Tests.HealthProjects;

/// <summary>Today is 15 March 2026.</summary>
public sealed class ProjectTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly DateOnly Today = PortalFactory.Today;
    private static readonly DateOnly LastDayToday = new(2026, 1, 15);
    private static readonly ModificationAsked[] Asked = [new(ProjectSection.Organisation, "Préciser la gouvernance")];

    [Fact]
    public async Task A_project_is_started_by_its_holder_once_the_letter_is_validated_and_names_all_that_is_missing_at_its_filing()
    {
        var id = await portal.DraftingCaseAsync();
        await portal.SendAsync(People.LeaderOf(id), new StartProject(id, null, ActStamp.New()));

        Assert.Equal(
            [
                "ProjectRule.StructureNamed", "ProjectRule.MembersFilledIn", "ProjectRule.SheetForEachBaseMission",
                "ProjectRule.SheetForEachBaseMission", "ProjectRule.SheetForEachBaseMission", "ProjectRule.SheetForEachBaseMission",
                "ProjectRule.StatutesAttached", "ProjectRule.MemberListAttached",
            ],
            await RefusalsAsync(People.LeaderOf(id), new FileProject(id, Today, ActStamp.New())));
    }

    [Fact]
    public async Task No_project_is_received_before_its_letter_of_intent_was_validated()
    {
        var letter = await LetterCase.AdvisedAsync(portal);
        Assert.Equal(["ProjectRule.LetterValidated"], await RefusalsAsync(letter.Leader, new StartProject(letter.Id, null, ActStamp.New())));
        await letter.DecideAsync(LetterCase.AgencyDecider, favourable: true);
        await letter.DecideAsync(LetterCase.FundDecider, favourable: true);
        await portal.WriteProjectAsync(letter.Id);
        await portal.SendAsync(letter.Leader, new FileProject(letter.Id, Today, ActStamp.New()));

        Assert.Equal(["ProjectRule.NotBeforeLetter"], await RefusalsAsync(Projects.Agency, new RecordProjectReceipt(letter.Id, Today.AddDays(-1), ActStamp.New())));
        await portal.SendAsync(Projects.Agency, new RecordProjectReceipt(letter.Id, Today, ActStamp.New()));
    }

    [Fact]
    public async Task A_filed_project_moves_the_case_and_its_clock_starts_on_the_recorded_receipt()
    {
        var id = await portal.ReceivedProjectAsync(new DateOnly(2026, 2, 1));

        var sheet = await portal.SendAsync(Projects.Agency, new GetProject(id));

        Assert.Equal((Stage.ProjectReview, ProjectPhase.Running), (sheet.Stage, sheet.Project!.Phase));
        Assert.Equal(new DateOnly(2026, 4, 1), sheet.Project.Clock!.LastDay);
        var receipt = (await portal.JournalAsync(id)).Single(entry => entry.Act == nameof(RecordProjectReceipt));
        Assert.Equal(new DateOnly(2026, 2, 1), receipt.LegalDate);
        Assert.Contains(receipt.Changes, change => change is { Field: "HealthProject.ReceivedOn", Before: null, After: "2026-02-01" });
    }

    [Theory]
    [InlineData("2026-01-15", null)]
    [InlineData("2026-01-14", "CLOCK-OPPOSED-IN-TIME")]
    public async Task The_agency_opposes_on_the_last_day_and_is_refused_the_day_after(string received, string? refused)
    {
        var id = await portal.ReceivedProjectAsync(DateOnly.ParseExact(received, "yyyy-MM-dd"));
        var opposition = new OpposeProject(id, Today, OppositionGrounds.TerritoryRelevance, "Motifs", ActStamp.New());

        if (refused is null)
            await portal.SendAsync(Projects.Director, opposition);
        else
            Assert.Equal([refused], await RefusalsAsync(Projects.Director, opposition));

        var sheet = await portal.SendAsync(Projects.Agency, new GetProject(id));
        Assert.Equal(refused is null ? ProjectPhase.Opposed : ProjectPhase.TacitlyValidated, sheet.Project!.Phase);
    }

    [Fact]
    public async Task The_refusal_of_a_late_opposition_quotes_the_day_since_which_the_project_is_validated()
    {
        var id = await portal.ReceivedProjectAsync(new DateOnly(2026, 1, 14));
        var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(
            Projects.Director, new OpposeProject(id, Today, OppositionGrounds.RegionalProject, "Motifs", ActStamp.New())));

        Assert.Equal([Today, new DateOnly(2026, 3, 14), new DateOnly(2026, 3, 15)], (IReadOnlyList<object>)refusal.Errors.Single().CustomState);
    }

    [Fact]
    public async Task Complements_suspend_the_clock_and_reopen_only_the_sections_they_name()
    {
        var id = await portal.ReceivedProjectAsync(LastDayToday);
        await portal.SendAsync(Projects.Agency, new AskProjectComplements(id, new(2026, 3, 1), new(2026, 3, 31), Asked, ActStamp.New()));
        var content = ProjectContent.Empty with { Offer = new ProjectOffer { Existing = "Offre" } };

        Assert.Equal(["ProjectRule.SectionReopened"], await RefusalsAsync(People.LeaderOf(id), new WriteProjectSection(id, ProjectSection.Offer, content, ActStamp.New())));
        await portal.SendAsync(Projects.Agency, new ReceiveProjectComplements(id, new(2026, 3, 11), ActStamp.New()));

        var clock = (await portal.SendAsync(Projects.Agency, new GetProject(id))).Project!.Clock!;
        Assert.Equal((ClockState.Running, new DateOnly(2026, 3, 25)), (clock.State, clock.LastDay!.Value));
    }

    [Fact]
    public async Task What_if_complements_are_asked_changes_nothing()
    {
        var id = await portal.ReceivedProjectAsync(LastDayToday);
        var before = (await portal.JournalAsync(id)).Count;

        var answer = await portal.SendAsync(Projects.Agency, new SupposeComplements(id, Today, Today.AddDays(10)));

        Assert.Equal(Today.AddDays(10), answer.Reading!.LastDay);
        Assert.Equal(before, (await portal.JournalAsync(id)).Count);
        Assert.Equal(ProjectPhase.Running, (await portal.SendAsync(Projects.Agency, new GetProject(id))).Project!.Phase);
    }

    [Fact]
    public async Task An_explicit_validation_awaits_the_fund_s_opinion_or_a_ticked_reason()
    {
        var id = await portal.ReceivedProjectAsync(LastDayToday);
        Assert.Equal(["ProjectRule.AdviceFirst"], await RefusalsAsync(Projects.Director, new ValidateProject(id, Today, false, "Motif sans coche", ActStamp.New())));
        Assert.Equal(["ProjectRule.AdviceFirst"], await RefusalsAsync(Projects.Director, new ValidateProject(id, Today, true, " ", ActStamp.New())));

        await portal.SendAsync(Projects.Fund, new AdviseProject(id, true, null, Today, ActStamp.New()));
        await portal.SendAsync(Projects.Director, new ValidateProject(id, Today, false, null, ActStamp.New()));

        Assert.Equal(Stage.Contracting, (await portal.SendAsync(Projects.Agency, new GetCaseHeader(id))).Stage);
    }

    [Fact]
    public async Task The_grid_and_the_opinions_are_not_for_the_holder()
    {
        var id = await portal.ReceivedProjectAsync(LastDayToday);
        await portal.SendAsync(Projects.Agency, new AssessProject(id, [new(AssessmentTheme.Territory, Finding.Met, null)], ActStamp.New()));
        await portal.SendAsync(Projects.Fund, new AdviseProject(id, true, null, Today, ActStamp.New()));

        var holder = (await portal.SendAsync(People.LeaderOf(id), new GetProject(id))).Project!;
        var auditor = (await portal.SendAsync(People.Of(Role.Auditor), new GetProject(id))).Project!;

        Assert.Equal((0, 0, 1, 1), (holder.Assessment.Count, holder.Advice.Count, auditor.Assessment.Count, auditor.Advice.Count));
    }

    [Fact]
    public async Task A_section_written_by_two_people_is_refused_to_the_second_and_another_section_is_not()
    {
        var id = await portal.DraftingCaseAsync();
        var leader = People.LeaderOf(id);
        await portal.SendAsync(leader, new StartProject(id, null, ActStamp.New()));
        WriteProjectSection Write(ProjectSection section, uint seen) => new(id, section, ProjectContent.Empty, new ActStamp(Guid.NewGuid(), Version: seen));

        Assert.Equal(1u, await portal.SendAsync(leader, Write(ProjectSection.Offer, 0)));
        Assert.Equal(1u, await portal.SendAsync(leader, Write(ProjectSection.Missions, 0)));
        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => portal.SendAsync(leader, Write(ProjectSection.Offer, 0)));
        Assert.Equal(2u, await portal.SendAsync(leader, Write(ProjectSection.Offer, 1)));
    }

    [Fact]
    public async Task An_annex_is_a_shared_piece_of_the_case_itself()
    {
        var other = await portal.DraftingCaseAsync();
        await portal.WriteProjectAsync(other);
        var theirs = (await portal.SendAsync(People.LeaderOf(other), new GetProject(other))).Project!.Content;
        var id = await portal.DraftingCaseAsync();
        await portal.SendAsync(People.LeaderOf(id), new StartProject(id, null, ActStamp.New()));

        await Assert.ThrowsAsync<NotFoundException>(
            () => portal.SendAsync(People.LeaderOf(id), new WriteProjectSection(id, ProjectSection.Annexes, theirs, ActStamp.New())));
    }

    [Fact]
    public async Task Out_of_scope_there_is_no_project()
    {
        var id = await portal.ReceivedProjectAsync(LastDayToday);

        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.AgencyDecisionMaker, "83"), new GetProject(id)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(
            People.Of(Role.AgencyDecisionMaker, "83"), new OpposeProject(id, Today, OppositionGrounds.RegionalProject, "Motifs", ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.LeaderOf(Guid.NewGuid()), new FileProject(id, Today, ActStamp.New())));
    }

    [Theory]
    [InlineData(Role.AgencyCaseWorker)]
    [InlineData(Role.FundDecisionMaker)]
    [InlineData(Role.Leader)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Administrator)]
    public async Task Only_the_agency_s_decision_maker_decides(Role role)
    {
        var id = await portal.ReceivedProjectAsync(LastDayToday);
        var actor = role == Role.Leader ? People.LeaderOf(id) : People.Of(role);

        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(actor, new OpposeProject(id, Today, OppositionGrounds.RegionalProject, "Motifs", ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(actor, new ValidateProject(id, Today, true, "Motif", ActStamp.New())));
    }

    private async Task<string[]> RefusalsAsync<T>(Actor actor, IAct<T> act) =>
        [.. (await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(actor, act))).Errors.Select(failure => failure.ErrorCode)];
}
