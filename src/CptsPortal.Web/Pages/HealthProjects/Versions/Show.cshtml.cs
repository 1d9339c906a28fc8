using CptsPortal.Application.HealthProjects;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Versions;

/// <summary>One version of a project, and what changed since the one before.</summary>
internal sealed class ShowModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Sheet = await Mediator.Send(new GetProject(Id, Number), cancellation);
}
