namespace CptsPortal.Domain.HealthProjects;

/// <summary>The rules of a health project that are not rules of its clock.</summary>
public enum ProjectRule
{
    /// <summary>A filed project is not written any more.</summary>
    StillDraft,

    /// <summary>The act is on a filed project.</summary>
    Filed,

    /// <summary>The act is on a received project.</summary>
    Received,

    /// <summary>A project is received once.</summary>
    ReceivedOnce,

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

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>A project is received on or after its filing, never before its letter is validated; the value is that day.</summary>
    NotBeforeLetter,

    /// <summary>A request lists the modifications awaited.</summary>
    ModificationsListed,

    /// <summary>Nothing is awaited from the holder.</summary>
    ComplementsAwaited,

    /// <summary>An opposition rests on one legal ground at least.</summary>
    GroundGiven,

    /// <summary>An opposition gives its reasons.</summary>
    ReasonsGiven,

    /// <summary>The fund's opinion, and the MSA's when involved, come before an explicit validation, unless waived with a reason.</summary>
    AdviceFirst,

    /// <summary>One project per territory: no explicit validation while communes belong to a validated one; the values name them.</summary>
    NoOverlap,
}

/// <summary>The two legal grounds of an opposition (CSP art. L. 1434-12).</summary>
[Flags]
public enum OppositionGrounds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The objectives of the regional health project are not respected.</summary>
    RegionalProject = 1,

    /// <summary>The territory is not relevant.</summary>
    TerritoryRelevance = 2,
}
