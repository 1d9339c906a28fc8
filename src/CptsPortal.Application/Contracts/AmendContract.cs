using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Law.Funding;
using MediatR;

namespace CptsPortal.Application.Contracts;

/// <summary>Opens an amendment in the ARS-CPAM room, from the terms signed last.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Stamp">The act.</param>
public sealed record OpenAmendment(Guid CaseId, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class OpenAmendmentHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<OpenAmendment, Unit>
{
    public async Task<Unit> Handle(OpenAmendment request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.OpenAmendment(cpts, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>Writes from which day the amendment under way is to apply.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="From">That day; null for the day of the last signature.</param>
/// <param name="Stamp">The act.</param>
public sealed record WriteAmendmentEffect(Guid CaseId, DateOnly? From, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class WriteAmendmentEffectHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<WriteAmendmentEffect, Unit>
{
    public async Task<Unit> Handle(WriteAmendmentEffect request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.WriteEffect(cpts, request.From, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>Writes that an optional mission of the contract stops, or runs on.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Mission">Which one.</param>
/// <param name="On">First day on which it no longer runs; null for it to run on.</param>
/// <param name="Stamp">The act.</param>
public sealed record StopTermsMission(Guid CaseId, Mission Mission, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class StopTermsMissionHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<StopTermsMission, Unit>
{
    public async Task<Unit> Handle(StopTermsMission request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.StopMission(cpts, request.Mission, request.On, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>Gives the amendment under way up.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Stamp">The act; it says why.</param>
public sealed record AbandonAmendment(Guid CaseId, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class AbandonAmendmentHandler(IPortalData data) : IRequestHandler<AbandonAmendment, Unit>
{
    public async Task<Unit> Handle(AbandonAmendment request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.AbandonAmendment(cpts, request.Stamp.Why));
        return Unit.Value;
    }
}
