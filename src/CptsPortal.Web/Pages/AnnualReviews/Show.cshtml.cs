using CptsPortal.Application.Ports;
using MediatR;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>The review of a contract year, as far as the reader may know of it.</summary>
internal sealed class ShowModel(IMediator mediator, ICurrentActor current) : ReviewPage(mediator, current)
{
    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);
}
