using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.Terminations;

/// <summary>The institutions confirm a termination after a seizure, or give it up.</summary>
internal sealed class AnswerModel(IMediator mediator, ICurrentActor current) : TerminationPage(mediator, current)
{
    public override bool HasPreview => true;

    public override string DayLabel => "Date de la notification";

    public override string Button => "Enregistrer la suite";

    protected override Right Right => Right.DecideTermination;

    protected override string Told => "La suite est enregistrée ; la CPTS en est avertie.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new AnswerContractTermination(Id, Form.Confirmed, on, stamp) { Contract = Contract };

    protected override GetTermination Query(DateOnly? on) => new(Id, ConfirmedOn: on) { Contract = Contract };
}
