using CptsPortal.Application.Delegations;
using CptsPortal.Web.Pages.Shared;
using MediatR;

namespace CptsPortal.Web.Pages.Administration.Delegations;

/// <summary>Ends a delegation of somebody else.</summary>
internal sealed class RevokeModel(IMediator mediator) : RevokePage(mediator)
{
    /// <inheritdoc />
    public override string Back => "/administration/delegations";

    /// <inheritdoc />
    protected override bool AsAdministrator => true;

    /// <inheritdoc />
    protected override Task<DelegationItem?> FindAsync(CancellationToken cancellation) => Mediator.Send(new GetDelegation(Id), cancellation);
}
