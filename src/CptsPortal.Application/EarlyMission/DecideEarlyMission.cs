using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;

namespace CptsPortal.Application.EarlyMission;

/// <summary>The fund registers the adhesion: the aid is owed.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the registration; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record RegisterEarlyMission(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DecideEarlyMission;
}

internal sealed class RegisterEarlyMissionHandler(IPortalData data, AdhesionReading reading, IPortalCalendar calendar)
    : IRequestHandler<RegisterEarlyMission, Unit>
{
    public async Task<Unit> Handle(RegisterEarlyMission request, CancellationToken cancellationToken)
    {
        await reading.WaitForOthersAsync(cancellationToken);
        var adhesion = await reading.LastAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, version: null, cancellationToken);
        var (ground, inhabitants) = await reading.GroundAsync(cpts, adhesion.Pieces, cancellationToken);
        Refusal.Unless(adhesion.Register(cpts, request.On, inhabitants, ground, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>The fund does not register the adhesion.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the refusal; null when none can be read.</param>
/// <param name="Reason">Why.</param>
/// <param name="Stamp">The act.</param>
public sealed record RefuseEarlyMission(Guid CaseId, DateOnly? On, string? Reason, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DecideEarlyMission;
}

internal sealed class RefuseEarlyMissionHandler(IPortalData data, AdhesionReading reading, IPortalCalendar calendar)
    : IRequestHandler<RefuseEarlyMission, Unit>
{
    public async Task<Unit> Handle(RefuseEarlyMission request, CancellationToken cancellationToken)
    {
        var adhesion = await reading.LastAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, version: null, cancellationToken);
        Refusal.Unless(adhesion.Refuse(cpts, request.On, request.Reason, calendar.Today));
        return Unit.Value;
    }
}
