using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Delegations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Delegations;

/// <summary>The delegations that one gave and received, the latest first.</summary>
public sealed record ListOwnDelegations : IRequest<OwnDelegations>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

/// <summary>Every delegation, the latest first: for the administrator.</summary>
/// <param name="Page">1 for the first page.</param>
public sealed record ListDelegations(int Page = 1) : IRequest<DelegationPage>, IGuardedRequest
{
    /// <summary>Delegations on a page.</summary>
    public const int PageSize = 50;

    /// <inheritdoc />
    public Right Right => Right.Administer;
}

/// <summary>One delegation, for the administrator; null when there is none.</summary>
/// <param name="Id">The delegation.</param>
public sealed record GetDelegation(Guid Id) : IRequest<DelegationItem?>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

/// <summary>One's own delegations.</summary>
/// <param name="Given">Those that one gave.</param>
/// <param name="Received">Those that one received.</param>
public sealed record OwnDelegations(IReadOnlyList<DelegationItem> Given, IReadOnlyList<DelegationItem> Received);

/// <summary>A page of delegations.</summary>
/// <param name="Items">The delegations.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record DelegationPage(IReadOnlyList<DelegationItem> Items, int Total);

/// <summary>A delegation in a list.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Delegator">Name of who gave it.</param>
/// <param name="Delegate">Name of who received it.</param>
/// <param name="Departments">Codes of the departments.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="RevokedOn">Day of its revocation, if any.</param>
/// <param name="State">Where it stands today.</param>
public sealed record DelegationItem(
    Guid Id, string Delegator, string Delegate, IReadOnlyList<string> Departments, DateOnly From, DateOnly Until, DateOnly? RevokedOn,
    DelegationState State)
{
    /// <summary>Whether it can still be revoked.</summary>
    public bool MayBeRevoked => State is DelegationState.Coming or DelegationState.InForce;
}

internal sealed class ListDelegationsHandler(IPortalData data, IAccounts accounts, ICurrentActor current, IPortalCalendar calendar)
    : IRequestHandler<ListOwnDelegations, OwnDelegations>, IRequestHandler<ListDelegations, DelegationPage>,
        IRequestHandler<GetDelegation, DelegationItem?>
{
    public async Task<OwnDelegations> Handle(ListOwnDelegations request, CancellationToken cancellationToken)
    {
        var own = current.Actor!.UserId;
        var items = await ItemsAsync(
            Latest().Where(delegation => delegation.DelegatorId == own || delegation.DelegateId == own), cancellationToken);
        return new OwnDelegations(
            [.. items.Where(item => item.Delegation.DelegatorId == own).Select(item => item.Item)],
            [.. items.Where(item => item.Delegation.DelegateId == own).Select(item => item.Item)]);
    }

    public async Task<DelegationPage> Handle(ListDelegations request, CancellationToken cancellationToken) => new(
        [.. (await ItemsAsync(
            Latest().Skip((Math.Max(request.Page, 1) - 1) * ListDelegations.PageSize).Take(ListDelegations.PageSize), cancellationToken))
            .Select(item => item.Item)],
        await data.Read<Delegation>().CountAsync(cancellationToken));

    public async Task<DelegationItem?> Handle(GetDelegation request, CancellationToken cancellationToken) =>
        (await ItemsAsync(Latest().Where(delegation => delegation.Id == request.Id), cancellationToken)).Select(item => item.Item).FirstOrDefault();

    private IQueryable<Delegation> Latest() =>
        data.Read<Delegation>().OrderByDescending(delegation => delegation.From).ThenByDescending(delegation => delegation.Id);

    private async Task<IReadOnlyList<(Delegation Delegation, DelegationItem Item)>> ItemsAsync(
        IQueryable<Delegation> delegations, CancellationToken cancellation)
    {
        var found = await delegations.ToListAsync(cancellation);
        if (found.Count == 0)
            return [];
        var names = await accounts.NamesAsync(
            [.. found.SelectMany(delegation => new[] { delegation.DelegatorId, delegation.DelegateId }).Distinct()], cancellation);
        return [.. found.Select(delegation => (delegation, new DelegationItem(
            delegation.Id, names.GetValueOrDefault(delegation.DelegatorId, ""), names.GetValueOrDefault(delegation.DelegateId, ""), delegation.Departments,
            delegation.From, delegation.Until, delegation.RevokedOn, delegation.On(calendar.Today))))];
    }
}
