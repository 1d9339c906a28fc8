using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using MediatR;

namespace CptsPortal.Application.Contracts;

/// <summary>Records that a mission started.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Mission">Which one.</param>
/// <param name="On">First day it ran; null when none can be read.</param>
/// <param name="Stamp">The act; it says why a day recorded already is corrected.</param>
public sealed record StartMission(Guid CaseId, Mission Mission, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.RunMissions;
}

internal sealed class StartMissionHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<StartMission, Unit>
{
    public async Task<Unit> Handle(StartMission request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.SignedContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.StartMission(cpts, request.Mission, request.On, request.Stamp.Why, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>Records that a mission is deployed.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Mission">Which one.</param>
/// <param name="On">Day from which it is deployed; null when none can be read.</param>
/// <param name="Stamp">The act; it says why a day recorded already is corrected.</param>
public sealed record DeployMission(Guid CaseId, Mission Mission, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.RunMissions;
}

internal sealed class DeployMissionHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<DeployMission, Unit>
{
    public async Task<Unit> Handle(DeployMission request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.SignedContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.DeployMission(cpts, request.Mission, request.On, request.Stamp.Why, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>Records the days of the crisis plan.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Plan">Its days as they are known now.</param>
/// <param name="Stamp">The act.</param>
public sealed record RecordCrisisPlan(Guid CaseId, CrisisPlanLife Plan, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.RunMissions;
}

internal sealed class RecordCrisisPlanHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<RecordCrisisPlan, Unit>
{
    public async Task<Unit> Handle(RecordCrisisPlan request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.SignedContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.RecordCrisisPlan(cpts, request.Plan, calendar.Today));
        return Unit.Value;
    }
}
