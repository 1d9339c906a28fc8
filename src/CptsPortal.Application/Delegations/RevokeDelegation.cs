using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Delegations;
using MediatR;

namespace CptsPortal.Application.Delegations;

/// <summary>Ends a delegation at once: who gave it does, or an administrator.</summary>
/// <param name="Id">The delegation.</param>
/// <param name="AsAdministrator">Whether it is somebody else's.</param>
/// <param name="Stamp">The act.</param>
public sealed record RevokeDelegation(Guid Id, bool AsAdministrator, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => AsAdministrator ? Right.Administer : Right.Delegate;
}

internal sealed class RevokeDelegationHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar)
    : IRequestHandler<RevokeDelegation, Guid>
{
    public async Task<Guid> Handle(RevokeDelegation request, CancellationToken cancellationToken)
    {
        var delegation = await data.LoadAsync<Delegation>(request.Id, null, cancellationToken);
        if (!request.AsAdministrator && delegation.DelegatorId != current.Actor!.UserId)
            throw new NotFoundException();
        Refusal.Unless(delegation.Revoke(calendar.Today));
        return delegation.Id;
    }
}
