using CptsPortal.Application.Acts;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Law.EarlyMission;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>Records the letter by which the holder or the fund terminates.</summary>
internal sealed class TerminateModel(IMediator mediator, IPortalCalendar calendar, ICurrentActor current) : EarlyMissionPage(mediator, calendar, current)
{
    /// <summary>The causes that the person may give: those of the fund are for who decides there.</summary>
    public IEnumerable<(string Value, string Text)> Grounds => Actor.May(Right.DecideEarlyMission, View.Department)
        ? Choices.Of<EarlyMissionGround>(EarlyMissionTexts.Texts)
        : [(nameof(EarlyMissionGround.HolderWish), EarlyMissionTexts.Texts.Of(EarlyMissionGround.HolderWish))];

    public override string DayLabel => "Réception de la lettre recommandée";

    public override string Button => "Enregistrer la résiliation";

    protected override Right Right => Right.FollowEarlyMission;

    protected override string Told => "La résiliation est enregistrée.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new TerminateEarlyMission(Id, Form.Ground, on, Form.Reason, stamp);
}
