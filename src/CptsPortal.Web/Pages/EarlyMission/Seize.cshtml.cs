using CptsPortal.Application.Acts;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>The holder seizes the fund's director against a termination.</summary>
internal sealed class SeizeModel(IMediator mediator, IPortalCalendar calendar, ICurrentActor current) : EarlyMissionPage(mediator, calendar, current)
{
    public override string DayLabel => "Date de la saisine";

    public override string Button => "Enregistrer la saisine";

    protected override Right Right => Right.FollowEarlyMission;

    protected override string Told => "La saisine est enregistrée : la résiliation est suspendue.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new SeizeFundDirector(Id, on, stamp);
}
