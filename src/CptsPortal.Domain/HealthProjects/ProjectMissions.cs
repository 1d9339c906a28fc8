using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.HealthProjects;

/// <summary>The missions as a health project tells them: access to care is told in its two parts.</summary>
public enum ProjectMission
{
    /// <summary>Access to a regular doctor.</summary>
    RegularDoctor,

    /// <summary>Unscheduled care.</summary>
    UnscheduledCare,

    /// <summary>Multi-professional pathways.</summary>
    CarePathways,

    /// <summary>Prevention.</summary>
    Prevention,

    /// <summary>Response to serious health crises.</summary>
    CrisisResponse,

    /// <summary>Quality and relevance of care.</summary>
    CareQuality,

    /// <summary>Support of the professionals.</summary>
    ProfessionalSupport,

    /// <summary>Others.</summary>
    Others,
}

/// <summary>Aims and actions of the missions.</summary>
public sealed record ProjectMissions
{
    /// <summary>Aims, mission by mission.</summary>
    public IReadOnlyList<MissionAims> Aims { get; init; } = [];

    /// <summary>Telemedicine.</summary>
    public string? Telemedicine { get; init; }

    /// <summary>Actions foreseen by the actors.</summary>
    public string? Actions { get; init; }
}

/// <summary>Aims of a mission in the short and middle term.</summary>
/// <param name="Mission">Mission.</param>
/// <param name="ForPatients">For patients, priority public included.</param>
/// <param name="ForActors">For the actors involved.</param>
public sealed record MissionAims(ProjectMission Mission, string? ForPatients, string? ForActors);

/// <summary>An action sheet (50-forms 3).</summary>
public sealed record ActionSheet
{
    /// <summary>Identity within the project.</summary>
    public required Guid Id { get; init; }

    /// <summary>Mission served.</summary>
    public required Mission Mission { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Elements of diagnosis.</summary>
    public string? Diagnosis { get; init; }

    /// <summary>General and specific aims.</summary>
    public string? Aims { get; init; }

    /// <summary>Public.</summary>
    public string? Public { get; init; }

    /// <summary>Actions.</summary>
    public string? Actions { get; init; }

    /// <summary>Means.</summary>
    public string? Means { get; init; }

    /// <summary>Actors and partners.</summary>
    public string? Actors { get; init; }

    /// <summary>Coordinator of the action.</summary>
    public string? Coordinator { get; init; }

    /// <summary>Start foreseen.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Milestones.</summary>
    public string? Milestones { get; init; }
}
