using CptsPortal.Application.Acts;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.LettersOfIntent;

public sealed class LetterActTests(PortalServices portal) : IClassFixture<PortalServices>
{
    [Fact]
    public async Task A_letter_goes_from_its_first_word_to_a_validated_project()
    {
        var letter = await LetterCase.AdvisedAsync(portal);

        Assert.Equal(LetterState.OpinionGiven, await letter.DecideAsync(LetterCase.AgencyDecider, favourable: true));
        Assert.Equal(LetterState.Validated, await letter.DecideAsync(LetterCase.FundDecider, favourable: true));
        await letter.ActAsync(stamp => new NotifyLetterDecision(letter.Id, LetterCase.Today, stamp));

        var view = await letter.ViewAsync();
        Assert.Equal((Stage.ProjectDrafting, LetterCase.Today), (view.Case.Stage, view.Letter!.NotifiedOn));
        Assert.Equal(Role.FundDecisionMaker.ToString(), view.Letter.FundDecision!.ByName);
        Assert.Equal(
            ["OpenCase", "StartLetter", "WriteLetterSection", "WriteLetterSection", "SubmitLetter", "PlanConsultation",
                "RecordCommitteeOpinion", "DecideLetter", "DecideLetter", "NotifyLetterDecision"],
            (await portal.JournalAsync(letter.Id)).Select(entry => entry.Act));
    }

    [Fact]
    public async Task What_is_written_is_kept_whole_and_told_field_by_field_in_the_journal()
    {
        var letter = await LetterCase.StartAsync(portal);
        var team = new LetterContent { Team = [new TeamMember("Une infirmière", "Infirmière", "Cassis", null, Sector.Health, true)] };

        await letter.WriteAsync(LetterSection.Team, team);

        Assert.Equal(team.Team, (await letter.ViewAsync()).Letter!.Content.Team);
        var changes = (await portal.JournalAsync(letter.Id))[^1].Changes;
        Assert.Contains(changes, change => change is { Field: "LetterOfIntent.Content.Team[1].Place", Before: null, After: "Cassis" });
        Assert.DoesNotContain(changes, change => change.Field.Contains("Revisions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Submitting_names_everything_that_is_missing_at_once()
    {
        var letter = await LetterCase.StartAsync(portal);
        await letter.WriteAsync(LetterSection.Project, new LetterContent());
        var stamp = await letter.StampAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(letter.Leader, new SubmitLetter(letter.Id, stamp)));

        Assert.Equal(
            ["LetterRule.ProjectNamed", "LetterRule.LeaderEmailGiven", "LetterRule.CommuneGiven", "LetterRule.CommitmentGiven"],
            refusal.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public async Task A_city_in_a_letter_overlaps_each_of_its_districts_in_other_live_cases()
    {
        var city = await LetterCase.StartAsync(portal, "CPTS de Lyon");
        var district = await LetterCase.StartAsync(portal, "CPTS de Lyon 3e");
        await city.CoverAsync("69123");
        await district.CoverAsync("69383");

        Assert.Equal("Lyon 3e Arrondissement", Assert.Single((await city.ViewAsync()).Territory.Overlaps).Commune);
        Assert.Equal("Lyon", Assert.Single((await district.ViewAsync()).Territory.Overlaps).Commune);
    }

    [Fact]
    public async Task Nobody_decides_before_the_opinion_where_the_region_consults_a_committee()
    {
        var letter = await LetterCase.SubmittedAsync(portal);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => letter.DecideAsync(LetterCase.AgencyDecider, favourable: true));

        Assert.Equal(["LetterRule.OpinionBeforeDecision"], refusal.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public async Task After_a_rejection_the_next_letter_is_pre_filled_and_the_first_stays_readable()
    {
        var letter = await LetterCase.AdvisedAsync(portal);
        await letter.DecideAsync(LetterCase.AgencyDecider, favourable: false, "Territoire à revoir");
        Assert.Equal(LetterState.Rejected, await letter.DecideAsync(LetterCase.FundDecider, favourable: true));

        Assert.Equal(2, await portal.SendAsync(letter.Leader, new StartLetter(letter.Id, ActStamp.New())));
        await letter.WriteAsync(LetterSection.Diagnosis, new LetterContent { Diagnosis = "Revu" });

        var (first, second) = (await letter.ViewAsync(1), await letter.ViewAsync());
        Assert.Equal((LetterState.Rejected, null, false), (first.Letter!.State, first.Letter.Content.Diagnosis, first.IsLast));
        Assert.Equal((1, "13002"), (second.Before!.Number, Assert.Single(second.TerritoryBefore!.Communes).Commune.Code));
        Assert.Equal((LetterState.Draft, "Revu", "CPTS des Calanques"), (second.Letter!.State, second.Letter.Content.Diagnosis, second.Letter.Content.ProjectName));
    }

    [Fact]
    public async Task A_commune_of_another_live_case_is_warned_of_and_the_case_named_only_to_those_who_may_know_it()
    {
        await LetterCase.SubmittedAsync(portal, "13022");
        var second = await LetterCase.StartAsync(portal, "CPTS voisine");
        await second.CoverAsync("13022");

        var worker = await portal.SendAsync(LetterCase.Worker, new GetLetter(second.Id));
        var leader = await second.ViewAsync();

        Assert.Contains(worker.Warnings, warning => warning.Code == "LetterWarning.CommuneTaken" && warning.Values is ["Cassis", "CPTS des Calanques"]);
        Assert.Contains(leader.Warnings, warning => warning.Code == "LetterWarning.CommuneTakenElsewhere" && warning.Values is ["Cassis"]);
    }

    [Fact]
    public async Task Out_of_scope_a_letter_does_not_exist()
    {
        var letter = await LetterCase.SubmittedAsync(portal);

        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.AgencyCaseWorker, "83"), new GetLetter(letter.Id)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.LeaderOf(Guid.CreateVersion7()), new SubmitLetter(letter.Id, ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(
            () => portal.SendAsync(People.Of(Role.FundDecisionMaker, "83"), new DecideLetter(letter.Id, true, null, null, LetterCase.Today, ActStamp.New())));
    }

    [Theory]
    [InlineData(Role.AgencyCaseWorker)]
    [InlineData(Role.FundCaseWorker)]
    [InlineData(Role.AgriculturalFundCaseWorker)]
    [InlineData(Role.Auditor)]
    public async Task Only_the_two_decision_makers_decide(Role role)
    {
        var letter = await LetterCase.AdvisedAsync(portal);
        await Assert.ThrowsAsync<NotAllowedException>(() => letter.DecideAsync(People.Of(role), favourable: true));
    }

    [Fact]
    public async Task The_leader_neither_assesses_nor_decides()
    {
        var letter = await LetterCase.AdvisedAsync(portal);
        await Assert.ThrowsAsync<NotAllowedException>(() => letter.DecideAsync(letter.Leader, favourable: true));
        await Assert.ThrowsAsync<NotAllowedException>(() => letter.ActAsync(stamp => new AssessLetter(letter.Id, [], stamp), letter.Leader));
    }

    [Fact]
    public async Task A_closed_case_takes_no_act_on_its_letter()
    {
        var letter = await LetterCase.StartAsync(portal);
        await portal.SqlAsync($"update cases set stage = 'Closed' where id = '{letter.Id}'");

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => letter.WriteAsync(LetterSection.Diagnosis, new LetterContent { Diagnosis = "Trop tard" }));

        Assert.Equal(["CaseRule.CaseOpen"], refusal.Errors.Select(failure => failure.ErrorCode));
    }
}
