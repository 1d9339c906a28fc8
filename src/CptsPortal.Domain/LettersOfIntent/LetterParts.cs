using CptsPortal.Domain.Cases;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.LettersOfIntent;

/// <summary>The territory with which a letter was submitted.</summary>
/// <param name="Communes">The communes, each with its priority zones.</param>
/// <param name="Seat">INSEE code of the seat.</param>
/// <param name="Stated">Population stated in place of the official sum.</param>
public sealed record SubmittedTerritory(IReadOnlyList<CaseCommune> Communes, string? Seat, StatedPopulation? Stated);

/// <summary>A kind of actor contacted; a kind that is not answered has no row.</summary>
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
/// <param name="Name">First name and name.</param>
/// <param name="Profession">Profession.</param>
/// <param name="Place">Place of practice.</param>
/// <param name="Structure">Structure.</param>
/// <param name="Sector">Sector; null when not answered.</param>
/// <param name="Governs">Takes part in the governance.</param>
public sealed record TeamMember(string? Name, string? Profession, string? Place, string? Structure, Sector? Sector, bool Governs);

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
/// <param name="Form">Legal form; null when not answered.</param>
/// <param name="OtherForm">Which, when it is another form.</param>
/// <param name="Statutes">State of the statutes; null when not answered.</param>
/// <param name="Governance">Governance foreseen.</param>
public sealed record StructureForeseen(string? Name, LegalForm? Form, string? OtherForm, StatutesState? Statutes, string? Governance);

/// <summary>Means of gathering professionals.</summary>
public enum MobilisationMeans
{
    /// <summary>Information meeting.</summary>
    Meeting,

    /// <summary>Mailing.</summary>
    Mailing,

    /// <summary>Another.</summary>
    Other,
}

/// <summary>An action to gather professionals.</summary>
/// <param name="Means">By what means.</param>
/// <param name="Description">What was done.</param>
/// <param name="People">People reached.</param>
/// <param name="On">Day.</param>
/// <param name="Place">Place.</param>
public sealed record Mobilisation(MobilisationMeans Means, string? Description, int? People, DateOnly? On, string? Place);

/// <summary>The professions that the form names.</summary>
public enum ListedProfession
{
    /// <summary>Médecins généralistes.</summary>
    GeneralPractitioners,

    /// <summary>Médecins spécialistes.</summary>
    Specialists,

    /// <summary>Infirmiers.</summary>
    Nurses,

    /// <summary>Pharmaciens.</summary>
    Pharmacists,

    /// <summary>Masseurs-kinésithérapeutes.</summary>
    Physiotherapists,

    /// <summary>Biologistes.</summary>
    Biologists,

    /// <summary>Sages-femmes.</summary>
    Midwives,

    /// <summary>Orthophonistes.</summary>
    SpeechTherapists,

    /// <summary>Orthoptistes.</summary>
    Orthoptists,

    /// <summary>Dentistes.</summary>
    Dentists,

    /// <summary>Pédicures-podologues.</summary>
    Podiatrists,
}

/// <summary>Professionals of one profession; numbers are at least zero, null when not filled in.</summary>
/// <param name="Profession">Profession; null for another one.</param>
/// <param name="Other">Name of the other one.</param>
/// <param name="Identified">Identified on the territory.</param>
/// <param name="Approached">Approached.</param>
/// <param name="Joined">Having joined the project.</param>
public sealed record ProfessionCount(ListedProfession? Profession, string? Other, int? Identified, int? Approached, int? Joined);

/// <summary>A partnership being built.</summary>
/// <param name="Service">Service or body.</param>
/// <param name="Representative">Who represents it.</param>
/// <param name="Place">Where.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Governs">Takes part in the governance.</param>
public sealed record Partnership(string? Service, string? Representative, string? Place, string? Progress, bool Governs);

/// <summary>The two parts in which access to care is told.</summary>
public enum AccessPart
{
    /// <summary>Access to a regular doctor.</summary>
    RegularDoctor,

    /// <summary>Unscheduled care in town.</summary>
    UnscheduledCare,
}

/// <summary>A mission that the holder has answered; the order is that of <see cref="Asked"/>.</summary>
/// <param name="Mission">Mission; null for others.</param>
/// <param name="Part">Part of access to care, else null.</param>
/// <param name="Foreseen">Whether the holder will work on it; null when not answered.</param>
/// <param name="Description">Aims, first actions, pathways given priority.</param>
public sealed record MissionForeseen(Mission? Mission, AccessPart? Part, bool? Foreseen, string? Description)
{
    /// <summary>What the form asks, in its order: base missions, optional ones, others.</summary>
    public static readonly IReadOnlyList<(Mission? Mission, AccessPart? Part)> Asked =
    [
        (Law.Funding.Mission.AccessToCare, AccessPart.RegularDoctor),
        (Law.Funding.Mission.AccessToCare, AccessPart.UnscheduledCare),
        (Law.Funding.Mission.CarePathways, null),
        (Law.Funding.Mission.Prevention, null),
        (Law.Funding.Mission.CrisisResponse, null),
        (Law.Funding.Mission.CareQuality, null),
        (Law.Funding.Mission.ProfessionalSupport, null),
        (null, null),
    ];

    /// <summary>Whether the mission is one that every CPTS works on.</summary>
    public bool IsBase => IsBaseMission(Mission);

    /// <summary>Whether a mission is one that every CPTS works on (ACI art. 5.1).</summary>
    public static bool IsBaseMission(Mission? mission) => mission <= Law.Funding.Mission.CrisisResponse;
}
