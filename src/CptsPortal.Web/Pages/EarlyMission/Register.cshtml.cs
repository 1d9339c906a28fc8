using CptsPortal.Application.Acts;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>The fund registers the adhesion, with the aid that it will owe.</summary>
internal sealed class RegisterModel(IMediator mediator, IPortalCalendar calendar, ICurrentActor current) : EarlyMissionPage(mediator, calendar, current)
{
    public override string DayLabel => "Date d’enregistrement de l’adhésion";

    public override string Button => "Enregistrer l’adhésion";

    protected override Right Right => Right.DecideEarlyMission;

    protected override string Told => "L’adhésion est enregistrée ; le porteur de projet en est averti.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new RegisterEarlyMission(Id, on, stamp);
}
