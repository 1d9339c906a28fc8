namespace CptsPortal.Domain.Payments;

/// <summary>The rules of the payment ledger (30-contract-life 4).</summary>
public enum PaymentRule
{
    /// <summary>The line is one of the schedule of the day.</summary>
    LineKnown,

    /// <summary>A blocked line is neither paid nor ordered; the value is the reason.</summary>
    LineNotBlocked,

    /// <summary>An amount is above 0 euro, in whole cents.</summary>
    AmountGiven,

    /// <summary>No more than what remains is paid, unless one ticks it; the value is what remains.</summary>
    NotMoreThanRemains,

    /// <summary>What is paid beyond has a reason.</summary>
    ExcessExplained,

    /// <summary>A day is given.</summary>
    DayGiven,

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>Nothing is paid before the contract is signed; the value is the signature.</summary>
    NotBeforeSignature,

    /// <summary>A payment has the reference under which the fund made it.</summary>
    ReferenceGiven,

    /// <summary>What is reversed is a payment or a receipt of this contract.</summary>
    RecordKnown,

    /// <summary>A record is reversed once.</summary>
    ReversedOnce,

    /// <summary>A reversal does not come before what it reverses; the value is that day.</summary>
    ReversalInOrder,

    /// <summary>A reversal has a reason.</summary>
    ReasonGiven,

    /// <summary>An order has at least one line; the value is how many due lines are in an earlier order.</summary>
    SomethingToOrder,

    /// <summary>What is exported is an order of this contract.</summary>
    OrderKnown,

    /// <summary>What is settled is a termination that took effect, with something open.</summary>
    SettlementOpen,

    /// <summary>A termination is settled once it took effect; the value is that day.</summary>
    SettledOnceEnded,

    /// <summary>No line of the settlement waits for a review or for a piece of the joining file.</summary>
    SettlementNotBlocked,
}
