using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Meetings;
using MediatR;

namespace CptsPortal.Application.Meetings;

/// <summary>Records a meeting about a case; gives back its identity. The day is the legal date of the act.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">What it was for.</param>
/// <param name="Content">What is known of it.</param>
/// <param name="Stamp">The act.</param>
public sealed record RecordMeeting(Guid CaseId, MeetingKind Kind, MeetingContent Content, ActStamp Stamp) : IAct<Guid>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Meeting.LiesInRoom(Kind) ? Right.UseRoom : Right.RecordMeetings;
}

internal sealed class RecordMeetingHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar) : IRequestHandler<RecordMeeting, Guid>
{
    public async Task<Guid> Handle(RecordMeeting request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, version: null, cancellationToken);
        Refusal.Unless([
            .. cpts.MustBeOpen(),
            .. Meeting.Record(request.CaseId, request.Kind, request.Content, current.Actor!, calendar.Today, out var meeting)]);
        data.Add(meeting!);
        return meeting!.Id;
    }
}
