using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Law.Funding;
using MediatR;

namespace CptsPortal.Application.Contracts;

/// <summary>Adds a mission to the terms in the room, or writes it again.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Mission">Which one.</param>
/// <param name="Content">What it contains.</param>
/// <param name="PlannedStart">First day planned, or null.</param>
/// <param name="AlreadyRunning">Whether it runs already.</param>
/// <param name="Stamp">The act.</param>
public sealed record WriteTermsMission(
    Guid CaseId, Mission Mission, string? Content, DateOnly? PlannedStart, bool AlreadyRunning, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class WriteTermsMissionHandler(IPortalData data) : IRequestHandler<WriteTermsMission, Unit>
{
    public async Task<Unit> Handle(WriteTermsMission request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.WriteMission(cpts, request.Mission, request.Content, request.PlannedStart, request.AlreadyRunning));
        return Unit.Value;
    }
}

/// <summary>Takes an optional mission and its indicators out of the terms.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Mission">Which one.</param>
/// <param name="Stamp">The act.</param>
public sealed record RemoveTermsMission(Guid CaseId, Mission Mission, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class RemoveTermsMissionHandler(IPortalData data) : IRequestHandler<RemoveTermsMission, Unit>
{
    public async Task<Unit> Handle(RemoveTermsMission request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.RemoveMission(cpts, request.Mission));
        return Unit.Value;
    }
}
