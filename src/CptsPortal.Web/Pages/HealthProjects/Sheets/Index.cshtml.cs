using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Funding;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Sheets;

/// <summary>The action sheets of a project, mission by mission.</summary>
internal sealed class IndexModel(IMediator mediator) : ProjectPage(mediator)
{
    /// <summary>The section, as the task list tells it.</summary>
    public SectionItem Item => Project.Sections.Single(item => item.Section == ProjectSection.ActionSheets);

    /// <summary>Whether the mission asks for a sheet.</summary>
    public bool IsAwaited(Mission mission) => HealthProject.BaseMissionsOn(Project.FiledOn ?? Sheet.Today).Contains(mission);

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(Right.ReadCases, cancellation);

    public async Task<IActionResult> OnPostRemoveAsync(Guid sheet, CancellationToken cancellation)
    {
        if (await TryAsync(() => Mediator.Send(new RemoveActionSheet(Id, sheet, Stamp()), cancellation), Resources.ProjectTexts.Texts))
        {
            Done = "La fiche-action est retirée.";
            return Redirect(ProjectAddresses.Of(Id, ProjectSection.ActionSheets));
        }

        await ReadAsync(Right.ReadCases, cancellation);
        return Page();
    }
}
