namespace CptsPortal.Domain.Contracts;

/// <summary>The rules of a contract, from the request to join to its signature, and of the facts of its missions.</summary>
public enum ContractRule
{
    /// <summary>A contract is asked for, and signed, once the health project is validated; the value is that day, if any.</summary>
    ProjectValidated,

    /// <summary>A new request follows a refused one, or a contract that ends within six months.</summary>
    PreviousEnded,

    /// <summary>A day is given.</summary>
    DayGiven,

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>The act does not come before the one it follows; the value is that day.</summary>
    DayInOrder,

    /// <summary>The act is on a request that the institutions did not refuse.</summary>
    NotRefused,

    /// <summary>A missing piece has a reason, which tells the CPTS what to send; the value is the piece.</summary>
    MissingExplained,

    /// <summary>A piece is accepted once attached; the value is the piece.</summary>
    AcceptedOnceAttached,

    /// <summary>The terms are opened once.</summary>
    TermsNotOpen,

    /// <summary>The act is on terms that are under way.</summary>
    TermsOpen,

    /// <summary>The act is on terms that were proposed, and not taken back.</summary>
    TermsProposed,

    /// <summary>Terms are proposed from the ARS-CPAM room.</summary>
    TermsInRoom,

    /// <summary>Inhabitants are counted from 1.</summary>
    PopulationAtLeastOne,

    /// <summary>A population that is not the sum of the communes names its source.</summary>
    PopulationSourced,

    /// <summary>The communes of the terms are those of the case.</summary>
    TerritoryCurrent,

    /// <summary>Members are counted from 0.</summary>
    MembersCounted,

    /// <summary>The orientation device stands only in a contract that starts before the grid which ends it.</summary>
    OrientationOffered,

    /// <summary>A mission says what it contains; the value is the mission.</summary>
    MissionDescribed,

    /// <summary>A mission has a planned start, or runs already; the value is the mission.</summary>
    StartPlanned,

    /// <summary>A mission does not start before the signature, unless it runs already; the values are the mission and the signature.</summary>
    StartNotBeforeSignature,

    /// <summary>A mission starts while the contract runs; the values are the mission and the first day that no longer is one.</summary>
    StartBeforeEnd,

    /// <summary>Every base mission of the day of signature is in the contract; the value is the mission.</summary>
    BaseMissionPresent,

    /// <summary>The mission is one of the contract.</summary>
    MissionKnown,

    /// <summary>An indicator has a label.</summary>
    LabelGiven,

    /// <summary>The indicator is one of the terms.</summary>
    IndicatorKnown,

    /// <summary>An indicator follows a mission of the terms; the value is the mission.</summary>
    IndicatorOfMission,

    /// <summary>A national indicator stands once, and is never taken away; the value is its code.</summary>
    NationalKept,

    /// <summary>No objective of results for the response to crises: its indicators are followed only.</summary>
    CrisisNotCounted,

    /// <summary>A weight is a number from 0.</summary>
    WeightNotNegative,

    /// <summary>A counted indicator has a baseline with its day, and an objective for each year in which it weighs; the value is its label.</summary>
    CountedComplete,

    /// <summary>Every national indicator of the day of signature is followed; the value is its code.</summary>
    NationalFollowed,

    /// <summary>A mission whose variable part counts has a counted indicator; the value is the mission.</summary>
    CountedIndicatorPresent,

    /// <summary>A party agrees to the wording it saw: the terms changed since.</summary>
    AgreedAsSeen,

    /// <summary>A party agrees once to a wording.</summary>
    AgreedOnce,

    /// <summary>The three parties agree to the present wording before anybody signs; the value is the party.</summary>
    PartyAgreed,

    /// <summary>A signatory has a name, a quality and a day; the value is the party.</summary>
    SignatoryComplete,

    /// <summary>A party signs once; the value is the party.</summary>
    SignedOnce,

    /// <summary>A signature is recorded for one party at least.</summary>
    SignatureGiven,

    /// <summary>A signed contract is not refused any more.</summary>
    NotSigned,

    /// <summary>A refusal gives its reasons.</summary>
    ReasonsGiven,

    /// <summary>The receipt of a refusal is recorded on a refusal, once.</summary>
    RefusalNotReceived,

    /// <summary>The act is on a signed contract.</summary>
    ContractSigned,

    /// <summary>The day lies within the contract; the values are its first day and the first that no longer is one.</summary>
    DayInContract,

    /// <summary>A mission starts once a grid finances it.</summary>
    MissionFinanced,

    /// <summary>A mission is deployed once started.</summary>
    StartedFirst,

    /// <summary>A day recorded already is corrected with a reason.</summary>
    CorrectionExplained,

    /// <summary>The crisis plan is updated, discussed or sent once written.</summary>
    PlanWrittenFirst,

    /// <summary>The contract is not over; the value is the first day that no longer is one of its days.</summary>
    ContractRuns,

    /// <summary>One amendment at a time.</summary>
    AmendmentOnce,

    /// <summary>An amendment changes something of the terms signed last.</summary>
    AmendmentChanges,

    /// <summary>An amendment does not apply before the version that it amends; the value is that version's day.</summary>
    EffectInOrder,

    /// <summary>A mission of the contract is stopped from a day on, not taken out: what it did remains; the value is the mission.</summary>
    MissionStopped,
}
