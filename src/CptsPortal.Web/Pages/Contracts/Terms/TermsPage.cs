using CptsPortal.Application.Acts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using MediatR;

namespace CptsPortal.Web.Pages.Contracts.Terms;

/// <summary>A page that writes a part of the terms under way.</summary>
internal abstract class TermsPage(IMediator mediator) : ContractPage(mediator)
{
    /// <summary>The terms.</summary>
    public ContractTerms Terms => Contract.Open!.Terms;

    /// <summary>Reads them.</summary>
    /// <exception cref="NotFoundException">No terms are open.</exception>
    protected async Task ReadTermsAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.PrepareTerms, cancellation);
        if (Contract.Open is null)
            throw new NotFoundException();
    }
}
