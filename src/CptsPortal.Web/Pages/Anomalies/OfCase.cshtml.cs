using CptsPortal.Application.Anomalies;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Anomalies;

/// <summary>What does not hold together on a case; each is mended on its page, or justified here.</summary>
internal sealed class OfCaseModel(IMediator mediator, ICurrentActor current) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Anomaly { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public AnomalyPage Found { get; private set; } = new(default, [], 0);

    /// <summary>The anomaly whose form was refused; its form is shown open again.</summary>
    public string? Open { get; private set; }

    public bool MayJustify => current.Actor!.Role.Has(Right.JustifyAnomalies);

    public async Task OnGetAsync(CancellationToken cancellation) => Found = await mediator.Send(new ListCaseAnomalies(Id), cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(
            () => mediator.Send(new JustifyAnomaly(Id, Anomaly ?? "", Reason, Stamp(why: Reason)), cancellation), AnomalyTexts.Texts, ""))
        {
            Done = "L’anomalie est justifiée.";
            return Redirect($"/dossiers/{Id}/anomalies");
        }

        Open = Anomaly;
        await OnGetAsync(cancellation);
        return Page();
    }
}
