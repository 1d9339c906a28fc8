using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Rooms;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Rooms;

/// <summary>Leaves a note in the ARS-CPAM room; gives back its identity.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Text">What it says.</param>
/// <param name="Stamp">The act.</param>
public sealed record WriteRoomNote(Guid CaseId, string Text, ActStamp Stamp) : IAct<Guid>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.UseRoom;
}

internal sealed class WriteRoomNoteHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar) : IRequestHandler<WriteRoomNote, Guid>
{
    public Task<Guid> Handle(WriteRoomNote request, CancellationToken cancellationToken)
    {
        Refusal.Unless(RoomNote.Write(request.CaseId, request.Text, current.Actor!, calendar.Today, out var note));
        data.Add(note!);
        return Task.FromResult(note!.Id);
    }
}

/// <summary>The notes of the ARS-CPAM room, latest first.</summary>
/// <param name="CaseId">The case.</param>
public sealed record ListRoomNotes(Guid CaseId) : IRequest<IReadOnlyList<RoomNoteItem>>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.UseRoom;
}

/// <summary>A note of the ARS-CPAM room.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Text">What it says.</param>
/// <param name="AuthorName">Who wrote it.</param>
/// <param name="AuthorRole">Role of its author then.</param>
/// <param name="WrittenOn">Day on which it was written.</param>
public sealed record RoomNoteItem(Guid Id, string Text, string AuthorName, Role AuthorRole, DateOnly WrittenOn);

internal sealed class ListRoomNotesHandler(IPortalData data) : IRequestHandler<ListRoomNotes, IReadOnlyList<RoomNoteItem>>
{
    public async Task<IReadOnlyList<RoomNoteItem>> Handle(ListRoomNotes request, CancellationToken cancellationToken) =>
        await data.Read<RoomNote>().Where(note => note.CaseId == request.CaseId).OrderByDescending(note => note.Id)
            .Select(note => new RoomNoteItem(note.Id, note.Text, note.AuthorName, note.AuthorRole, note.WrittenOn))
            .ToListAsync(cancellationToken);
}
