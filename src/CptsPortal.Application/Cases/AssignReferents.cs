using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>Assigns the case workers in charge of a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Referents">Who; null where nobody is.</param>
/// <param name="Stamp">The act.</param>
public sealed record AssignReferents(Guid CaseId, Referents Referents, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructCases;
}

internal sealed class AssignReferentsHandler(IPortalData data, IAccounts accounts) : IRequestHandler<AssignReferents, Unit>
{
    public async Task<Unit> Handle(AssignReferents request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(cpts.Assign(request.Referents, await accounts.CoveringAsync(cpts.Department, cancellationToken)));
        return Unit.Value;
    }
}

/// <summary>The accounts among which the referents of a case are chosen, by name.</summary>
/// <param name="CaseId">The case.</param>
public sealed record ListReferentCandidates(Guid CaseId) : IRequest<IReadOnlyList<ReferentCandidate>>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructCases;
}

/// <summary>Somebody who may be in charge of a case.</summary>
/// <param name="Id">Account.</param>
/// <param name="Name">Name.</param>
/// <param name="Institution">The institution that they act for.</param>
public sealed record ReferentCandidate(Guid Id, string Name, Institution Institution);

internal sealed class ListReferentCandidatesHandler(IPortalData data, IAccounts accounts)
    : IRequestHandler<ListReferentCandidates, IReadOnlyList<ReferentCandidate>>
{
    public async Task<IReadOnlyList<ReferentCandidate>> Handle(ListReferentCandidates request, CancellationToken cancellationToken)
    {
        var department = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId).Select(cpts => cpts.Department)
            .SingleAsync(cancellationToken);
        return [.. from account in await accounts.CoveringAsync(department, cancellationToken)
                   where account.Role.Institution() is not null
                   select new ReferentCandidate(account.UserId, account.Name, account.Role.Institution()!.Value)];
    }
}
