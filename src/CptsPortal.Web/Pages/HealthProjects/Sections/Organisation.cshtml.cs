using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Shared;
using MediatR;

namespace CptsPortal.Web.Pages.HealthProjects.Sections;

/// <summary>Members, governance, information systems, partners.</summary>
internal sealed class OrganisationModel(IMediator mediator) : SectionPage<OrganisationForm>(mediator, ProjectSection.Organisation);

/// <summary>The section as typed.</summary>
internal sealed class OrganisationForm : ISectionForm<OrganisationForm>
{
    private const int EmptyRows = 2;

    public IList<MembersFields> Members { get; set; } = [];

    public string? Governance { get; set; }

    public string? InformationSystems { get; set; }

    public string? Inclusion { get; set; }

    public IList<PartnerFields> Partners { get; set; } = [];

    public static OrganisationForm Of(ProjectContent content)
    {
        var written = content.Organisation;
        var others = written.Members.Where(members => !ProjectWords.Professions.Contains(members.Profession));
        return new OrganisationForm
        {
            Members =
            [
                .. ProjectWords.Professions.Select(profession => MembersFields.Of(
                    written.Members.FirstOrDefault(members => members.Profession == profession) ?? new(profession, 0, 0, 0))),
                .. others.Select(MembersFields.Of),
                .. Enumerable.Range(0, EmptyRows).Select(_ => new MembersFields()),
            ],
            Governance = written.Governance,
            InformationSystems = written.InformationSystems,
            Inclusion = written.Inclusion,
            Partners = [.. written.Partners.Select(PartnerFields.Of), .. Enumerable.Range(0, EmptyRows).Select(_ => new PartnerFields())],
        };
    }

    public ProjectContent ToContent() => ProjectContent.Empty with
    {
        Organisation = new ProjectOrganisation
        {
            Members = [.. Members.Select(members => members.ToMembers()).Where(members => members.Profession.Length > 0)],
            Governance = Typed.OrNull(Governance),
            InformationSystems = Typed.OrNull(InformationSystems),
            Inclusion = Typed.OrNull(Inclusion),
            Partners = [.. Partners.Where(partner => Typed.OrNull(partner.Service) is not null).Select(partner => partner.ToPartner())],
        },
    };
}

/// <summary>The members of a profession as typed.</summary>
internal sealed class MembersFields
{
    public string? Profession { get; set; }

    public string? Joined { get; set; }

    public string? Governing { get; set; }

    public string? Writing { get; set; }

    public static MembersFields Of(MembersOfProfession members) => new()
    {
        Profession = members.Profession,
        Joined = Typed.Of(members.Joined),
        Governing = Typed.Of(members.Governing),
        Writing = Typed.Of(members.Writing),
    };

    /// <summary>The members; what is counted under no name is kept under "others".</summary>
    public MembersOfProfession ToMembers()
    {
        var (joined, governing, writing) = (Typed.Count(Joined), Typed.Count(Governing), Typed.Count(Writing));
        return new(Typed.OrNull(Profession) ?? (joined == 0 && governing == 0 && writing == 0 ? "" : "Autres"), joined, governing, writing);
    }
}

/// <summary>A partner as typed.</summary>
internal sealed class PartnerFields
{
    public string? Service { get; set; }

    public string? Representative { get; set; }

    public string? Place { get; set; }

    public bool Formalised { get; set; }

    public bool Governs { get; set; }

    public static PartnerFields Of(ProjectPartner partner) => new()
    {
        Service = partner.Service,
        Representative = partner.Representative,
        Place = partner.Place,
        Formalised = partner.Formalised,
        Governs = partner.Governs,
    };

    public ProjectPartner ToPartner() =>
        new(Typed.OrNull(Service) ?? "", Typed.OrNull(Representative), Typed.OrNull(Place), Formalised, Governs);
}
