using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Contracts;

/// <summary>The CPTS asks to join; gives back the identity of the contract.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Pieces">The attached pieces, by kind.</param>
/// <param name="On">Day of the request; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record AskToJoin(Guid CaseId, IReadOnlyDictionary<JoiningPieceKind, Guid> Pieces, DateOnly? On, ActStamp Stamp) : IAct<Guid>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.AskToJoin;
}

internal sealed class AskToJoinHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<AskToJoin, Guid>
{
    public async Task<Guid> Handle(AskToJoin request, CancellationToken cancellationToken)
    {
        await data.MustBeSharedAsync(request.CaseId, request.Pieces.Values, cancellationToken);
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, null, cancellationToken);
        var previous = await data.ContractsOf(request.CaseId).FirstOrDefaultAsync(cancellationToken);
        var validatedOn = await data.ProjectValidatedOnAsync(request.CaseId, calendar.Today, cancellationToken);
        var reference = await NextReferenceAsync(cpts.Department, cancellationToken);
        Refusal.Unless(Contract.AskToJoin(cpts, reference, previous, request.Pieces, request.On, validatedOn, calendar.Today, out var asked));
        data.Add(asked!);
        return asked!.Id;
    }

    /// <summary>Department, year and rank: <c>ACI-13-2026-004</c>.</summary>
    private async Task<string> NextReferenceAsync(string department, CancellationToken cancellation)
    {
        var series = $"ACI-{department}-{calendar.Today.Year}";
        return $"{series}-{await data.NextNumberAsync(series, cancellation):000}";
    }
}

/// <summary>The CPTS sends pieces of its request, or others in their place.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Pieces">The attached pieces, by kind.</param>
/// <param name="Stamp">The act.</param>
public sealed record CompleteJoining(Guid CaseId, IReadOnlyDictionary<JoiningPieceKind, Guid> Pieces, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.AskToJoin;
}

internal sealed class CompleteJoiningHandler(IPortalData data) : IRequestHandler<CompleteJoining, Unit>
{
    public async Task<Unit> Handle(CompleteJoining request, CancellationToken cancellationToken)
    {
        await data.MustBeSharedAsync(request.CaseId, request.Pieces.Values, cancellationToken);
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.Complete(cpts, request.Pieces));
        return Unit.Value;
    }
}
