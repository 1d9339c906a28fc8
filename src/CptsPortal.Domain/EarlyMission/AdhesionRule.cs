namespace CptsPortal.Domain.EarlyMission;

/// <summary>The rules of an adhesion besides those of the text, which keep their numbers (<see cref="Law.EarlyMission.EarlyMissionRules"/>).</summary>
public enum AdhesionRule
{
    /// <summary>A holder has one form at a time before the fund.</summary>
    NoneAwaited,

    /// <summary>The form names the holder: its registered name, its address and its representative.</summary>
    HolderDescribed,

    /// <summary>The pieces joined are shared pieces of the case.</summary>
    PiecesOfCase,

    /// <summary>A day is given.</summary>
    DayGiven,

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>An act does not come before what it follows; the value is the day of the latter.</summary>
    DayInOrder,

    /// <summary>The fund decides once on a form.</summary>
    StillFiled,

    /// <summary>The size comes from the inhabitants of the territory: there is at least one.</summary>
    PopulationKnown,

    /// <summary>A refusal, a termination and its withdrawal have a reason.</summary>
    ReasonGiven,

    /// <summary>Only a registered adhesion is paid or terminated.</summary>
    Registered,

    /// <summary>The aid is paid once.</summary>
    PaidOnce,

    /// <summary>A termination interrupts the payment.</summary>
    PaidBeforeTermination,

    /// <summary>An adhesion has one termination at a time.</summary>
    NotTerminated,

    /// <summary>The nine months are missed once their last day is past; the value is that day.</summary>
    TermPast,

    /// <summary>The nine months are not missed by who signed the tripartite contract.</summary>
    ContractNotSigned,

    /// <summary>There is a termination to seize against, confirm or withdraw.</summary>
    TerminationKnown,

    /// <summary>A termination is seized against once.</summary>
    SeizedOnce,

    /// <summary>The fund answers a seizure once.</summary>
    AnsweredOnce,

    /// <summary>Something is owed: the fund terminated, effectively, for missions that were not deployed, and had paid.</summary>
    RefundOwed,

    /// <summary>The aid is given back once.</summary>
    RefundedOnce,
}
