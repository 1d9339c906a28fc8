namespace CptsPortal.Law.Deadlines;

/// <summary>The dated events of a case from which deadlines start, by which they are met, or after which they are moot.</summary>
public enum CaseEvent
{
    /// <summary>A project holder got in touch.</summary>
    ContactMade,

    /// <summary>The first meeting was held.</summary>
    FirstMeetingHeld,

    /// <summary>The committee examined the letter of intent.</summary>
    CommitteeMet,

    /// <summary>The joint decision on the letter of intent was notified.</summary>
    LetterDecisionNotified,

    /// <summary>The letter of intent was withdrawn.</summary>
    LetterWithdrawn,

    /// <summary>The letter of intent was validated.</summary>
    LetterValidated,

    /// <summary>The start-up funding was awarded.</summary>
    StartUpAwarded,

    /// <summary>The joint follow-up meeting was held.</summary>
    FollowUpMeetingHeld,

    /// <summary>The ARS received the health project.</summary>
    ProjectReceived,

    /// <summary>The health project was validated, opposed, or deemed validated.</summary>
    ProjectDecided,

    /// <summary>The health project was withdrawn.</summary>
    ProjectWithdrawn,

    /// <summary>The delay set by a request for complements ends.</summary>
    ComplementDelayEnds,

    /// <summary>The modified project was received.</summary>
    ComplementsReceived,

    /// <summary>The fund registered the early-mission contract.</summary>
    EarlyMissionRegistered,

    /// <summary>The early-mission contract was terminated.</summary>
    EarlyMissionTerminated,

    /// <summary>The CPTS signed the tripartite contract.</summary>
    ContractSigned,

    /// <summary>An anniversary of the contract.</summary>
    Anniversary,

    /// <summary>The contract ended, by expiry or termination.</summary>
    ContractEnded,

    /// <summary>The contract's five years are over.</summary>
    ContractExpires,

    /// <summary>A new contract was signed on the same case.</summary>
    ContractRenewed,

    /// <summary>A mission started.</summary>
    MissionStarted,

    /// <summary>A mission was deployed.</summary>
    MissionDeployed,

    /// <summary>A mission stopped.</summary>
    MissionStopped,

    /// <summary>An anniversary of a mission's start.</summary>
    MissionAnniversary,

    /// <summary>The crisis plan was written.</summary>
    CrisisPlanWritten,

    /// <summary>The crisis plan was updated.</summary>
    CrisisPlanUpdated,

    /// <summary>The annual review was closed.</summary>
    ReviewClosed,

    /// <summary>A line of the payment schedule falls due.</summary>
    PaymentLineDue,

    /// <summary>A line of the payment schedule was paid or recovered whole.</summary>
    PaymentLineSettled,

    /// <summary>The CPTS confirmed or edited its members and pieces.</summary>
    MembersConfirmed,

    /// <summary>The letter of termination was received.</summary>
    TerminationReceived,

    /// <summary>The termination took effect.</summary>
    TerminationEffective,

    /// <summary>The termination was withdrawn.</summary>
    TerminationWithdrawn,

    /// <summary>A refund was received.</summary>
    RefundReceived,

    /// <summary>The CPTS received a refusal to contract, or the letter of a termination by the institutions.</summary>
    AdverseLetterReceived,

    /// <summary>The commission received the seizure.</summary>
    SeizureReceived,

    /// <summary>The CPTS gave its seizure up.</summary>
    SeizureWithdrawn,

    /// <summary>The commission met on the seizure.</summary>
    SeizureExamined,

    /// <summary>The commission's opinion was notified, or its delay ended.</summary>
    OpinionGiven,

    /// <summary>The institutions notified their new decision.</summary>
    NewDecisionNotified,

    /// <summary>A session of a commission is held.</summary>
    SessionHeld,

    /// <summary>A session was cancelled.</summary>
    SessionCancelled,

    /// <summary>The convocation was sent.</summary>
    ConvocationSent,

    /// <summary>The agenda was sent.</summary>
    AgendaSent,

    /// <summary>The minutes were made.</summary>
    MinutesMade,
}
