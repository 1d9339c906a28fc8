using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Deadlines;

namespace CptsPortal.Application.HealthProjects;

/// <summary>The health project of a case as its pages show it.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Department">Code of the case's department.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="LetterValidatedOn">While no project is started, the day on which the letter of intent was validated, if it was.</param>
/// <param name="Versions">Every version, newest first.</param>
/// <param name="Project">The version asked for; null when none was started.</param>
public sealed record ProjectSheet(
    DateOnly Today, string Department, Stage Stage, DateOnly? LetterValidatedOn, IReadOnlyList<ProjectVersion> Versions, ProjectView? Project);

/// <summary>A version in a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Change">What changes substantially, after a validation.</param>
/// <param name="FiledOn">Day of filing, if filed.</param>
/// <param name="ReceivedOn">Day of receipt, if received.</param>
/// <param name="EndedOn">Day of its opposition, validation or withdrawal.</param>
public sealed record ProjectVersion(
    int Number, ProjectPhase Phase, string? Change, DateOnly? FiledOn, DateOnly? ReceivedOn, DateOnly? EndedOn);

/// <summary>One version of a health project.</summary>
public sealed record ProjectView
{
    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>Version of the row, for acts that depend on it.</summary>
    public required uint Version { get; init; }

    /// <summary>Number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it is the last version, the only one that acts are about.</summary>
    public required bool IsLast { get; init; }

    /// <summary>Where it stands today.</summary>
    public required ProjectPhase Phase { get; init; }

    /// <summary>What it says.</summary>
    public required ProjectContent Content { get; init; }

    /// <summary>Its sections, in order.</summary>
    public required IReadOnlyList<SectionItem> Sections { get; init; }

    /// <summary>Its territory: as filed, or that of the case while a draft.</summary>
    public required TerritorySheet Territory { get; init; }

    /// <summary>What changes substantially, after a validation.</summary>
    public string? Change { get; init; }

    /// <summary>What changed from the version before; null for the first.</summary>
    public ProjectChanges? Changes { get; init; }

    /// <summary>Day of filing.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>Day of receipt by post.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The grid of the ARS; empty for the holder, who does not see it.</summary>
    public IReadOnlyList<ThemeAssessment> Assessment { get; init; } = [];

    /// <summary>Requests for complements.</summary>
    public IReadOnlyList<ComplementsAsked> Complements { get; init; } = [];

    /// <summary>The request whose complements are awaited.</summary>
    public ComplementsAsked? Awaited { get; init; }

    /// <summary>Institutions whose opinion comes before an explicit validation.</summary>
    public IReadOnlyList<Institution> Advisers { get; init; } = [];

    /// <summary>Opinions given; empty for the holder.</summary>
    public IReadOnlyList<ProjectAdvice> Advice { get; init; } = [];

    /// <summary>Opposition.</summary>
    public Opposition? Opposition { get; init; }

    /// <summary>Day of an explicit validation.</summary>
    public DateOnly? ValidatedOn { get; init; }

    /// <summary>Why an opinion was not awaited.</summary>
    public string? AdviceWaiver { get; init; }

    /// <summary>Day of the withdrawal.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>The facts of its clock; null before the receipt.</summary>
    public NonOppositionFacts? Facts { get; init; }

    /// <summary>Its clock today; null before the receipt.</summary>
    public ClockReading? Clock { get; init; }

    /// <summary>Communes that validated projects hold already, while this one may still be validated.</summary>
    public IReadOnlyList<TerritoryOverlap> Overlaps { get; init; } = [];

    /// <summary>Whether it is written now, wholly or where complements are awaited.</summary>
    public bool IsWritten => IsLast && (Phase == ProjectPhase.Draft || Awaited is not null);
}

/// <summary>A section in the task list.</summary>
/// <param name="Section">Section.</param>
/// <param name="State">How far it is.</param>
/// <param name="Revision">Revision, shown by the form that writes it.</param>
/// <param name="Comment">What is awaited on it, while complements are.</param>
/// <param name="IsOpen">Whether it can be written now.</param>
public sealed record SectionItem(ProjectSection Section, SectionState State, uint Revision, string? Comment, bool IsOpen);
