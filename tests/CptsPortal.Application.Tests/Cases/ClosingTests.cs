using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Standing;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Cases;

/// <summary>A contract signed on 10 March 2026, whose missions never start, ends on 9 March 2031: what is due is the operation of its first year.</summary>
public sealed class ClosingTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly DateOnly Signed = new(2026, 3, 10);
    private static readonly DateOnly End = new(2031, 3, 10);
    private static readonly Actor Fund = ContractCases.FundWorker;

    [Fact]
    public async Task A_case_is_closed_once_its_contract_has_ended_its_accounts_are_settled_and_nothing_follows()
    {
        var id = await portal.SignedCaseAsync(Signed, "CPTS sans suite");
        await portal.SqlAsync($"update contracts set file_complete_on = '2026-02-20' where case_id = '{id}'");
        Assert.Equal(["CaseRule.ContractEnded"], await RefusedAsync(id, PortalFactory.Today));
        await MoveToAsync(End.AddDays(-1));
        Assert.DoesNotContain(DutyKind.CloseCase, await AwaitedAsync(id));

        await MoveToAsync(End);
        Assert.Contains(DutyKind.CloseCase, await AwaitedAsync(id));
        Assert.Equal(["CaseRule.AccountsSettled", "CaseRule.NotBeforeEnd"], await RefusedAsync(id, End.AddDays(-1)));
        var line = (await portal.SendAsync(Fund, new GetFunding(id)))!.Next!;
        await portal.SendAsync(Fund, new RecordPayment(id, new TypedPayment(line.Code, line.Remaining.Value, End, "VIR-1"), ActStamp.New()));
        Assert.Equal([true], (await portal.SendAsync(Fund, new GetOutcomes(id))).Select(outcome => outcome.IsSettled));

        await portal.SendAsync(People.LeaderOf(id), new AskToJoin(id, new Dictionary<JoiningPieceKind, Guid>(), End, ActStamp.New()));
        Assert.Equal(["CaseRule.RenewalDecided"], await RefusedAsync(id, End));
        await portal.SendAsync(ContractCases.FundDirector, new RefuseContract(id, "Les missions n’ont jamais commencé.", End, null, ActStamp.New()));

        await portal.SendAsync(Fund, new CloseCase(id, End, "Aucun contrat ne suit.", ActStamp.New()));
        Assert.Equal(["CaseRule.CaseOpen"], await RefusedAsync(id, End));
        Assert.Empty(await AwaitedAsync(id));
    }

    [Fact]
    public async Task Before_any_contract_a_case_is_abandoned_and_the_holder_closes_none()
    {
        var id = await portal.DraftingCaseAsync();
        Assert.Equal(["CaseRule.ClosedAfterContract", "CaseRule.DayGiven", "CaseRule.ReasonGiven"], await RefusedAsync(id, null, ""));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.LeaderOf(id), new CloseCase(id, PortalFactory.Today, "x", ActStamp.New())));
    }

    private async Task<IEnumerable<string>> RefusedAsync(Guid id, DateOnly? on, string reason = "Aucun contrat ne suit.")
    {
        var refusal = await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => portal.SendAsync(Fund, new CloseCase(id, on, reason, ActStamp.New())));
        return refusal.Errors.Select(error => error.ErrorCode);
    }

    private async Task<IEnumerable<DutyKind>> AwaitedAsync(Guid id) => (await portal.SendAsync(Fund, new GetStanding(id))).Duties.Select(duty => duty.Kind);

    private Task MoveToAsync(DateOnly day)
    {
        portal.Today = day;
        return portal.RestartAsync();
    }
}
