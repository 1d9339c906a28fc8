using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>Closes the review.</summary>
internal sealed class CloseModel(IMediator mediator, ICurrentActor current) : ReviewActPage(mediator, current)
{
    protected override Right Right => Right.InstructReview;

    protected override string Told => "La revue est close\u00A0: les taux de l’année sont arrêtés.";

    protected override IRequest<Unit> Act() => new CloseReview(Id, Year, Stamp()) { Contract = Contract };
}
