using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Delegations;
using CptsPortal.Application.Documents;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Journal;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Delegations;
using CptsPortal.TestHost;
using FluentValidation;
using LetterCase = CptsPortal.Application.Tests.LettersOfIntent.LetterCase;

namespace CptsPortal.Application.Tests.Delegations;

/// <summary>Decisions taken by delegation, through the whole pipeline.</summary>
public sealed class DelegationTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly DateOnly Today = PortalFactory.Today;

    [Fact]
    public async Task A_case_worker_decides_by_delegation_and_the_journal_says_whose()
    {
        var (director, worker) = await CoupleAsync();
        await GrantAsync(director, worker);
        worker = await portal.PersonAsync(worker.UserId);
        var letter = await LetterCase.AdvisedAsync(portal);

        await letter.DecideAsync(worker, favourable: true);

        var entry = (await portal.JournalAsync(letter.Id))[^1];
        Assert.Equal(
            (nameof(DecideLetter), worker.UserId, Role.AgencyCaseWorker, director.UserId, director.Name),
            (entry.Act, entry.ActorId, entry.Role, entry.DelegatorId, entry.DelegatorName));
        var decision = (await letter.ViewAsync()).Letter!.AgencyDecision!;
        Assert.Equal((worker.Name, director.Name), (decision.ByName, decision.Delegator));
        Assert.True((await portal.SendAsync(People.Of(Role.Auditor), new VerifyJournal())).Holds);
    }

    [Fact]
    public async Task Without_delegation_or_beyond_its_departments_the_right_is_refused()
    {
        var (director, worker) = await CoupleAsync("13", "83");
        var letter = await LetterCase.AdvisedAsync(portal);
        await Assert.ThrowsAsync<NotAllowedException>(() => letter.DecideAsync(worker, favourable: true));

        await GrantAsync(director, worker, "83");
        worker = await portal.PersonAsync(worker.UserId);

        await Assert.ThrowsAsync<NotAllowedException>(() => letter.DecideAsync(worker, favourable: true));
        Assert.False(worker.May(Right.Delegate, "83"));
        await Assert.ThrowsAsync<NotAllowedException>(() => GrantAsync(worker, director, "83"));
    }

    [Fact]
    public async Task A_delegate_who_lost_the_second_factor_decides_nothing()
    {
        var (director, worker) = await CoupleAsync();
        await GrantAsync(director, worker);
        await portal.SendAsync(People.Of(Role.Administrator), new ResetSecondFactor(worker.UserId, ActStamp.New()));
        worker = await portal.PersonAsync(worker.UserId);
        var letter = await LetterCase.AdvisedAsync(portal);

        await Assert.ThrowsAsync<SecondFactorMissingException>(() => letter.DecideAsync(worker, favourable: true));
    }

    [Fact]
    public async Task A_decision_dated_before_the_delegation_does_not_rest_on_it()
    {
        var (director, worker) = await CoupleAsync();
        await GrantAsync(director, worker);
        worker = await portal.PersonAsync(worker.UserId);
        var id = await portal.ReceivedProjectAsync(Today.AddDays(-10));

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(
            worker, new ValidateProject(id, Today.AddDays(-1), true, "Avis non attendu", new ActStamp(Guid.NewGuid(), Today.AddDays(-1)))));
        Assert.Equal("DelegationRule.DayWithinDelegation", Assert.Single(refusal.Errors).ErrorCode);
        await portal.SendAsync(worker, new ValidateProject(id, Today, true, "Avis non attendu", new ActStamp(Guid.NewGuid(), Today)));

        Assert.Equal(director.Name, (await portal.JournalAsync(id))[^1].DelegatorName);
        var signature = (await portal.SendAsync(worker, new GetLetterhead(id, [nameof(AskProjectComplements), nameof(ValidateProject), nameof(OpposeProject)]))).SignatureOf(nameof(ValidateProject), Today)!;
        Assert.Equal((worker.Name, director.Name), (signature.Name, signature.Delegator));
    }

    [Fact]
    public async Task A_revoked_delegation_gives_nothing_from_that_moment()
    {
        var (director, worker) = await CoupleAsync();
        var id = await GrantAsync(director, worker);
        Assert.Single((await portal.PersonAsync(worker.UserId)).Mandates);

        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(
            People.Of(Role.AgencyDecisionMaker), new RevokeDelegation(id, AsAdministrator: false, ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(director, new RevokeDelegation(id, AsAdministrator: true, ActStamp.New())));
        await portal.SendAsync(director, new RevokeDelegation(id, AsAdministrator: false, ActStamp.New()));

        Assert.Empty((await portal.PersonAsync(worker.UserId)).Mandates);
        Assert.Equal(DelegationState.Revoked, Assert.Single((await portal.SendAsync(worker, new ListOwnDelegations())).Received).State);
    }

    [Fact]
    public async Task An_administrator_sees_and_ends_every_delegation_and_gives_none()
    {
        var (director, worker) = await CoupleAsync();
        var id = await GrantAsync(director, worker);
        var administrator = People.Of(Role.Administrator);

        Assert.Contains((await portal.SendAsync(administrator, new ListDelegations())).Items, item => item.Id == id && item.Delegator == director.Name);
        await portal.SendAsync(administrator, new RevokeDelegation(id, AsAdministrator: true, ActStamp.New()));

        Assert.Empty((await portal.PersonAsync(worker.UserId)).Mandates);
        await Assert.ThrowsAsync<NotAllowedException>(() => GrantAsync(administrator, worker));
    }

    [Fact]
    public async Task What_is_to_do_shows_the_decisions_awaited_by_delegation_apart()
    {
        var (director, worker) = await CoupleAsync();
        var letter = await LetterCase.AdvisedAsync(portal);
        Assert.Empty((await portal.SendAsync(worker, new GetHome())).ByDelegation);
        await GrantAsync(director, worker);
        worker = await portal.PersonAsync(worker.UserId);

        var home = await portal.SendAsync(worker, new GetHome());

        var (item, mandate) = Assert.Single(home.ByDelegation, awaited => awaited.Item.CaseId == letter.Id);
        Assert.Equal((true, director.Name), (item.Duty.IsDecision, mandate.DelegatorName));
        Assert.DoesNotContain(home.Mine.SelectMany(group => group.Items), mine => mine.CaseId == letter.Id && mine.Duty.IsDecision);
        Assert.Empty((await portal.SendAsync(director, new GetHome())).ByDelegation);
    }

    [Fact]
    public async Task Those_to_whom_one_may_delegate_are_the_others_of_one_s_institution()
    {
        var organisation = $"ARS {Guid.NewGuid():N}";
        var director = await portal.HireAsync(Role.AgencyDecisionMaker, "Directrice", organisation);
        var worker = await portal.HireAsync(Role.AgencyCaseWorker, "Agent", organisation.ToUpperInvariant());
        await portal.HireAsync(Role.AgencyCaseWorker, "D’ailleurs", $"ARS {Guid.NewGuid():N}");
        await portal.HireAsync(Role.FundCaseWorker, "De la caisse", organisation);

        var choice = await portal.SendAsync(director, new ListDelegates());

        Assert.Equal([worker.UserId], choice.Colleagues.Select(colleague => colleague.Person.UserId));
    }

    private async Task<(Actor Director, Actor Worker)> CoupleAsync(params string[] departments) => (
        await portal.HireAsync(Role.AgencyDecisionMaker, $"Directrice {Guid.NewGuid():N}", departments: departments),
        await portal.HireAsync(Role.AgencyCaseWorker, $"Agent {Guid.NewGuid():N}", departments: departments));

    private Task<Guid> GrantAsync(Actor director, Actor worker, string department = "13") => portal.SendAsync(
        director, new GrantDelegation(worker.UserId, new DelegationTerms([department], Today, Today.AddDays(10)), ActStamp.New()));
}
