using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Versions;

/// <summary>Starts the next version of a project, pre-filled from the last one.</summary>
internal sealed class StartModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public StartForm Form { get; set; } = new();

    /// <summary>Whether the last version is validated: a substantial change follows.</summary>
    public bool FollowsValidation => Project.Phase is ProjectPhase.Validated or ProjectPhase.TacitlyValidated;

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(Right.WriteProject, cancellation);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new StartProject(Id, Form.Change, Stamp()), cancellation),
        Right.WriteProject, "La nouvelle version reprend la précédente. Modifiez ce qui doit l’être, puis déposez-la.", cancellation);
}

/// <summary>The form as typed.</summary>
internal sealed class StartForm
{
    /// <summary>What changes substantially.</summary>
    public string? Change { get; set; }
}
