using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>Opens a closed review again.</summary>
internal sealed class ReopenModel(IMediator mediator, ICurrentActor current) : ReviewActPage(mediator, current)
{
    protected override Right Right => Right.ReopenReview;

    protected override string Told => "La revue est rouverte.";

    protected override IRequest<Unit> Act() => new ReopenReview(Id, Year, Form.CarriesDifference, Stamp(why: Typed.OrNull(Form.Reason))) { Contract = Contract };
}
