using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Shared;
using MediatR;

namespace CptsPortal.Web.Pages.HealthProjects.Sections;

/// <summary>Legal structure and contacts.</summary>
internal sealed class StructureModel(IMediator mediator) : SectionPage<StructureForm>(mediator, ProjectSection.Structure);

/// <summary>The section as typed.</summary>
internal sealed class StructureForm : ISectionForm<StructureForm>
{
    public string? EstablishedOn { get; set; }

    public string? Name { get; set; }

    public LegalForm? Form { get; set; }

    public string? OtherForm { get; set; }

    public string? Siret { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? PublishedEmail { get; set; }

    public PersonFields Representative { get; set; } = new();

    public PersonFields Coordinator { get; set; } = new();

    public static StructureForm Of(ProjectContent content) => new()
    {
        EstablishedOn = Typed.Of(content.Structure.EstablishedOn),
        Name = content.Structure.Name,
        Form = content.Structure.Form,
        OtherForm = content.Structure.OtherForm,
        Siret = content.Structure.Siret,
        Address = content.Structure.Address,
        Phone = content.Structure.Phone,
        Email = content.Structure.Email,
        PublishedEmail = content.Structure.PublishedEmail,
        Representative = PersonFields.Of(content.Structure.Representative),
        Coordinator = PersonFields.Of(content.Structure.Coordinator),
    };

    public ProjectContent ToContent() => ProjectContent.Empty with
    {
        Structure = new ProjectStructure
        {
            EstablishedOn = Typed.Day(EstablishedOn),
            Name = Typed.OrNull(Name),
            Form = Form,
            OtherForm = Typed.OrNull(OtherForm),
            Siret = Typed.OrNull(Siret),
            Address = Typed.OrNull(Address),
            Phone = Typed.OrNull(Phone),
            Email = Typed.OrNull(Email),
            PublishedEmail = Typed.OrNull(PublishedEmail),
            Representative = Representative.ToContact(),
            Coordinator = Coordinator.ToContact(),
        },
    };
}

/// <summary>A person as typed.</summary>
internal sealed class PersonFields
{
    public string? Name { get; set; }

    public string? Profession { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public static PersonFields Of(Contact? person) =>
        new() { Name = person?.Name, Profession = person?.Profession, Phone = person?.Phone, Email = person?.Email };

    /// <summary>The person; null when nothing is typed.</summary>
    public Contact? ToContact() =>
        new[] { Name, Profession, Phone, Email }.All(string.IsNullOrWhiteSpace) ? null
        : new Contact(Typed.OrNull(Name) ?? "", Typed.OrNull(Profession), Typed.OrNull(Email), Typed.OrNull(Phone));
}
