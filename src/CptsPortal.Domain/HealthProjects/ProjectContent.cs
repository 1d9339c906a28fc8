namespace CptsPortal.Domain.HealthProjects;

/// <summary>The sections of a health project (50-forms 3).</summary>
public enum ProjectSection
{
    /// <summary>Legal structure and contacts.</summary>
    Structure,

    /// <summary>Territory, population, diagnosis.</summary>
    Territory,

    /// <summary>Existing offer and how the project joins it.</summary>
    Offer,

    /// <summary>Members, governance, information systems, partners.</summary>
    Organisation,

    /// <summary>Aims and actions of the missions.</summary>
    Missions,

    /// <summary>Action sheets.</summary>
    ActionSheets,

    /// <summary>Statutes and list of members.</summary>
    Annexes,
}

/// <summary>What a health project says, section by section; anything may be missing in a draft.</summary>
public sealed record ProjectContent
{
    /// <summary>Nothing written yet.</summary>
    public static readonly ProjectContent Empty = new();

    /// <summary>Legal structure and contacts.</summary>
    public ProjectStructure Structure { get; init; } = new();

    /// <summary>Territory and diagnosis; its communes are those of the case.</summary>
    public ProjectTerritory Territory { get; init; } = new();

    /// <summary>Existing offer.</summary>
    public ProjectOffer Offer { get; init; } = new();

    /// <summary>Organisation of the CPTS.</summary>
    public ProjectOrganisation Organisation { get; init; } = new();

    /// <summary>Missions.</summary>
    public ProjectMissions Missions { get; init; } = new();

    /// <summary>Action sheets.</summary>
    public IReadOnlyList<ActionSheet> ActionSheets { get; init; } = [];

    /// <summary>Annexes.</summary>
    public ProjectAnnexes Annexes { get; init; } = new();

    /// <summary>The same content with one section taken from another.</summary>
    public ProjectContent With(ProjectSection section, ProjectContent written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return section switch
        {
            ProjectSection.Structure => this with { Structure = written.Structure },
            ProjectSection.Territory => this with { Territory = written.Territory },
            ProjectSection.Offer => this with { Offer = written.Offer },
            ProjectSection.Organisation => this with { Organisation = written.Organisation },
            ProjectSection.Missions => this with { Missions = written.Missions },
            ProjectSection.ActionSheets => this with { ActionSheets = written.ActionSheets },
            _ => this with { Annexes = written.Annexes },
        };
    }
}
