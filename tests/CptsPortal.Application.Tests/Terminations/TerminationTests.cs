using CptsPortal.Application.Acts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Standing;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Standing;
using CptsPortal.Domain.Terminations;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Terminations;

/// <summary>Today is 15 March 2026; contracts were signed on 1 March 2024, taille 2, their four base missions running from then.</summary>
public sealed class TerminationTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Fund = People.Of(Role.FundCaseWorker);
    private static readonly Actor Director = People.Of(Role.AgencyDecisionMaker);
    private static readonly DateOnly Today = new(2026, 3, 15);

    [Fact]
    public async Task A_letter_shows_its_settlement_before_anything_is_recorded_and_the_schedule_follows_it()
    {
        var id = await portal.SignedCaseAsync();
        var before = await portal.SendAsync(Director, new GetTermination(id, LetterReceivedOn: new(2025, 11, 10)));
        Assert.Equal((new DateOnly(2026, 1, 10), false), (before!.Settlement!.EndsOn, before.IsEffective));
        Assert.Null(before.Last);

        await portal.SendAsync(Director, Terminate(id, new(2025, 11, 10)));

        var after = await portal.SendAsync(People.LeaderOf(id), new GetTermination(id));
        Assert.Equal((ContractState.Terminated, Party.HealthAgency), (after!.State, after.Last!.By));
        Assert.Equal(before.Settlement.Lines, after.Settlement!.Lines);
        var funding = await FundingAsync(id);
        Assert.Equal(new DateOnly(2026, 1, 10), funding.EndsOn);
        Assert.Equal(funding.Statement.Totals.Payments.Value, funding.Schedule.Lines.Sum(line => line.Amount.Value));
        // The first year waits, the last one is settled.
        Assert.All(
            funding.Schedule.Lines.Where(line => line.Key.ContractYear == 1), line => Assert.Equal(LineBlock.TerminationInSettlement, line.Block));
        Assert.Contains(funding.Schedule.Lines, line => line is { Key.ContractYear: 2, Block: null });
        Assert.Equal(nameof(TerminateContract), (await portal.JournalAsync(id))[^1].Act);
    }

    [Fact]
    public async Task A_seizure_suspends_and_a_confirmation_sets_the_later_day()
    {
        var id = await portal.SignedCaseAsync("CPTS en commission");
        await portal.SendAsync(Director, Terminate(id, new(2025, 11, 10)));
        await portal.SendAsync(People.LeaderOf(id), new SeizeAgainstTermination(id, new(2026, 1, 10), ActStamp.New()));

        var suspended = await portal.SendAsync(Fund, new GetTermination(id));
        Assert.Equal((ContractState.TerminationSuspended, Today), (suspended!.State, suspended.Settlement!.EndsOn));
        Assert.Equal(new(2029, 3, 1), (await FundingAsync(id)).EndsOn);
        Assert.Contains((await StandingAsync(id)).Duties, duty => duty.Kind == DutyKind.AnswerTermination);

        await portal.SendAsync(Director, new AnswerContractTermination(id, true, new(2026, 3, 2), ActStamp.New() with { Why = "Avis suivi" }));
        Assert.Equal(new(2026, 3, 2), (await FundingAsync(id)).EndsOn);
    }

    [Fact]
    public async Task A_refund_is_claimed_and_received_whole_and_a_reversal_opens_it_again()
    {
        var id = await portal.SignedCaseAsync("CPTS qui rembourse");
        foreach (var line in (await FundingAsync(id)).Schedule.Lines.Where(line => line.Key.Rule is "R-PAY-OPADV" or "R-PAY-ADV" && line.Key.ContractYear == 2))
            await portal.SendAsync(Fund, new RecordPayment(id, new TypedPayment(line.Code, line.Amount.Value, line.DueOn, "AV"), ActStamp.New()));
        await portal.SendAsync(Director, Terminate(id, new(2025, 3, 10)));
        // The reviews are another matter here: without variable parts nothing waits for them.
        var view = await portal.SendAsync(Fund, new GetTermination(id));
        Assert.Equal(LineBlock.ReviewNotClosed, view!.WaitingFor);
        Assert.Equal(view.Settlement!.Due.Value - view.Settlement.Paid.Value, view.Settlement.Balance.Value);
        Assert.True(view.CanClaim);

        await portal.SendAsync(Fund, new ClaimTerminationRefund(id, new(2025, 6, 1), ActStamp.New()));
        Assert.Equal(view.Settlement.Refund.Value, (await portal.SendAsync(Fund, new GetTermination(id)))!.Last!.RefundClaimed);
        Assert.Contains((await StandingAsync(id)).Duties, duty => duty is { Kind: DutyKind.RefundTermination, Until: { } until } && until == new DateOnly(2025, 7, 10));
        var refused = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(Fund, new SettleTermination(id, Today, "R-1", ActStamp.New())));
        Assert.Equal(["PaymentRule.SettlementNotBlocked"], refused.Errors.Select(error => error.ErrorCode));
    }

    [Fact]
    public async Task A_termination_in_the_first_weeks_is_settled_in_one_receipt()
    {
        var id = await portal.SignedCaseAsync("CPTS d’un printemps", missions: false);
        var first = (await FundingAsync(id)).Schedule.Lines.Single(line => line.Key.Rule == "R-PAY-OP1");
        await portal.SendAsync(Fund, new RecordPayment(id, new TypedPayment(first.Code, 60_000m, new(2024, 3, 5), "OP1"), ActStamp.New()));
        await portal.SendAsync(Fund, new TerminateContract(id, TerminationGround.CptsWish, new(2024, 7, 1), "Dissolution", ActStamp.New()));

        // 184 of 365 days: 60 000 x 184 / 365 = 30 246.58 due, 29 753.42 given back.
        await portal.SendAsync(Fund, new ClaimTerminationRefund(id, new(2024, 9, 2), ActStamp.New()));
        await portal.SendAsync(Fund, new SettleTermination(id, new(2024, 10, 1), "RBT", ActStamp.New()));

        var settled = await portal.SendAsync(Fund, new GetTermination(id));
        Assert.Equal((29_753.42m, new DateOnly(2024, 10, 1)), (settled!.Last!.RefundClaimed, settled.Last.SettledOn!.Value));
        var funding = await FundingAsync(id);
        Assert.Equal((30_246.58m, 0m), (funding.Schedule.Totals.Paid.Value, funding.Schedule.Totals.Balance.Value));
        var received = funding.Schedule.Lines.SelectMany(line => line.Row?.Records ?? []).Single(record => record.Amount < 0);
        await portal.SendAsync(Fund, new ReversePayment(id, received.Id, Today, "Mauvaise CPTS", ActStamp.New()));
        Assert.Null((await portal.SendAsync(Fund, new GetTermination(id)))!.Last!.SettledOn);
    }

    [Theory]
    [InlineData(Role.AgencyCaseWorker, false)]
    [InlineData(Role.FundCaseWorker, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.AgencyDecisionMaker, true)]
    [InlineData(Role.FundDecisionMaker, true)]
    public async Task Who_decides_alone_terminates_for_an_institution_and_anybody_there_records_the_letter_of_the_cpts(Role role, bool decides)
    {
        var id = await portal.SignedCaseAsync($"CPTS résiliée par {role}");
        var actor = role == Role.Leader ? People.LeaderOf(id) : People.Of(role);
        if (!decides)
            await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(actor, Terminate(id, Today)));
        await portal.SendAsync(actor, new TerminateContract(id, decides ? TerminationGround.NoLongerEligible : TerminationGround.CptsWish, Today, "Motif", ActStamp.New()));

        var view = await portal.SendAsync(actor, new GetTermination(id));
        Assert.Equal((ContractState.Terminating, decides ? role.Party() : Party.Cpts), (view!.State, view.Last!.By));
        Assert.Contains((await portal.SendAsync(actor, new ListCaseDeadlines(id))).Deadlines, deadline => deadline.Deadline.Definition.Key == "D-16.Effect");
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.Of(Role.Auditor), new WithdrawOwnTermination(id, Today, ActStamp.New())));
    }

    private static TerminateContract Terminate(Guid id, DateOnly received) =>
        new(id, TerminationGround.TermsNotRespected, received, "Deux missions ne sont pas mises en œuvre", ActStamp.New());

    private async Task<FundingView> FundingAsync(Guid id) => (await portal.SendAsync(Fund, new GetFunding(id)))!;

    private Task<StandingView> StandingAsync(Guid id) => portal.SendAsync(Fund, new GetStanding(id));
}
