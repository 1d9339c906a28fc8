using CptsPortal.Application.Documents;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.HealthProjects.Mail;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Decision;

/// <summary>The ARS opposes a project.</summary>
internal sealed class OpposeModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public OpposeForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.DecideProject, cancellation);
        Form.On = Typed.Of(Sheet.Today);
    }

    /// <summary>Shows the letter as it would be; nothing is recorded.</summary>
    public async Task OnPostPreviewAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.DecideProject, cancellation);
        var mail = await Mediator.Send(new GetLetterhead(Id, ProjectLetters.Notified), cancellation);
        var on = Typed.Day(Form.On) ?? Sheet.Today;
        Preview = ProjectLetters.OfOpposition(Project, mail, new Opposition(on, Form.Grounds, Form.Reasons ?? ""), null);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new OpposeProject(Id, Typed.Day(Form.On), Form.Grounds, Form.Reasons, Stamp(Typed.Day(Form.On))), cancellation),
        Right.DecideProject, "L’opposition est enregistrée.", cancellation);
}

/// <summary>The form as typed.</summary>
internal sealed class OpposeForm
{
    /// <summary>Day, as typed.</summary>
    public string? On { get; set; }

    /// <summary>First legal ground.</summary>
    public bool RegionalProject { get; set; }

    /// <summary>Second legal ground.</summary>
    public bool TerritoryRelevance { get; set; }

    /// <summary>Reasons.</summary>
    public string? Reasons { get; set; }

    /// <summary>The legal grounds ticked.</summary>
    public OppositionGrounds Grounds =>
        (RegionalProject ? OppositionGrounds.RegionalProject : 0) | (TerritoryRelevance ? OppositionGrounds.TerritoryRelevance : 0);
}
