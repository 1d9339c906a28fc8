using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Journal;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Funding;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Contracts;

public sealed class ContractActTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly DateOnly On = new(2026, 3, 10);

    [Fact]
    public async Task From_the_request_to_the_signature_the_case_moves_and_the_terms_are_frozen()
    {
        var id = await portal.SignedCaseAsync(On, "CPTS signée");

        var view = await portal.SendAsync(People.LeaderOf(id), new GetContract(id));

        Assert.Equal(
            (Stage.ContractRunning, ContractState.Running, On, On.AddYears(5)),
            (view.Stage, view.Contract!.State, view.Contract.SignedOn, view.Contract.EndsOn));
        Assert.StartsWith("ACI-13-2026-", view.Contract.Reference, StringComparison.Ordinal);
        Assert.Equal(4, view.Contract.Missions.Count);
        Assert.Equal(new DateOnly(2026, 9, 10), view.Contract.Missions[0].Due!.StartBy);
        var refusal = await Assert.ThrowsAsync<ValidationException>(
            () => portal.SendAsync(Projects.Agency, new WriteTermsMission(id, Mission.Prevention, "Autre", null, true, ActStamp.New())));
        Assert.Equal("ContractRule.TermsOpen", Assert.Single(refusal.Errors).ErrorCode);
    }

    [Fact]
    public async Task The_CPTS_sees_nothing_of_the_room_neither_on_the_contract_nor_in_the_journal()
    {
        var id = await portal.JoiningCaseAsync("CPTS en salle");
        await portal.PrepareTermsAsync(id);
        var leader = People.LeaderOf(id);

        var view = (await portal.SendAsync(leader, new GetContract(id))).Contract!;
        var acts = (await portal.SendAsync(leader, new SearchJournal(id))).Entries.Select(entry => entry.Act);

        Assert.Equal((null, ContractState.Requested), (view.Open, view.State));
        Assert.DoesNotContain(acts, act => act.Contains("Terms", StringComparison.Ordinal));
        Assert.Equal(ContractState.Preparing, (await portal.SendAsync(Projects.Agency, new GetContract(id))).Contract!.State);
        Assert.Null((await portal.SendAsync(People.Of(Role.Auditor), new GetContract(id))).Contract!.Open);
    }

    [Fact]
    public async Task Terms_taken_back_leave_the_CPTS_with_the_wording_it_was_shown()
    {
        var id = await portal.JoiningCaseAsync("CPTS reprise");
        await portal.ProposeTermsAsync(id);
        await portal.SendAsync(Projects.Agency, new WriteTermsMission(id, Mission.Prevention, "Contenu de la salle", new DateOnly(2026, 7, 1), false, ActStamp.New()));

        var open = (await portal.SendAsync(People.LeaderOf(id), new GetContract(id))).Contract!.Open!;

        Assert.True(open.BeingChanged);
        Assert.Equal("Contenu Prevention", open.Terms.Of(Mission.Prevention)!.Content);
    }

    [Fact]
    public async Task An_agreement_and_a_change_at_once_never_leave_an_agreement_to_another_wording()
    {
        var id = await portal.JoiningCaseAsync("CPTS disputée");
        await portal.ProposeTermsAsync(id);
        var revision = (await portal.SendAsync(Projects.Agency, new GetContract(id))).Contract!.Open!.Revision;

        await Task.WhenAll(
            TryAsync(ContractCases.FundDirector, new AgreeToTerms(id, revision, On, ActStamp.New())),
            TryAsync(Projects.Agency, new WriteTermsMission(id, Mission.Prevention, "Changé", new DateOnly(2026, 8, 1), false, ActStamp.New())));

        var open = (await portal.SendAsync(Projects.Agency, new GetContract(id))).Contract!.Open!;
        Assert.All(open.Agreements, agreement => Assert.Equal(open.Revision, agreement.Revision));
        Assert.True(open.Agreements.Count == 0 || open.Phase == VersionPhase.Proposed);
    }

    [Fact]
    public async Task Only_the_parties_agree_and_the_leader_runs_no_mission()
    {
        var id = await portal.SignedCaseAsync(On, "CPTS de droit");
        await Assert.ThrowsAsync<NotAllowedException>(
            () => portal.SendAsync(People.LeaderOf(id), new StartMission(id, Mission.Prevention, On, ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(
            () => portal.SendAsync(ContractCases.FundWorker, new AgreeToTerms(id, 1, On, ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(
            () => portal.SendAsync(People.Of(Role.FundDecisionMaker, "05"), new AgreeToTerms(id, 1, On, ActStamp.New())));
    }

    [Fact]
    public async Task A_running_contract_has_the_deadlines_of_its_missions_until_they_are_met()
    {
        var id = await portal.SignedCaseAsync(On, "CPTS aux échéances");
        var before = await KeysAsync(id);
        await portal.SendAsync(ContractCases.FundWorker, new StartMission(id, Mission.CrisisResponse, On, ActStamp.New()));
        var after = await KeysAsync(id);

        Assert.Contains("D-09.CrisisResponse", before);
        Assert.DoesNotContain("D-09.CrisisResponse", after);
        Assert.Contains("D-14.Writing", after);
        Assert.DoesNotContain("D-19", after);
    }

    [Fact]
    public async Task What_is_awaited_is_told_at_each_step()
    {
        var id = await portal.JoiningCaseAsync("CPTS attendue");
        Assert.Equal([DutyKind.CompleteJoining, DutyKind.ProposeTerms], await DutiesAsync(id));
        await portal.ProposeTermsAsync(id);
        Assert.Equal([DutyKind.CompleteJoining, DutyKind.AgreeToTerms, DutyKind.AgreeToTerms, DutyKind.AgreeToTerms], await DutiesAsync(id));
        await portal.AgreeAllAsync(id);
        Assert.Equal([DutyKind.CompleteJoining, DutyKind.SignContract], await DutiesAsync(id));
        await portal.SendAsync(ContractCases.FundDirector, new RefuseContract(id, "Motifs", On, On, ActStamp.New()));
        Assert.Equal([DutyKind.AskToJoin], await DutiesAsync(id));
    }

    private async Task<DutyKind[]> DutiesAsync(Guid id) =>
        [.. (await portal.SendAsync(Projects.Agency, new GetStanding(id))).Duties.Select(duty => duty.Kind).Order()];

    private async Task<string[]> KeysAsync(Guid id) =>
        [.. (await portal.SendAsync(Projects.Agency, new ListCaseDeadlines(id))).Deadlines.Select(item => item.Deadline.Definition.Key)];

    private async Task TryAsync(Actor actor, MediatR.IRequest<MediatR.Unit> act)
    {
        try
        {
            await Task.Run(() => portal.SendAsync(actor, act));
        }
        catch (Exception refused) when (refused is ChangedMeanwhileException or ValidationException)
        {
            Assert.NotNull(refused);
        }
    }
}
