using CptsPortal.Web.Pages.Shared;
using MediatR;

namespace CptsPortal.Web.Pages.Account;

/// <summary>Hands over the cases of which one is in charge.</summary>
internal sealed class PortfolioModel(IMediator mediator) : HandoverPage(mediator)
{
    /// <inheritdoc />
    public override string Address => AccountAddresses.Portfolio;

    /// <inheritdoc />
    public override string Back => AccountAddresses.Own;

    /// <inheritdoc />
    public override Guid? From => null;
}
