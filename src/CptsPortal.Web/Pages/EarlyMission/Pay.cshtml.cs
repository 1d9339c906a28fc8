using CptsPortal.Application.Acts;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>Records the payment of the aid.</summary>
internal sealed class PayModel(IMediator mediator, IPortalCalendar calendar, ICurrentActor current) : EarlyMissionPage(mediator, calendar, current)
{
    public override string DayLabel => "Date du versement";

    public override string Button => "Enregistrer le versement";

    protected override Right Right => Right.InstructEarlyMission;

    protected override string Told => "Le versement est enregistré.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new PayEarlyMission(Id, on, stamp);
}
