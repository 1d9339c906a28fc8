using CptsPortal.Application.Acts;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>The fund does not register the adhesion, and says why.</summary>
internal sealed class RefuseModel(IMediator mediator, IPortalCalendar calendar, ICurrentActor current) : EarlyMissionPage(mediator, calendar, current)
{
    public override string DayLabel => "Date du refus";

    public override string Button => "Ne pas enregistrer";

    protected override Right Right => Right.DecideEarlyMission;

    protected override string Told => "Le refus est enregistré ; le porteur de projet en est averti.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new RefuseEarlyMission(Id, on, Form.Reason, stamp);
}
