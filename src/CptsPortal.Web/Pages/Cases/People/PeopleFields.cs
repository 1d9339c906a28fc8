using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>The form of a CPTS's name, people and structure as typed.</summary>
public sealed class PeopleFields
{
    /// <summary>Name of the CPTS or of its project.</summary>
    public string? Name { get; set; }

    /// <summary>Person who leads the project.</summary>
    public ContactFields Leader { get; set; } = new();

    /// <summary>Person who coordinates it.</summary>
    public ContactFields Coordinator { get; set; } = new();

    /// <summary>Legal structure.</summary>
    public StructureFields LegalStructure { get; set; } = new();

    /// <summary>The form of a case as it stands.</summary>
    internal static PeopleFields Of(CasePeople people) => new()
    {
        Name = people.Name,
        Leader = ContactFields.Of(people.Leader),
        Coordinator = ContactFields.Of(people.Coordinator),
        LegalStructure = StructureFields.Of(people.Structure),
    };

    internal DescribeCase ToAct(Guid caseId, ActStamp stamp) =>
        new(caseId, Name ?? "", Leader.Read(), Coordinator.Read(), LegalStructure.Read(), stamp);
}

/// <summary>A professional contact as typed; all blank for nobody.</summary>
public sealed class ContactFields
{
    /// <summary>First name and name.</summary>
    public string? Name { get; set; }

    /// <summary>Profession or function.</summary>
    public string? Profession { get; set; }

    /// <summary>Professional e-mail.</summary>
    public string? Email { get; set; }

    /// <summary>Professional phone.</summary>
    public string? Phone { get; set; }

    internal static ContactFields Of(Contact? contact) =>
        new() { Name = contact?.Name, Profession = contact?.Profession, Email = contact?.Email, Phone = contact?.Phone };

    internal Contact? Read() => Typed.Blank(Name, Profession, Email, Phone)
        ? null : new Contact(Name?.Trim() ?? "", Typed.OrNull(Profession), Typed.OrNull(Email), Typed.OrNull(Phone));
}

/// <summary>A legal structure as typed; all blank for none.</summary>
public sealed class StructureFields
{
    /// <summary>Legal form.</summary>
    public LegalForm Form { get; set; }

    /// <summary>Registered name.</summary>
    public string? Name { get; set; }

    /// <summary>SIRET; spaces are allowed.</summary>
    public string? Siret { get; set; }

    /// <summary>Association number.</summary>
    public string? Rna { get; set; }

    /// <summary>FINESS number.</summary>
    public string? Finess { get; set; }

    /// <summary>Registered address.</summary>
    public string? Address { get; set; }

    /// <summary>Legal representative.</summary>
    public string? Representative { get; set; }

    internal static StructureFields Of(LegalStructure? structure) => structure is null ? new() : new()
    {
        Form = structure.Form,
        Name = structure.Name,
        Siret = structure.Siret,
        Rna = structure.Rna,
        Finess = structure.Finess,
        Address = structure.Address,
        Representative = structure.Representative,
    };

    internal LegalStructure? Read() => Typed.Blank(Name, Siret, Rna, Finess, Address, Representative) ? null : new LegalStructure(
        Form, Name?.Trim() ?? "", Typed.OrNull(Siret?.Replace(" ", "", StringComparison.Ordinal)), Typed.OrNull(Rna), Typed.OrNull(Finess),
        Typed.OrNull(Address), Typed.OrNull(Representative));
}

/// <summary>A member as typed.</summary>
public sealed class MemberFields
{
    /// <summary>Whether it is a structure rather than a person.</summary>
    public bool IsStructure { get; set; }

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Profession of a person, kind of a structure.</summary>
    public string? Profession { get; set; }

    /// <summary>Exercise mode.</summary>
    public ExerciseMode Mode { get; set; }

    /// <summary>First day as a member.</summary>
    public string? JoinedOn { get; set; }

    /// <summary>First day no longer a member.</summary>
    public string? LeftOn { get; set; }

    /// <summary>Whether it takes part in the governance.</summary>
    public bool Governs { get; set; }

    internal static MemberFields Of(Member member) => new()
    {
        IsStructure = member.IsStructure,
        Name = member.Name,
        Profession = member.Profession,
        Mode = member.Mode,
        JoinedOn = Typed.Of(member.JoinedOn),
        LeftOn = Typed.Of(member.LeftOn),
        Governs = member.Governs,
    };

    /// <summary>The member; a day of joining that is no day is none, which the rule refuses.</summary>
    internal Member Read(Guid id) => new(
        id, IsStructure, Name?.Trim() ?? "", Profession?.Trim() ?? "", Mode, Typed.Day(JoinedOn) ?? default, Typed.Day(LeftOn), Governs);
}
