namespace CptsPortal.Domain.HealthProjects;

/// <summary>The rules of a health project that are not rules of its clock.</summary>
public enum ProjectRule
{
    /// <summary>A project is written once the letter of intent is validated.</summary>
    LetterValidated,

    /// <summary>A new version follows one that is opposed, withdrawn or validated.</summary>
    PreviousEnded,

    /// <summary>A new version after a validation says what changes substantially.</summary>
    ChangeExplained,

    /// <summary>A filed project is not written any more.</summary>
    StillDraft,

    /// <summary>While complements are awaited, only the sections they name are written; the value is the section.</summary>
    SectionReopened,

    /// <summary>Members are counted from 0.</summary>
    CountGiven,

    /// <summary>An action sheet has a title.</summary>
    SheetTitled,

    /// <summary>The action sheet is one of the project.</summary>
    SheetKnown,

    /// <summary>The act is on a filed project.</summary>
    Filed,

    /// <summary>The act is on a received project.</summary>
    Received,

    /// <summary>A project is received once.</summary>
    ReceivedOnce,

    /// <summary>A withdrawn project takes no act.</summary>
    NotWithdrawn,

    /// <summary>A project is withdrawn on or after its filing; the value is that day.</summary>
    NotBeforeFiling,

    /// <summary>A theme that is not met has a comment; the value is the theme.</summary>
    FindingExplained,

    /// <summary>The statutes are attached.</summary>
    StatutesAttached,

    /// <summary>The list of members is attached.</summary>
    MemberListAttached,

    /// <summary>Each base mission has an action sheet; the values are the missions without one.</summary>
    SheetForEachBaseMission,

    /// <summary>The legal structure is named.</summary>
    StructureNamed,

    /// <summary>The members by profession are filled in.</summary>
    MembersFilledIn,

    /// <summary>An act has a date.</summary>
    DayGiven,

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>A project is received on or after its filing, never before its letter is validated; the value is that day.</summary>
    NotBeforeLetter,

    /// <summary>A request says until when the complements are awaited.</summary>
    DelayGiven,

    /// <summary>A request lists the modifications awaited.</summary>
    ModificationsListed,

    /// <summary>Nothing is awaited from the holder.</summary>
    ComplementsAwaited,

    /// <summary>An opposition rests on one legal ground at least.</summary>
    GroundGiven,

    /// <summary>An opposition gives its reasons.</summary>
    ReasonsGiven,

    /// <summary>A project that is opposed, validated or withdrawn takes no more act.</summary>
    NotEnded,

    /// <summary>An opinion is favourable or not.</summary>
    OpinionGiven,

    /// <summary>An unfavourable opinion has a comment.</summary>
    UnfavourableExplained,

    /// <summary>The fund's opinion, and the MSA's when involved, come before an explicit validation, unless waived with a reason.</summary>
    AdviceFirst,

    /// <summary>One project per territory: no explicit validation while communes belong to a validated one; the values name them.</summary>
    NoOverlap,
}
