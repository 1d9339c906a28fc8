using CptsPortal.Domain.Cases;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.LettersOfIntent;

/// <summary>The holder's part of a letter of intent (50-forms 1); anything may be missing in a draft.</summary>
public sealed record LetterContent
{
    /// <summary>Nothing written yet.</summary>
    public static readonly LetterContent Empty = new();

    /// <summary>Name of the project.</summary>
    public string? ProjectName { get; init; }

    /// <summary>Person who leads the project.</summary>
    public Contact? Leader { get; init; }

    /// <summary>Needs and resources of the territory.</summary>
    public string? Diagnosis { get; init; }

    /// <summary>Contacts taken, by kind.</summary>
    public IReadOnlyList<ContactTaken> Contacts { get; init; } = [];

    /// <summary>People of the project team.</summary>
    public IReadOnlyList<TeamMember> Team { get; init; } = [];

    /// <summary>Legal structure foreseen.</summary>
    public StructureForeseen? Structure { get; init; }

    /// <summary>Means used to gather the professionals.</summary>
    public IReadOnlyList<Mobilisation> Mobilisation { get; init; } = [];

    /// <summary>Professionals by profession.</summary>
    public IReadOnlyList<ProfessionCount> Professionals { get; init; } = [];

    /// <summary>Partnerships being built.</summary>
    public IReadOnlyList<Partnership> Partnerships { get; init; } = [];

    /// <summary>Missions foreseen.</summary>
    public IReadOnlyList<MissionForeseen> Missions { get; init; } = [];

    /// <summary>Explicit commitment to work on the base missions.</summary>
    public bool CommitsToBaseMissions { get; init; }

    /// <summary>Coordination that exists.</summary>
    public string? Organisation { get; init; }

    /// <summary>Calendar foreseen.</summary>
    public string? Calendar { get; init; }

    /// <summary>Whether methodological support is wanted.</summary>
    public bool SupportWanted { get; init; }

    /// <summary>Support structure wished for.</summary>
    public string? SupportStructure { get; init; }
}

/// <summary>A kind of actor contacted.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Taken">Whether contact was taken.</param>
/// <param name="Which">Which ones.</param>
public sealed record ContactTaken(ContactKind Kind, bool Taken, string? Which);

/// <summary>Kinds of actors a holder contacts.</summary>
public enum ContactKind
{
    /// <summary>Coordinated-practice structures.</summary>
    CoordinatedPractice,

    /// <summary>Coordination support (DAC, PTA).</summary>
    CoordinationSupport,

    /// <summary>Local authorities.</summary>
    LocalAuthorities,

    /// <summary>Hospitals.</summary>
    Hospitals,

    /// <summary>Others.</summary>
    Others,
}

/// <summary>Sector of a team member.</summary>
public enum Sector
{
    /// <summary>Health.</summary>
    Health,

    /// <summary>Medico-social.</summary>
    MedicoSocial,

    /// <summary>Social.</summary>
    Social,
}

/// <summary>Somebody of the project team.</summary>
/// <param name="Name">Name.</param>
/// <param name="Profession">Profession.</param>
/// <param name="Place">Place of practice.</param>
/// <param name="Structure">Structure.</param>
/// <param name="Sector">Sector.</param>
/// <param name="Governs">Takes part in the governance.</param>
public sealed record TeamMember(string Name, string Profession, string? Place, string? Structure, Sector Sector, bool Governs);

/// <summary>State of the statutes.</summary>
public enum StatutesState
{
    /// <summary>Written.</summary>
    Written,

    /// <summary>In progress.</summary>
    InProgress,

    /// <summary>To come.</summary>
    ToCome,
}

/// <summary>The legal structure foreseen.</summary>
/// <param name="Name">Name.</param>
/// <param name="Form">Legal form.</param>
/// <param name="Statutes">State of the statutes.</param>
/// <param name="Governance">Governance foreseen.</param>
public sealed record StructureForeseen(string? Name, LegalForm Form, StatutesState Statutes, string? Governance);

/// <summary>A means used to gather professionals.</summary>
/// <param name="Means">Information meeting, mailing, other.</param>
/// <param name="People">People reached.</param>
/// <param name="On">Day.</param>
/// <param name="Place">Place.</param>
public sealed record Mobilisation(string Means, int? People, DateOnly? On, string? Place);

/// <summary>Professionals of one profession.</summary>
/// <param name="Profession">Profession.</param>
/// <param name="Identified">Identified on the territory.</param>
/// <param name="Approached">Approached.</param>
/// <param name="Joined">Having joined the project.</param>
public sealed record ProfessionCount(string Profession, int Identified, int Approached, int Joined);

/// <summary>A partnership being built.</summary>
/// <param name="Service">Service or body.</param>
/// <param name="Representative">Who represents it.</param>
/// <param name="Place">Where.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Governs">Takes part in the governance.</param>
public sealed record Partnership(string Service, string? Representative, string? Place, string? Progress, bool Governs);

/// <summary>A mission foreseen; access to care is told in its two parts.</summary>
/// <param name="Mission">Mission; null for others.</param>
/// <param name="Part">Regular doctor or unscheduled care, for AccessToCare; the title, for others.</param>
/// <param name="Foreseen">Whether the holder will work on it.</param>
/// <param name="Description">How.</param>
public sealed record MissionForeseen(Mission? Mission, string? Part, bool Foreseen, string? Description);
