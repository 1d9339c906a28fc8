using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Attachments;

/// <summary>Attaches a piece to a case, or a new version of one; gives back the identity of the version.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="FileName">Name of the file, as the person's machine gave it.</param>
/// <param name="Content">Its bytes; empty when no file was given.</param>
/// <param name="InRoom">Whether it lies in the ARS-CPAM room; a new version lies where the replaced one does.</param>
/// <param name="Replaces">The version replaced, or null.</param>
/// <param name="Stamp">The act.</param>
public sealed record AttachPiece(
    Guid CaseId, PieceKind Kind, string Title, string FileName, byte[] Content, bool InRoom, Guid? Replaces, ActStamp Stamp)
    : IAct<Guid>, IOnCase
{
    /// <inheritdoc />
    public Right Right => InRoom ? Right.UseRoom : Right.AttachPieces;
}

internal sealed class AttachPieceHandler(IPortalData data, IPieceStore store, ICurrentActor current, IPortalCalendar calendar)
    : IRequestHandler<AttachPiece, Guid>
{
    public async Task<Guid> Handle(AttachPiece request, CancellationToken cancellationToken)
    {
        var (replaced, latest) = await ReplacedAsync(request, cancellationToken);
        Refusal.Unless(Piece.Attach(
            new Attaching(request.CaseId, request.Kind, request.Title, request.FileName, request.Content, request.InRoom),
            replaced, latest, current.Actor!, calendar.Today, out var piece));
        data.Add(piece!);
        store.Add(piece!.Id, request.Content);
        return piece.Id;
    }

    private async Task<(Piece? Replaced, int Latest)> ReplacedAsync(AttachPiece request, CancellationToken cancellation)
    {
        if (request.Replaces is not { } id)
            return (null, 0);
        var replaced = await data.Read<Piece>()
            .SingleOrDefaultAsync(piece => piece.Id == id && piece.CaseId == request.CaseId && piece.InRoom == request.InRoom, cancellation)
            ?? throw new NotFoundException();
        return (replaced, await data.Read<Piece>().Where(piece => piece.FirstId == replaced.FirstId).MaxAsync(piece => piece.Number, cancellation));
    }
}
