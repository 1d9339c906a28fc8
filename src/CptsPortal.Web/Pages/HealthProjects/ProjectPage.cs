using CptsPortal.Application.Acts;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Documents;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects;

/// <summary>A page by which somebody acts on the last version of the health project of a case.</summary>
internal abstract class ProjectPage(IMediator mediator) : ActPage
{
    /// <summary>Who reads the page.</summary>
    public Actor Reader => HttpContext.RequestServices.GetRequiredService<ICurrentActor>().Actor!;

    /// <summary>Role of the reader.</summary>
    public Role Role => Reader.Role;

    /// <summary>The delegation by which the reader decides on projects; null by right of the role.</summary>
    public Mandate? Mandate => Reader.MandateFor(Right.DecideProject, Sheet.Department);

    /// <summary>Whether the reader writes projects.</summary>
    public bool MayWrite => Role.Has(Right.WriteProject);

    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The project with its versions.</summary>
    public ProjectSheet Sheet { get; protected set; } = null!;

    /// <summary>The last version.</summary>
    public ProjectView Project => Sheet.Project!;

    /// <summary>The letter as it would be, when it is asked for.</summary>
    public OfficialLetter? Preview { get; protected set; }

    /// <summary>Sends commands and queries.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Reads the project for a form that asks for a right.</summary>
    /// <exception cref="NotFoundException">There is no project, or the case is out of scope.</exception>
    /// <exception cref="NotAllowedException">The role has not the right.</exception>
    protected async Task ReadAsync(Right right, CancellationToken cancellation)
    {
        Sheet = await Mediator.Send(new GetProject(Id), cancellation);
        if (Sheet.Project is null)
            throw new NotFoundException();
        await Mediator.Send(new RequireRightOnCase(Id, right), cancellation);
    }

    /// <summary>Acts, then goes to the project's page; a refusal shows the form again.</summary>
    protected async Task<IActionResult> ActAsync(Func<Task> act, Right right, string done, CancellationToken cancellation)
    {
        if (await TryAsync(act, ProjectTexts.Texts))
        {
            Done = done;
            return Redirect(ProjectAddresses.Of(Id));
        }

        await ReadAsync(right, cancellation);
        return Page();
    }
}
