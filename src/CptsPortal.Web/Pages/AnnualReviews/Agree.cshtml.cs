using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>A party agrees to the review that it is shown.</summary>
internal sealed class AgreeModel(IMediator mediator, ICurrentActor current) : ReviewActPage(mediator, current)
{
    protected override Right Right => Right.AgreeToReview;

    protected override string Told => "L’accord est enregistré.";

    protected override IRequest<Unit> Act() => new AgreeToReview(Id, Year, Form.Revision, Stamp()) { Contract = Contract };
}
