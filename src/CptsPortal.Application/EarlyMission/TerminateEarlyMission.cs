using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Law.EarlyMission;
using MediatR;

namespace CptsPortal.Application.EarlyMission;

/// <summary>Records the letter by which the holder or the fund terminates the adhesion.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Ground">Why, and so by whom: the fund may record the letter of a holder, not the reverse.</param>
/// <param name="ReceivedOn">Receipt of the letter; null when none can be read.</param>
/// <param name="Reason">In words.</param>
/// <param name="Stamp">The act.</param>
public sealed record TerminateEarlyMission(
    Guid CaseId, EarlyMissionGround Ground, DateOnly? ReceivedOn, string? Reason, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Ground == EarlyMissionGround.HolderWish ? Right.FollowEarlyMission : Right.DecideEarlyMission;
}

internal sealed class TerminateEarlyMissionHandler(IPortalData data, AdhesionReading reading, IPortalCalendar calendar)
    : IRequestHandler<TerminateEarlyMission, Unit>
{
    public async Task<Unit> Handle(TerminateEarlyMission request, CancellationToken cancellationToken)
    {
        var adhesion = await reading.LastAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, version: null, cancellationToken);
        Refusal.Unless(adhesion.Terminate(cpts, request.Ground, request.ReceivedOn, request.Reason, calendar.Today));
        return Unit.Value;
    }
}
