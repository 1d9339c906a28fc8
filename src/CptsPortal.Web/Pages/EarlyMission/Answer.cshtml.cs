using CptsPortal.Application.Acts;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>The fund confirms a termination after a seizure, or gives it up.</summary>
internal sealed class AnswerModel(IMediator mediator, IPortalCalendar calendar, ICurrentActor current) : EarlyMissionPage(mediator, calendar, current)
{
    public override string DayLabel => "Date de la réponse";

    public override string Button => "Enregistrer la suite";

    protected override Right Right => Right.DecideEarlyMission;

    protected override string Told => "La suite est enregistrée ; le porteur de projet en est averti.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new AnswerTermination(Id, Form.Confirmed, on, stamp);
}
