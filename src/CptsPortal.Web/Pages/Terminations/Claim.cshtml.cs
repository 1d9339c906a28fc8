using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.Terminations;

/// <summary>The fund claims the refund.</summary>
internal sealed class ClaimModel(IMediator mediator, ICurrentActor current) : TerminationPage(mediator, current)
{
    public override string DayLabel => "Date de la demande";

    public override string Button => "Enregistrer la demande";

    protected override Right Right => Right.RecordPayments;

    protected override string Told => "La demande de remboursement est enregistrée.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new ClaimTerminationRefund(Id, on, stamp) { Contract = Contract };
}
