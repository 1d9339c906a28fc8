using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects;

/// <summary>All that the project says, and its filing.</summary>
internal sealed class SummaryModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public FilingForm Form { get; set; } = new();

    /// <summary>Whether the reader may file it now.</summary>
    public bool MayFile => MayWrite && Project.Phase == ProjectPhase.Draft;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.ReadCases, cancellation);
        Form.On = Typed.Of(Sheet.Today);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new FileProject(Id, Typed.Day(Form.On), Stamp(Typed.Day(Form.On))), cancellation),
        Right.WriteProject, "Le projet de santé est déposé. Adressez-le aussi par voie postale au directeur général de l’ARS : le délai partira de sa réception.", cancellation);
}

/// <summary>The form as typed.</summary>
internal sealed class FilingForm
{
    /// <summary>Day of filing.</summary>
    public string? On { get; set; }
}
