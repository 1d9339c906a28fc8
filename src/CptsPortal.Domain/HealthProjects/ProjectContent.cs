using CptsPortal.Law.Funding;

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

/// <summary>What a health project says; anything may be missing in a draft.</summary>
public sealed record ProjectContent
{
    /// <summary>Nothing written yet.</summary>
    public static readonly ProjectContent Empty = new();

    /// <summary>Name of the legal structure.</summary>
    public string? StructureName { get; init; }

    /// <summary>Legal representative.</summary>
    public string? Representative { get; init; }

    /// <summary>Coordinator.</summary>
    public string? Coordinator { get; init; }

    /// <summary>E-mail that may be published.</summary>
    public string? PublishedEmail { get; init; }

    /// <summary>Diagnosis of the territory.</summary>
    public string? Diagnosis { get; init; }

    /// <summary>Existing offer and articulation with it.</summary>
    public string? ExistingOffer { get; init; }

    /// <summary>Existing ways of working.</summary>
    public string? WaysOfWorking { get; init; }

    /// <summary>Members by profession.</summary>
    public IReadOnlyList<MembersOfProfession> Members { get; init; } = [];

    /// <summary>Governance.</summary>
    public string? Governance { get; init; }

    /// <summary>Information systems.</summary>
    public string? InformationSystems { get; init; }

    /// <summary>Actions to include all professionals.</summary>
    public string? Inclusion { get; init; }

    /// <summary>Partners.</summary>
    public string? Partners { get; init; }

    /// <summary>Aims of the missions in the short and middle term.</summary>
    public string? Aims { get; init; }

    /// <summary>Telemedicine.</summary>
    public string? Telemedicine { get; init; }

    /// <summary>Action sheets.</summary>
    public IReadOnlyList<ActionSheet> ActionSheets { get; init; } = [];

    /// <summary>The attached statutes.</summary>
    public Guid? Statutes { get; init; }

    /// <summary>The attached list of members.</summary>
    public Guid? MemberList { get; init; }
}

/// <summary>Members of one profession.</summary>
/// <param name="Profession">Profession.</param>
/// <param name="Joined">Members.</param>
/// <param name="Governing">Of which in the governance.</param>
/// <param name="Writing">Of which took part in the writing.</param>
public sealed record MembersOfProfession(string Profession, int Joined, int Governing, int Writing);

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
