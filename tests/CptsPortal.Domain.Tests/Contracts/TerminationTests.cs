using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Rules;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Contracts;

/// <summary>Signed on 1 March 2024; a letter received on 31 December 2024 ends the contract on 28 February 2025.</summary>
public sealed class TerminationTests : ContractUnderWay
{
    private const string Received = "2024-12-31";
    private static readonly DateOnly Effect = Day("2025-02-28");
    private static readonly DateOnly Late = Day("2025-06-30");

    public TerminationTests() => SignAll("2024-03-01");

    [Theory]
    [InlineData("2024-02-29", "DayInOrder at on")]
    [InlineData("2024-03-01", null)]
    [InlineData("2025-06-30", null)]
    [InlineData("2025-07-01", "DayNotInFuture at on")]
    public void A_letter_is_received_from_the_signature_on_and_not_ahead(string received, string? broken) =>
        Assert.Equal(broken is null ? [] : [broken], Codes(Terminate(received)));

    [Theory]
    [InlineData("2029-02-28", null)]
    [InlineData("2029-03-01", "LetterInContract at on")]
    public void A_letter_is_received_before_the_end_of_the_contract(string received, string? broken) => Assert.Equal(
        broken is null ? [] : [broken],
        Codes(Contract.Terminate(Cpts, TerminationGround.CptsWish, Party.Fund, Day(received), "Motif", Day("2029-03-01"))));

    [Fact]
    public void Everything_wrong_with_a_letter_is_told_at_once()
    {
        Assert.Empty(Terminate(Received));
        Assert.Equal(
            ["NotTerminated", "DayGiven at on", "ReasonGiven at reason"],
            Codes(Contract.Terminate(Cpts, TerminationGround.TermsNotRespected, Party.Fund, null, " ", Effect.AddDays(-1))));
        Assert.Equal(["ContractRuns"], Codes(Terminate("2025-06-01")));
    }

    [Theory]
    [InlineData("2025-02-27", ContractState.Terminating)]
    [InlineData("2025-02-28", ContractState.Terminated)]
    public void It_takes_effect_two_months_after_the_receipt(string day, ContractState state)
    {
        Terminate(Received);
        Assert.Equal(state, Contract.StateOn(Day(day)));
        Assert.Equal((Effect, Effect), (Contract.TerminatedOn(Day(Received)), Contract.EndOn(Day(day))));
        Assert.Equal(state == ContractState.Terminated, Contract.IsTerminatedOn(Day(day)));
    }

    [Theory]
    [InlineData("2024-12-30", "DayInOrder at on")]
    [InlineData("2024-12-31", null)]
    [InlineData("2025-02-28", null)]
    [InlineData("2025-03-01", "TERM-SEIZED-IN-TIME at on")]
    public void The_cpts_seizes_the_commission_within_the_two_months_the_last_day_included(string on, string? broken)
    {
        Terminate(Received);
        Assert.Equal(broken is null ? [] : [broken], Numbers(Contract.SeizeCommission(Cpts, Day(on), Late)));
        Assert.Equal(broken is null ? ContractState.TerminationSuspended : ContractState.Terminated, Contract.StateOn(Late));
        Assert.Equal(broken is null ? null : Effect, Contract.TerminatedOn(Late));
    }

    [Fact]
    public void The_cpts_does_not_seize_against_its_own_letter()
    {
        Terminate(Received, TerminationGround.CptsWish);
        Assert.Equal(Party.Cpts, Contract.Termination!.By);
        Assert.Equal(["TERM-SEIZED-AGAINST-INSTITUTIONS at on"], Numbers(Contract.SeizeCommission(Cpts, Day("2025-01-10"), Late)));
    }

    [Theory]
    [InlineData("2025-02-27", "2025-02-28")]
    [InlineData("2025-02-28", "2025-02-28")]
    [InlineData("2025-03-01", "2025-03-01")]
    [InlineData("2025-05-12", "2025-05-12")]
    public void Once_confirmed_it_takes_effect_on_the_later_of_the_first_date_and_the_notification(string confirmed, string effect)
    {
        Terminate(Received);
        Assert.Empty(Contract.SeizeCommission(Cpts, Day("2025-01-10"), Late));
        Assert.Equal(Day(effect), Contract.Termination!.EffectIfConfirmedOn(Day(confirmed)));
        Assert.Empty(Contract.ConfirmTermination(Cpts, Day(confirmed), "Avis de la commission suivi", Late));
        Assert.Equal((Day(effect), ContractState.Terminated), (Contract.TerminatedOn(Late)!.Value, Contract.StateOn(Late)));
    }

    [Theory]
    [InlineData("2025-02-27", null)]
    [InlineData("2025-02-28", "TERM-WITHDRAWN-IN-TIME at on")]
    public void Without_a_seizure_it_is_withdrawn_before_it_takes_effect(string on, string? broken)
    {
        Terminate(Received);
        Assert.Equal(broken is null ? [] : [broken], Numbers(Contract.WithdrawTermination(Cpts, byCpts: false, Day(on), "Missions reprises", Late)));
        Assert.Equal(broken is null ? ContractState.Running : ContractState.Terminated, Contract.StateOn(Late));
    }

    [Fact]
    public void Its_author_alone_gives_it_up_once_and_says_why()
    {
        Terminate(Received);
        Assert.Equal(
            ["ReasonGiven at reason", "ByItsAuthor"], Codes(Contract.WithdrawTermination(Cpts, byCpts: true, Day("2025-01-10"), null, Late)));
        Assert.Empty(Contract.WithdrawTermination(Cpts, byCpts: false, Day("2025-01-10"), "Accord trouvé", Late));
        Assert.Equal(["AnsweredOnce"], Codes(Contract.WithdrawTermination(Cpts, byCpts: false, Day("2025-01-10"), "Encore", Late)));
        Assert.Equal(["AnsweredOnce"], Codes(Contract.SeizeCommission(Cpts, Day("2025-01-11"), Late)));
        Assert.Equal((ContractState.Running, (DateOnly?)null), (Contract.StateOn(Late), Contract.TerminatedOn(Late)));
    }

    [Fact]
    public void A_confirmation_answers_a_seizure_and_one_answer_is_given()
    {
        Assert.Equal(["TerminationKnown"], Codes(Contract.ConfirmTermination(Cpts, Late, "x", Late)));
        Terminate(Received);
        Assert.Equal(["TERM-CONFIRMATION-ANSWERS-SEIZURE at on"], Numbers(Contract.ConfirmTermination(Cpts, Day("2025-01-10"), "x", Late)));
        Assert.Empty(Contract.SeizeCommission(Cpts, Day("2025-01-10"), Late));
        Assert.Equal(["SeizedOnce"], Codes(Contract.SeizeCommission(Cpts, Day("2025-01-10"), Late)));
        Assert.Equal(["TERM-DECIDED-AFTER-SEIZURE at on"], Numbers(Contract.ConfirmTermination(Cpts, Day("2025-01-09"), "x", Late)));
        Assert.Empty(Contract.ConfirmTermination(Cpts, Day("2025-04-10"), "x", Late));
        Assert.Equal(["AnsweredOnce"], Codes(Contract.WithdrawTermination(Cpts, false, Day("2025-04-11"), "x", Late)));
    }

    [Theory]
    [InlineData("2025-01-09", false)]
    [InlineData("2025-01-10", true)]
    public void Another_letter_follows_the_withdrawal_and_both_are_kept(string received, bool follows)
    {
        Terminate(Received);
        Assert.Empty(Contract.WithdrawTermination(Cpts, false, Day("2025-01-10"), "Accord trouvé", Late));
        Assert.Equal(follows ? [] : ["DayInOrder at on"], Codes(Terminate(received, TerminationGround.NoLongerEligible)));
        Assert.Equal(follows ? 2 : 1, Contract.Terminations.Count);
    }

    [Fact]
    public void A_termination_ahead_of_the_term_only_ends_a_contract()
    {
        Assert.Empty(Contract.Terminate(Cpts, TerminationGround.NoLongerEligible, Party.HealthAgency, Day("2029-01-01"), "x", Day("2029-01-01")));
        Assert.Null(Contract.TerminatedOn(Day("2029-01-01")));
        Assert.Equal(Day("2029-03-01"), Contract.EndOn(Day("2029-01-01")));
        Assert.Equal(ContractState.Ended, Contract.StateOn(Day("2029-03-01")));
    }

    [Theory]
    [InlineData("2025-02-27", null)]
    [InlineData("2025-02-28", "DayInContract at on")]
    public void No_mission_starts_from_the_effect_on(string on, string? broken)
    {
        Terminate(Received);
        Assert.Equal(broken is null ? [] : [broken], Codes(Contract.StartMission(Cpts, Mission.Prevention, Day(on), null, Late)));
    }

    [Fact]
    public void The_cpts_may_ask_for_another_contract_once_the_termination_took_effect()
    {
        Terminate(Received);
        Now = Effect.AddDays(-1);
        Assert.Equal(["PreviousEnded"], Codes(AskAgain()));
        Now = Effect;
        Assert.Empty(AskAgain());
    }

    [Theory]
    [InlineData("2025-02-27", "DayInOrder at on")]
    [InlineData("2025-02-28", null)]
    public void A_refund_is_claimed_once_the_contract_ended(string on, string? broken)
    {
        Assert.Equal(["Effective"], Codes(Claim("2025-02-28")));
        Terminate(Received);
        Assert.Equal(broken is null ? [] : [broken], Codes(Claim(on)));
        Assert.Equal(broken is null ? 1_200m : null, Contract.Termination!.RefundClaimed);
    }

    [Fact]
    public void A_refund_is_claimed_once_and_only_when_one_is_owed()
    {
        Terminate(Received);
        Assert.Equal(["RefundOwed"], Codes(Contract.ClaimRefund(Cpts, new RefundClaim(Late, Euro.Zero), Late)));
        Assert.Empty(Claim("2025-03-10"));
        Assert.Equal(["ClaimedOnce"], Codes(Claim("2025-03-11")));
        Contract.NoteSettlement(Day("2025-04-01"));
        Assert.Equal(Day("2025-04-01"), Contract.Termination!.SettledOn);
    }

    private static string[] Numbers(IReadOnlyList<BrokenRule> broken) => [.. broken.Select(rule => $"{rule.Code.Split('.')[^1]} at {rule.Path}")];

    private IReadOnlyList<BrokenRule> Terminate(string received, TerminationGround ground = TerminationGround.TermsNotRespected) =>
        Contract.Terminate(Cpts, ground, Party.HealthAgency, Day(received), "Deux missions ne sont pas mises en œuvre", Late);

    private IReadOnlyList<BrokenRule> Claim(string on) => Contract.ClaimRefund(Cpts, new RefundClaim(Day(on), Euro.Exact(1_200m)), Late);

    private IReadOnlyList<BrokenRule> AskAgain() =>
        Domain.Contracts.Contract.AskToJoin(Cpts, "ACI-13-2025-001", Contract, Four(), Now, ValidatedOn, Now, out _);
}
