namespace CptsPortal.Domain.HealthProjects;

/// <summary>How far a section is written.</summary>
public enum SectionState
{
    /// <summary>Nothing is written.</summary>
    NotStarted,

    /// <summary>Something is missing.</summary>
    InProgress,

    /// <summary>Complements are awaited on it.</summary>
    ToCorrect,

    /// <summary>Everything that a reader awaits is written.</summary>
    Complete,
}

/// <summary>Reads how far each section of a project is; it refuses nothing.</summary>
public static class ProjectProgress
{
    /// <summary>The state of a section, with no regard to complements asked.</summary>
    public static SectionState Of(ProjectContent content, ProjectSection section)
    {
        ArgumentNullException.ThrowIfNull(content);
        var parts = Parts(content, section);
        return Array.TrueForAll(parts, part => part) ? SectionState.Complete
            : Array.Exists(parts, part => part) ? SectionState.InProgress
            : SectionState.NotStarted;
    }

    private static bool[] Parts(ProjectContent content, ProjectSection section) => section switch
    {
        ProjectSection.Structure =>
        [
            Written(content.Structure.Name), content.Structure.Form is not null, Written(content.Structure.Address),
            Written(content.Structure.Email), Written(content.Structure.Representative?.Name),
        ],
        ProjectSection.Territory => [Written(content.Territory.Diagnosis)],
        ProjectSection.Offer => [Written(content.Offer.Existing), Written(content.Offer.WaysOfWorking)],
        ProjectSection.Organisation =>
        [
            content.Organisation.Members.Any(members => members.Joined > 0), Written(content.Organisation.Governance),
            Written(content.Organisation.InformationSystems), Written(content.Organisation.Inclusion),
        ],
        ProjectSection.Missions =>
        [
            .. Enum.GetValues<ProjectMission>().Where(mission => mission <= ProjectMission.CrisisResponse)
                .Select(mission => content.Missions.Aims.Any(aims => aims.Mission == mission && Written(aims.ForPatients))),
        ],
        ProjectSection.ActionSheets =>
            [.. HealthProject.BaseMissions.Select(mission => content.ActionSheets.Any(sheet => sheet.Mission == mission))],
        _ => [content.Annexes.Statutes is not null, content.Annexes.MemberList is not null],
    };

    private static bool Written(string? text) => !string.IsNullOrWhiteSpace(text);
}
