using CptsPortal.Domain.Cases;

namespace CptsPortal.Domain.HealthProjects;

/// <summary>Legal structure that carries the project, and its contacts.</summary>
public sealed record ProjectStructure
{
    /// <summary>Day on which the project was established.</summary>
    public DateOnly? EstablishedOn { get; init; }

    /// <summary>Name of the legal structure.</summary>
    public string? Name { get; init; }

    /// <summary>Its legal form.</summary>
    public LegalForm? Form { get; init; }

    /// <summary>Its form in words, when it is another one.</summary>
    public string? OtherForm { get; init; }

    /// <summary>SIRET as typed.</summary>
    public string? Siret { get; init; }

    /// <summary>Postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Phone.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail.</summary>
    public string? Email { get; init; }

    /// <summary>E-mail that may be published.</summary>
    public string? PublishedEmail { get; init; }

    /// <summary>Legal representative.</summary>
    public Contact? Representative { get; init; }

    /// <summary>Coordinator.</summary>
    public Contact? Coordinator { get; init; }

    /// <summary>What the case knows of its structure already.</summary>
    internal static ProjectStructure Of(Cpts cpts) => cpts.LegalStructure is not { } structure ? new() { Coordinator = cpts.Coordinator } : new()
    {
        Name = structure.Name,
        Form = structure.Form,
        Siret = structure.Siret,
        Address = structure.Address,
        Representative = structure.Representative is { } name ? new Contact(name, null, null, null) : null,
        Coordinator = cpts.Coordinator,
    };
}

/// <summary>Diagnosis of the territory; communes, population and size are facts of the case.</summary>
public sealed record ProjectTerritory
{
    /// <summary>Health problems identified on the territory.</summary>
    public string? Diagnosis { get; init; }
}

/// <summary>The offer that exists, and how the project joins it.</summary>
public sealed record ProjectOffer
{
    /// <summary>Care, social and medico-social offer, and links with it.</summary>
    public string? Existing { get; init; }

    /// <summary>Articulation with the coordination support (DAC, PTA).</summary>
    public string? CoordinationSupport { get; init; }

    /// <summary>Articulation with a local health contract (CLS).</summary>
    public string? LocalHealthContract { get; init; }

    /// <summary>Articulation with a local hospital (hôpital de proximité).</summary>
    public string? LocalHospital { get; init; }

    /// <summary>Articulation with a territorial health project (PTS).</summary>
    public string? TerritorialProject { get; init; }

    /// <summary>Existing ways of working and of exchanging.</summary>
    public string? WaysOfWorking { get; init; }

    /// <summary>Needs of sharing that nothing covers.</summary>
    public string? UncoveredNeeds { get; init; }
}

/// <summary>How the CPTS is organised.</summary>
public sealed record ProjectOrganisation
{
    /// <summary>Members by profession.</summary>
    public IReadOnlyList<MembersOfProfession> Members { get; init; } = [];

    /// <summary>Governance.</summary>
    public string? Governance { get; init; }

    /// <summary>Information systems.</summary>
    public string? InformationSystems { get; init; }

    /// <summary>Actions to include all professionals.</summary>
    public string? Inclusion { get; init; }

    /// <summary>Partner services and institutions.</summary>
    public IReadOnlyList<ProjectPartner> Partners { get; init; } = [];
}

/// <summary>Members of one profession.</summary>
/// <param name="Profession">Profession.</param>
/// <param name="Joined">Members.</param>
/// <param name="Governing">Of which in the governance.</param>
/// <param name="Writing">Of which took part in the writing.</param>
public sealed record MembersOfProfession(string Profession, int Joined, int Governing, int Writing);

/// <summary>A partner of the CPTS.</summary>
/// <param name="Service">Service or institution.</param>
/// <param name="Representative">Who represents it.</param>
/// <param name="Place">Where.</param>
/// <param name="Formalised">Whether the partnership is formalised.</param>
/// <param name="Governs">Whether it takes part in the governance.</param>
public sealed record ProjectPartner(string Service, string? Representative, string? Place, bool Formalised, bool Governs);

/// <summary>The attached pieces.</summary>
public sealed record ProjectAnnexes
{
    /// <summary>The attached statutes.</summary>
    public Guid? Statutes { get; init; }

    /// <summary>The attached list of members.</summary>
    public Guid? MemberList { get; init; }
}
