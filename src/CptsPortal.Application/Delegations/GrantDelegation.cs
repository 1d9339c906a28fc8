using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Delegations;
using MediatR;

namespace CptsPortal.Application.Delegations;

/// <summary>Gives a colleague one's power to decide; gives back the identity of the delegation.</summary>
/// <param name="To">Account of the colleague; null when nobody was chosen.</param>
/// <param name="Terms">Where and when.</param>
/// <param name="Stamp">The act.</param>
public sealed record GrantDelegation(Guid? To, DelegationTerms Terms, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.Delegate;
}

internal sealed class GrantDelegationHandler(IPortalData data, IColleagues colleagues, ICurrentActor current, IPortalCalendar calendar)
    : IRequestHandler<GrantDelegation, Guid>
{
    public async Task<Guid> Handle(GrantDelegation request, CancellationToken cancellationToken)
    {
        var delegator = await colleagues.FindAsync(current.Actor!.UserId, cancellationToken) ?? throw new NotFoundException();
        var to = request.To is { } id ? await colleagues.FindAsync(id, cancellationToken) : null;
        Refusal.Unless(Delegation.Grant(delegator, to, request.Terms, calendar.Today, out var granted));
        data.Add(granted!);
        return granted!.Id;
    }
}
