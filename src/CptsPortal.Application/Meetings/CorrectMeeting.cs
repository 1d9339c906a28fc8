using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Meetings;
using MediatR;

namespace CptsPortal.Application.Meetings;

/// <summary>Corrects or completes what is known of a meeting.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="InRoom">Whether it lies in the ARS-CPAM room, as the person saw it.</param>
/// <param name="Content">What is known of it.</param>
/// <param name="Stamp">The act.</param>
public sealed record CorrectMeeting(Guid CaseId, Guid MeetingId, bool InRoom, MeetingContent Content, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => InRoom ? Right.UseRoom : Right.RecordMeetings;
}

internal sealed class CorrectMeetingHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<CorrectMeeting, Unit>
{
    public async Task<Unit> Handle(CorrectMeeting request, CancellationToken cancellationToken)
    {
        var meeting = await data.LoadAsync<Meeting>(request.MeetingId, request.Stamp.Version, cancellationToken);
        if (meeting.CaseId != request.CaseId || meeting.InRoom != request.InRoom)
            throw new NotFoundException();
        Refusal.Unless(meeting.Tell(request.Content, calendar.Today));
        return Unit.Value;
    }
}
