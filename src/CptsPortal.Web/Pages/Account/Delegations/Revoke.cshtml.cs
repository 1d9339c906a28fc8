using CptsPortal.Application.Acts;
using CptsPortal.Application.Delegations;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;

namespace CptsPortal.Web.Pages.Account.Delegations;

/// <summary>Ends a delegation that one gave.</summary>
internal sealed class RevokeModel(IMediator mediator) : RevokePage(mediator)
{
    /// <inheritdoc />
    public override string Back => AccountAddresses.Delegations;

    /// <inheritdoc />
    protected override bool AsAdministrator => false;

    /// <inheritdoc />
    protected override async Task<DelegationItem?> FindAsync(CancellationToken cancellation)
    {
        await Mediator.Send(new RequireRight(Right.Delegate), cancellation);
        return (await Mediator.Send(new ListOwnDelegations(), cancellation)).Given.FirstOrDefault(item => item.Id == Id);
    }
}
