using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Terminations;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;

namespace CptsPortal.Web.Pages.Terminations;

/// <summary>Records the letter by which the CPTS, the fund or the ARS terminates.</summary>
internal sealed class TerminateModel(IMediator mediator, ICurrentActor current) : TerminationPage(mediator, current)
{
    /// <summary>The causes that the person may give: those of the institutions are for who decides there.</summary>
    public IEnumerable<(string Value, string Text)> Grounds => Actor.May(Right.DecideTermination, View.Department)
        ? Choices.Of<TerminationGround>(TerminationTexts.Texts)
        : [(nameof(TerminationGround.CptsWish), TerminationTexts.Texts.Of(TerminationGround.CptsWish))];

    public override bool HasPreview => true;

    public override string DayLabel => "Réception de la lettre recommandée";

    public override string Button => "Enregistrer la résiliation";

    protected override Right Right => Right.FollowTermination;

    protected override string Told => "La résiliation est enregistrée ; les trois parties en sont averties.";

    protected override IRequest<Unit> Act(DateOnly? on, ActStamp stamp) => new TerminateContract(Id, Form.Ground, on, Form.Reason, stamp);

    protected override GetTermination Query(DateOnly? on) => new(Id, LetterReceivedOn: on);
}
