using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.EarlyMission;

/// <summary>Records that the fund paid the aid.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the payment; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record PayEarlyMission(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructEarlyMission;
}

internal sealed class PayEarlyMissionHandler(AdhesionReading reading, IPortalCalendar calendar) : IRequestHandler<PayEarlyMission, Unit>
{
    public async Task<Unit> Handle(PayEarlyMission request, CancellationToken cancellationToken)
    {
        var adhesion = await reading.LastAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(adhesion.Pay(request.On, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>Records that the holder gave the aid back.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the refund; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record RefundEarlyMission(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructEarlyMission;
}

internal sealed class RefundEarlyMissionHandler(AdhesionReading reading, IPortalCalendar calendar) : IRequestHandler<RefundEarlyMission, Unit>
{
    public async Task<Unit> Handle(RefundEarlyMission request, CancellationToken cancellationToken)
    {
        var adhesion = await reading.LastAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(adhesion.Refund(request.On, calendar.Today));
        return Unit.Value;
    }
}
