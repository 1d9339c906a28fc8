using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Law.Deadlines;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>The early-mission contract of a case: where it stands, what it brings, what may be done now.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public EarlyMissionView View { get; private set; } = null!;

    public bool MayFile => View.IsOpen && May(Right.FileEarlyMission);

    /// <summary>What may be done to the last form now: page and words.</summary>
    public IEnumerable<(string Page, string Text)> Acts()
    {
        if (View.Last is not { } last)
            yield break;
        var (adhesion, state, today) = (last.Adhesion, last.State, View.Today);
        if (state == AdhesionState.Filed && May(Right.DecideEarlyMission))
        {
            yield return ("enregistrement", "Enregistrer l’adhésion");
            yield return ("refus", "Ne pas enregistrer l’adhésion");
        }

        if (adhesion is { RegisteredOn: not null, PaidOn: null } && state != AdhesionState.Terminated && May(Right.InstructEarlyMission))
            yield return ("versement", "Enregistrer le versement de l’aide");
        if (adhesion.Termination is { SeizedOn: null } && adhesion.Termination.On(today) is { SeizureUntil: { } until, State: TerminationState.Pending or TerminationState.Effective }
            && today <= until && May(Right.FollowEarlyMission))
            yield return ("saisine", "Enregistrer la saisine du directeur");
        if (state is AdhesionState.Suspended or AdhesionState.Terminating && May(Right.DecideEarlyMission))
            yield return ("suite", "Confirmer ou retirer la résiliation");
        if (adhesion.RefundedOn is null && adhesion.RefundOn(today).DueBy is not null && May(Right.InstructEarlyMission))
            yield return ("remboursement", "Enregistrer le remboursement");
        if (state == AdhesionState.Running && May(Right.FollowEarlyMission))
            yield return ("resiliation", "Résilier le contrat");
    }

    public async Task OnGetAsync(CancellationToken cancellation) => View = await mediator.Send(new GetEarlyMission(Id), cancellation);

    private bool May(Right right) => current.Actor!.May(right, View.Department) && View.Stage != Stage.Closed;
}
