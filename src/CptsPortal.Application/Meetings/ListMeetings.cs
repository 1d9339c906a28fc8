using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Meetings;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Meetings;

/// <summary>The meetings of a case, latest first; those of the room for who may use it only.</summary>
/// <param name="CaseId">The case.</param>
public sealed record ListMeetings(Guid CaseId) : IRequest<IReadOnlyList<MeetingItem>>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A meeting.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Kind">What it was for.</param>
/// <param name="InRoom">Whether it lies in the ARS-CPAM room.</param>
/// <param name="On">Day on which it was held.</param>
/// <param name="Place">Where, if said.</param>
/// <param name="Participants">Who took part.</param>
/// <param name="Minutes">What was said and agreed, if written down.</param>
/// <param name="AuthorName">Who recorded it.</param>
/// <param name="AuthorRole">Role of who recorded it, then.</param>
/// <param name="Version">Its version, to correct it.</param>
public sealed record MeetingItem(
    Guid Id, MeetingKind Kind, bool InRoom, DateOnly On, string? Place, string Participants, string? Minutes,
    string AuthorName, Role AuthorRole, uint Version);

internal sealed class ListMeetingsHandler(IPortalData data, ICurrentActor current) : IRequestHandler<ListMeetings, IReadOnlyList<MeetingItem>>
{
    public async Task<IReadOnlyList<MeetingItem>> Handle(ListMeetings request, CancellationToken cancellationToken)
    {
        var room = current.Actor!.Role.Has(Right.UseRoom);
        return await data.Read<Meeting>().Where(meeting => meeting.CaseId == request.CaseId && (room || !meeting.InRoom))
            .OrderByDescending(meeting => meeting.On).ThenByDescending(meeting => meeting.Id)
            .Select(meeting => new MeetingItem(
                meeting.Id, meeting.Kind, meeting.InRoom, meeting.On, meeting.Place, meeting.Participants, meeting.Minutes,
                meeting.AuthorName, meeting.AuthorRole, EF.Property<uint>(meeting, "Version")))
            .ToListAsync(cancellationToken);
    }
}
