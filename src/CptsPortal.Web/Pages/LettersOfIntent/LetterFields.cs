using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The holder's part of a letter exactly as typed; a page shows and reads the fields of one section.</summary>
public sealed class LetterFields
{
    /// <summary>Name of the project.</summary>
    public string? ProjectName { get; set; }

    /// <summary>Leader.</summary>
    public PersonFields Leader { get; set; } = new();

    /// <summary>Diagnosis.</summary>
    public string? Diagnosis { get; set; }

    /// <summary>Contacts taken.</summary>
    public List<ContactFields> Contacts { get; set; } = [];

    /// <summary>Project team.</summary>
    public List<TeamFields> Team { get; set; } = [];

    /// <summary>Legal structure.</summary>
    public StructureFields Structure { get; set; } = new();

    /// <summary>Actions of mobilisation.</summary>
    public List<MobilisationFields> Mobilisation { get; set; } = [];

    /// <summary>Professionals by profession.</summary>
    public List<ProfessionFields> Professionals { get; set; } = [];

    /// <summary>Partnerships.</summary>
    public List<PartnershipFields> Partnerships { get; set; } = [];

    /// <summary>Missions, in the order asked.</summary>
    public List<MissionFields> Missions { get; set; } = [];

    /// <summary>Commitment to the base missions.</summary>
    public bool Commits { get; set; }

    /// <summary>Existing coordination.</summary>
    public string? Organisation { get; set; }

    /// <summary>Calendar.</summary>
    public string? Calendar { get; set; }

    /// <summary>Whether support is wanted.</summary>
    public bool? SupportWanted { get; set; }

    /// <summary>Support structure.</summary>
    public string? SupportStructure { get; set; }
}

/// <summary>The leader.</summary>
public sealed class PersonFields
{
    /// <summary>First name and name.</summary>
    public string? Name { get; set; }

    /// <summary>Profession.</summary>
    public string? Profession { get; set; }

    /// <summary>E-mail.</summary>
    public string? Email { get; set; }

    /// <summary>Phone.</summary>
    public string? Phone { get; set; }
}

/// <summary>A kind of actor contacted.</summary>
public sealed class ContactFields
{
    /// <summary>Kind.</summary>
    public ContactKind Kind { get; set; }

    /// <summary>Whether contact was taken.</summary>
    public bool? Taken { get; set; }

    /// <summary>Which ones.</summary>
    public string? Which { get; set; }
}

/// <summary>Somebody of the team.</summary>
public sealed class TeamFields
{
    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Profession.</summary>
    public string? Profession { get; set; }

    /// <summary>Place.</summary>
    public string? Place { get; set; }

    /// <summary>Structure.</summary>
    public string? Structure { get; set; }

    /// <summary>Sector.</summary>
    public Sector? Sector { get; set; }

    /// <summary>In the governance.</summary>
    public bool Governs { get; set; }
}

/// <summary>The legal structure.</summary>
public sealed class StructureFields
{
    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Form.</summary>
    public LegalForm? Form { get; set; }

    /// <summary>Other form.</summary>
    public string? OtherForm { get; set; }

    /// <summary>State of the statutes.</summary>
    public StatutesState? Statutes { get; set; }

    /// <summary>Governance.</summary>
    public string? Governance { get; set; }
}

/// <summary>An action of mobilisation.</summary>
public sealed class MobilisationFields
{
    /// <summary>Means.</summary>
    public MobilisationMeans Means { get; set; }

    /// <summary>What was done.</summary>
    public string? Description { get; set; }

    /// <summary>People reached, as typed.</summary>
    public string? People { get; set; }

    /// <summary>Day, as typed.</summary>
    public string? On { get; set; }

    /// <summary>Place.</summary>
    public string? Place { get; set; }
}

/// <summary>A profession's numbers, as typed.</summary>
public sealed class ProfessionFields
{
    /// <summary>Profession; null for another one.</summary>
    public ListedProfession? Profession { get; set; }

    /// <summary>The other one.</summary>
    public string? Other { get; set; }

    /// <summary>Identified.</summary>
    public string? Identified { get; set; }

    /// <summary>Approached.</summary>
    public string? Approached { get; set; }

    /// <summary>Joined.</summary>
    public string? Joined { get; set; }
}

/// <summary>A partnership.</summary>
public sealed class PartnershipFields
{
    /// <summary>Service or body.</summary>
    public string? Service { get; set; }

    /// <summary>Who represents it.</summary>
    public string? Representative { get; set; }

    /// <summary>Where.</summary>
    public string? Place { get; set; }

    /// <summary>How far.</summary>
    public string? Progress { get; set; }

    /// <summary>In the governance.</summary>
    public bool Governs { get; set; }
}

/// <summary>A mission.</summary>
public sealed class MissionFields
{
    /// <summary>Mission; null for others.</summary>
    public Mission? Mission { get; set; }

    /// <summary>Part of access to care.</summary>
    public AccessPart? Part { get; set; }

    /// <summary>Whether the holder will work on it.</summary>
    public bool? Foreseen { get; set; }

    /// <summary>How.</summary>
    public string? Description { get; set; }
}
