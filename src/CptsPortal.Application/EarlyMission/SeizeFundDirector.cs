using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.EarlyMission;

/// <summary>The holder seizes the fund's director against the termination, which suspends it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the seizure; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record SeizeFundDirector(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.FollowEarlyMission;
}

internal sealed class SeizeFundDirectorHandler(AdhesionReading reading, IPortalCalendar calendar) : IRequestHandler<SeizeFundDirector, Unit>
{
    public async Task<Unit> Handle(SeizeFundDirector request, CancellationToken cancellationToken)
    {
        var adhesion = await reading.LastAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(adhesion.Seize(request.On, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>The fund confirms the termination after a seizure, or gives it up.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Confirmed">Whether it confirms.</param>
/// <param name="On">Day on which its answer is notified; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record AnswerTermination(Guid CaseId, bool Confirmed, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DecideEarlyMission;
}

internal sealed class AnswerTerminationHandler(AdhesionReading reading, IPortalCalendar calendar) : IRequestHandler<AnswerTermination, Unit>
{
    public async Task<Unit> Handle(AnswerTermination request, CancellationToken cancellationToken)
    {
        var adhesion = await reading.LastAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(request.Confirmed ? adhesion.Confirm(request.On, calendar.Today) : adhesion.Withdraw(request.On, calendar.Today));
        return Unit.Value;
    }
}
