using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Journal;
using CptsPortal.Application.Notices;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Cases;

/// <summary>A portfolio handed over in one act.</summary>
public sealed class HandoverTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Administrator = People.Of(Role.Administrator);

    [Fact]
    public async Task Every_case_goes_with_an_entry_of_its_own_and_the_colleague_is_told_of_each()
    {
        var (from, to) = await CoupleAsync();
        var (first, second) = (await CaseOfAsync(from), await CaseOfAsync(from));

        Assert.Equal(2, await portal.SendAsync(from, new HandOverPortfolio(null, to.UserId, [first, second], new ActStamp(Guid.NewGuid(), Why: "Départ"))));

        foreach (var id in new[] { first, second })
        {
            Assert.Equal(to.UserId, (await portal.SendAsync(to, new GetPeople(id))).Referents.Agency);
            var entry = (await portal.JournalAsync(id))[^1];
            Assert.Equal((nameof(HandOverPortfolio), from.UserId, "Départ"), (entry.Act, entry.ActorId, entry.Why));
            var change = Assert.Single(entry.Changes);
            Assert.Equal(("Cpts.Referents.Agency", from.UserId.ToString(), to.UserId.ToString()), (change.Field, change.Before, change.After));
        }

        Assert.Equal(
            new[] { first, second }.Order(),
            (await portal.SendAsync(to, new ListNotices())).Where(notice => notice.About == nameof(HandOverPortfolio)).Select(notice => notice.CaseId).Order());
        Assert.True((await portal.SendAsync(Administrator, new VerifyJournal())).Holds);
    }

    [Fact]
    public async Task The_preparation_says_which_cases_cannot_go_and_why_and_changes_nothing()
    {
        var (from, to) = await CoupleAsync();
        var (open, closed) = (await CaseOfAsync(from), await CaseOfAsync(from));
        await portal.SqlAsync($"update cases set stage = 'Closed' where id = '{closed}'");

        var view = await portal.SendAsync(from, new PrepareHandover(null, to.UserId));

        Assert.Equal(
            [(open, ""), (closed, "CaseRule.CaseOpen")],
            view.Rows.Select(row => (row.Id, string.Join(' ', row.Obstacles.Select(rule => rule.Code)))).OrderBy(row => row.Item2));
        Assert.Equal([closed], (await portal.SendAsync(from, new PrepareHandover(null, to.UserId, "13", Stage.Closed))).Rows.Select(row => row.Id));
        Assert.Equal(from.UserId, (await portal.SendAsync(to, new GetPeople(open))).Referents.Agency);
    }

    [Fact]
    public async Task When_one_case_cannot_go_none_does()
    {
        var (from, to) = await CoupleAsync();
        var (open, closed) = (await CaseOfAsync(from), await CaseOfAsync(from));
        await portal.SqlAsync($"update cases set stage = 'Closed' where id = '{closed}'");

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(
            from, new HandOverPortfolio(null, to.UserId, [open, closed], ActStamp.New())));

        Assert.Equal("CaseRule.HandoverPossible", Assert.Single(refusal.Errors).ErrorCode);
        Assert.Equal(from.UserId, (await portal.SendAsync(to, new GetPeople(open))).Referents.Agency);
    }

    [Fact]
    public async Task A_case_that_meanwhile_went_to_somebody_else_stops_the_handover()
    {
        var (from, to) = await CoupleAsync();
        var id = await CaseOfAsync(to);

        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => portal.SendAsync(from, new HandOverPortfolio(null, to.UserId, [id], ActStamp.New())));
    }

    [Fact]
    public async Task Nothing_goes_to_nobody_nor_to_another_institution_and_both_lacks_are_told_at_once()
    {
        var (from, _) = await CoupleAsync();
        var fund = await portal.HireAsync(Role.FundCaseWorker, "De la caisse", "ARS");
        foreach (var to in new Guid?[] { null, fund.UserId, from.UserId })
        {
            var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(from, new HandOverPortfolio(null, to, [], ActStamp.New())));
            Assert.Equal(["CaseRule.HandoverToColleague", "CaseRule.HandoverCaseChosen"], refusal.Errors.Select(failure => failure.ErrorCode));
        }
    }

    [Fact]
    public async Task An_administrator_hands_over_for_somebody_else_and_nobody_but_an_administrator_does()
    {
        var (from, to) = await CoupleAsync();
        var id = await CaseOfAsync(from);
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(to, new HandOverPortfolio(from.UserId, to.UserId, [id], ActStamp.New())));

        Assert.Equal(1, await portal.SendAsync(Administrator, new HandOverPortfolio(from.UserId, to.UserId, [id], ActStamp.New())));

        Assert.Equal(Role.Administrator, (await portal.JournalAsync(id))[^1].Role);
    }

    private async Task<(Actor From, Actor To)> CoupleAsync() => (
        await portal.HireAsync(Role.AgencyCaseWorker, $"Un agent {Guid.NewGuid():N}"), await portal.HireAsync(Role.AgencyCaseWorker, $"Une agente {Guid.NewGuid():N}"));

    private async Task<Guid> CaseOfAsync(Actor referent)
    {
        var id = await portal.OpenCaseAsync();
        await portal.SendAsync(referent, new AssignReferents(id, Referents.None with { Agency = referent.UserId }, ActStamp.New()));
        return id;
    }
}
