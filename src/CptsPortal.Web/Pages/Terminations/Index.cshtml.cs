using CptsPortal.Application.Ports;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Terminations;

/// <summary>Where the termination of a contract stands, its settlement, what may be done now.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    /// <summary>Null before a contract is signed.</summary>
    public TerminationView? View { get; private set; }

    /// <summary>What may be done now: page and words.</summary>
    public IEnumerable<(string Page, string Text)> Acts()
    {
        var view = View!;
        if (view.CanSeize && May(Right.FollowTermination))
            yield return ("saisine", "Enregistrer la saisine de la commission");
        if (view.CanAnswer && May(Right.DecideTermination))
            yield return ("suite", view.Last!.SeizedOn is null ? "Retirer la résiliation" : "Confirmer ou retirer la résiliation");
        if (view.CanWithdraw && May(Right.FollowTermination))
            yield return ("retrait", "Retirer la résiliation");
        if (view.CanClaim && May(Right.RecordPayments))
            yield return ("remboursement", "Demander le remboursement");
        if (view.CanSettle && May(Right.RecordPayments))
            yield return ("solde", view.Settlement!.Refund.IsZero ? "Enregistrer le versement du solde" : "Enregistrer le remboursement reçu");
        if (view.CanTerminate && Contract is null && May(Right.FollowTermination))
            yield return ("lettre", "Résilier le contrat");
    }

    public async Task OnGetAsync(CancellationToken cancellation) => View = await mediator.Send(new GetTermination(Id) { Contract = Contract }, cancellation);

    private bool May(Right right) => current.Actor!.May(right, View!.Department) && View.Stage != Stage.Closed;
}
