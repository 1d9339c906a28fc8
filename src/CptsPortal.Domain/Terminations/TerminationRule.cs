namespace CptsPortal.Domain.Terminations;

/// <summary>The rules of a termination besides those of the text, which keep their numbers (<see cref="Law.Deadlines.TerminationRules"/>).</summary>
public enum TerminationRule
{
    /// <summary>What is terminated is a signed contract that no termination ended.</summary>
    ContractRuns,

    /// <summary>A contract has one termination at a time; another follows one that was withdrawn.</summary>
    NotTerminated,

    /// <summary>The letter is received while the contract runs; the value is the first day that no longer is one of it.</summary>
    LetterInContract,

    /// <summary>A day is given.</summary>
    DayGiven,

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>An act does not come before what it follows; the value is the day of the latter.</summary>
    DayInOrder,

    /// <summary>A termination, a withdrawal and a confirmation have a reason.</summary>
    ReasonGiven,

    /// <summary>There is a termination to seize against, confirm or withdraw.</summary>
    TerminationKnown,

    /// <summary>The CPTS gives up its own termination, the institutions theirs.</summary>
    ByItsAuthor,

    /// <summary>A termination is seized against once.</summary>
    SeizedOnce,

    /// <summary>A termination is confirmed or withdrawn once.</summary>
    AnsweredOnce,

    /// <summary>The contract has ended by its termination; the value is that day, when there is one.</summary>
    Effective,

    /// <summary>Something is to be given back by the CPTS.</summary>
    RefundOwed,

    /// <summary>The refund is claimed once.</summary>
    ClaimedOnce,
}
