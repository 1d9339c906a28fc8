using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.Terminations;

/// <summary>The CPTS gives up its own termination.</summary>
internal sealed class WithdrawModel(IMediator mediator, ICurrentActor current) : TerminationPage(mediator, current)
{
    public override string DayLabel => "Date du retrait";

    public override string Button => "Retirer la résiliation";

    protected override Right Right => Right.FollowTermination;

    protected override string Told => "La résiliation est retirée : le contrat se poursuit.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new WithdrawOwnTermination(Id, on, stamp) { Contract = Contract };
}
