using MediatR;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>Where the contract of a case stands, and its terms.</summary>
internal sealed class IndexModel(IMediator mediator) : ContractPage(mediator)
{
    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);
}
