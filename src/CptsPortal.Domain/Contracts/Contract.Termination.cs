using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Deadlines;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.Contracts;

/// <content>The termination: the letter, the seizure of the local commission, what the institutions then decide, the refund (R-TERM; ACI art. 11).</content>
public sealed partial class Contract
{
    /// <summary>The terminations, oldest first; all but the last were withdrawn.</summary>
    public IReadOnlyList<ContractTermination> Terminations { get; private set; } = [];

    /// <summary>The last termination, a withdrawn one included; null without any.</summary>
    public ContractTermination? Termination => Terminations.Count == 0 ? null : Terminations[^1];

    /// <summary>
    /// T, no longer a contract day, as known on a day: ahead while the notice runs; null without a termination, while a seizure suspends
    /// it, once withdrawn, and where the five years end before.
    /// </summary>
    public DateOnly? TerminatedOn(DateOnly day) => Termination?.EffectBefore(EndsOn, day);

    /// <summary>First day that no longer is a contract day, as known on a day; null before the signature.</summary>
    public DateOnly? EndOn(DateOnly day) => TerminatedOn(day) ?? EndsOn;

    /// <summary>Terminates the contract by a registered letter.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="ground">Why.</param>
    /// <param name="by">The institution that terminates; not read for a termination by the CPTS.</param>
    /// <param name="receivedOn">Receipt of the letter; null when none can be read.</param>
    /// <param name="reason">In words; compulsory.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Terminate(
        Cpts cpts, TerminationGround ground, Party by, DateOnly? receivedOn, string? reason, DateOnly today)
    {
        var holding = On(cpts);
        if (holding.Rule(SignedOn is not null && !IsTerminatedOn(today), TerminationRule.ContractRuns))
        {
            holding.Rule(Termination is null or { WithdrawnOn: not null }, TerminationRule.NotTerminated);
            if (DatedTermination(holding, receivedOn, Later(SignedOn!.Value, Termination?.WithdrawnOn), today) && receivedOn >= EndsOn)
                holding.Rule(false, TerminationRule.LetterInContract, "on", EndsOn!.Value);
        }

        holding.Rule(Said(reason) is not null, TerminationRule.ReasonGiven, "reason");
        if (holding.Holds)
            Terminations = [.. Terminations, new ContractTermination(ground, ground == TerminationGround.CptsWish ? Party.Cpts : by, receivedOn!.Value, Said(reason)!)];
        return holding.Broken;
    }

    /// <summary>The CPTS seizes the local commission, which suspends the termination.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="on">Day on which the commission received the seizure; null when none can be read.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> SeizeCommission(Cpts cpts, DateOnly? on, DateOnly today) => ChangeTermination(
        cpts, on, today,
        (holding, termination) =>
        {
            // A decision already taken is not suspended any more.
            holding.Rule(termination.SeizedOn is null, TerminationRule.SeizedOnce);
            holding.Rule(termination.WithdrawnOn is null, TerminationRule.AnsweredOnce);
        },
        termination => termination with { SeizedOn = on });

    /// <summary>After a seizure, the institutions notify that they confirm.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="on">Day of the notification; null when none can be read.</param>
    /// <param name="why">Why; compulsory.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> ConfirmTermination(Cpts cpts, DateOnly? on, string? why, DateOnly today) => ChangeTermination(
        cpts, on, today, (holding, termination) => Answerable(holding, termination, why), termination => termination with { ConfirmedOn = on });

    /// <summary>Who terminated gives it up: the contract runs on as if never interrupted.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="byCpts">Whether the CPTS gives up its own letter; else the institutions theirs.</param>
    /// <param name="on">Day of the withdrawal; null when none can be read.</param>
    /// <param name="why">Why; compulsory.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> WithdrawTermination(Cpts cpts, bool byCpts, DateOnly? on, string? why, DateOnly today) => ChangeTermination(
        cpts, on, today,
        (holding, termination) =>
        {
            Answerable(holding, termination, why);
            holding.Rule(byCpts == (termination.By == Party.Cpts), TerminationRule.ByItsAuthor);
        },
        termination => termination with { WithdrawnOn = on });

    /// <summary>The fund claims what the settlement makes the CPTS give back.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="claim">The day, and what the settlement of today says.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> ClaimRefund(Cpts cpts, RefundClaim claim, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var holding = On(cpts);
        if (holding.Rule(TerminatedOn(today) <= today, TerminationRule.Effective))
        {
            DatedTermination(holding, claim.On, TerminatedOn(today)!.Value, today);
            holding.Rule(Termination!.RefundClaimedOn is null, TerminationRule.ClaimedOnce);
        }

        holding.Rule(claim.Owed > Law.Amounts.Euro.Zero, TerminationRule.RefundOwed);
        if (holding.Holds)
            Keep(Termination! with { RefundClaimedOn = claim.On, RefundClaimed = claim.Owed.Value });
        return holding.Broken;
    }

    /// <summary>Notes whether the settlement is settled: read from the ledger by the acts that change it.</summary>
    /// <param name="on">Day of the payment or of the receipt that settled it; null when something is open again.</param>
    public void NoteSettlement(DateOnly? on)
    {
        if (Termination is { } termination && termination.SettledOn != on)
            Keep(termination with { SettledOn = on });
    }

    /// <summary>Whether the contract has ended by its termination on a day: payments wait while its settlement is open (30-contract-life 4, I-TERM-BLOCK).</summary>
    /// <param name="day">The portal's day.</param>
    public bool IsTerminatedOn(DateOnly day) => TerminatedOn(day) <= day;

    private static ContractState? StateOf(ContractTermination termination, DateOnly day) => termination.On(day).State switch
    {
        TerminationState.Pending => ContractState.Terminating,
        TerminationState.Suspended => ContractState.TerminationSuspended,
        _ => null,
    };

    private static void Answerable(Holding holding, ContractTermination termination, string? why)
    {
        holding.Rule(termination is { ConfirmedOn: null, WithdrawnOn: null }, TerminationRule.AnsweredOnce);
        holding.Rule(Said(why) is not null, TerminationRule.ReasonGiven, "reason");
    }

    /// <summary>Adds a dated fact to the termination, when the law can read it so.</summary>
    private IReadOnlyList<BrokenRule> ChangeTermination(
        Cpts cpts, DateOnly? on, DateOnly today, Action<Holding, ContractTermination> hold, Func<ContractTermination, ContractTermination> change)
    {
        var holding = On(cpts);
        if (!holding.Rule(Termination is not null, TerminationRule.TerminationKnown))
            return holding.Broken;
        hold(holding, Termination!);
        var known = holding.Holds;
        var after = change(Termination!);
        // A day before the letter, and an act that the state refuses, are told once.
        if (DatedTermination(holding, on, Termination!.LetterReceivedOn, today) && known)
            holding.Add(TerminationDates.Check(TerminationTerms.Contract, after.Facts).Select(broken => BrokenRule.Of(broken, "on")));
        if (holding.Holds)
            Keep(after);
        return holding.Broken;
    }

    private void Keep(ContractTermination termination) => Terminations = [.. Terminations.SkipLast(1), termination];

    /// <summary>Whether a day is given, is not ahead and does not come before another; what is not so is noted.</summary>
    private static bool DatedTermination(Holding holding, DateOnly? on, DateOnly notBefore, DateOnly today) =>
        holding.Rule(on is not null, TerminationRule.DayGiven, "on")
        & holding.Rule(!(on > today), TerminationRule.DayNotInFuture, "on", today)
        & holding.Rule(!(on < notBefore), TerminationRule.DayInOrder, "on", notBefore);

    private static DateOnly Later(DateOnly left, DateOnly? right) => right > left ? right.Value : left;
}
