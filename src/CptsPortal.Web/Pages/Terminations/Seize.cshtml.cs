using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.Terminations;

/// <summary>The CPTS seizes the local commission against a termination.</summary>
internal sealed class SeizeModel(IMediator mediator, ICurrentActor current) : TerminationPage(mediator, current)
{
    public override string DayLabel => "Date de la saisine";

    public override string Button => "Enregistrer la saisine";

    protected override Right Right => Right.FollowTermination;

    protected override string Told => "La saisine est enregistrée : la résiliation est suspendue.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new SeizeAgainstTermination(Id, on, stamp) { Contract = Contract };
}
