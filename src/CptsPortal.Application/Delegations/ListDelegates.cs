using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Delegations;

/// <summary>The colleagues to whom one may delegate, by name, and the departments that one may delegate.</summary>
public sealed record ListDelegates : IRequest<DelegateChoice>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.Delegate;
}

/// <summary>What a delegation is chosen among.</summary>
/// <param name="Colleagues">The other active people of one's agency or fund.</param>
/// <param name="Departments">Codes of one's own departments.</param>
public sealed record DelegateChoice(IReadOnlyList<Colleague> Colleagues, IReadOnlyList<string> Departments);

internal sealed class ListDelegatesHandler(IColleagues colleagues, ICurrentActor current) : IRequestHandler<ListDelegates, DelegateChoice>
{
    public async Task<DelegateChoice> Handle(ListDelegates request, CancellationToken cancellationToken) => new(
        await colleagues.OfSameInstitutionAsync(current.Actor!.UserId, cancellationToken), current.Actor.Scope.Departments);
}
