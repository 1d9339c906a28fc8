using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Shared;
using MediatR;

namespace CptsPortal.Web.Pages.HealthProjects.Sections;

/// <summary>Territory and diagnosis.</summary>
internal sealed class TerritoryModel(IMediator mediator) : SectionPage<TerritoryForm>(mediator, ProjectSection.Territory);

/// <summary>The section as typed.</summary>
internal sealed class TerritoryForm : ISectionForm<TerritoryForm>
{
    public string? Diagnosis { get; set; }

    public static TerritoryForm Of(ProjectContent content) => new() { Diagnosis = content.Territory.Diagnosis };

    public ProjectContent ToContent() => ProjectContent.Empty with { Territory = new ProjectTerritory { Diagnosis = Typed.OrNull(Diagnosis) } };
}
