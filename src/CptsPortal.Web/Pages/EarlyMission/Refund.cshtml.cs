using CptsPortal.Application.Acts;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>Records that the holder gave the aid back.</summary>
internal sealed class RefundModel(IMediator mediator, IPortalCalendar calendar, ICurrentActor current) : EarlyMissionPage(mediator, calendar, current)
{
    public override string DayLabel => "Date du remboursement";

    public override string Button => "Enregistrer le remboursement";

    protected override Right Right => Right.InstructEarlyMission;

    protected override string Told => "Le remboursement est enregistré.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new RefundEarlyMission(Id, on, stamp);
}
