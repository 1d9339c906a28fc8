using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Resources;
using MediatR;

namespace CptsPortal.Web.Pages.Terminations;

/// <summary>Records the one payment, or the one receipt, that settles a termination.</summary>
internal sealed class SettleModel(IMediator mediator, ICurrentActor current) : TerminationPage(mediator, current)
{
    public override string DayLabel => "Date du mouvement";

    public override string Button => "Enregistrer le règlement";

    protected override Right Right => Right.RecordPayments;

    protected override string Told => "Le règlement est enregistré.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new SettleTermination(Id, on, Form.Reference, stamp) { Contract = Contract };

    protected override StageTexts Texts => PaymentTexts.Texts;

    protected override uint? VersionOf(TerminationView view) => view.LedgerVersion;
}
