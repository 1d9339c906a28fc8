using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>Puts the review before the CPTS.</summary>
internal sealed class OpenModel(IMediator mediator, ICurrentActor current) : ReviewActPage(mediator, current)
{
    protected override Right Right => Right.InstructReview;

    protected override string Told => "La revue est présentée à la CPTS.";

    protected override IRequest<Unit> Act() => new OpenReview(Id, Year, Stamp()) { Contract = Contract };
}
