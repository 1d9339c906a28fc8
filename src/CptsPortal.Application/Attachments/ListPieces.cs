using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Attachments;

/// <summary>The pieces of a case in their latest versions, newest first; those of the room only when asked for.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="InRoom">The pieces of the ARS-CPAM room rather than the shared ones.</param>
public sealed record ListPieces(Guid CaseId, bool InRoom = false) : IRequest<IReadOnlyList<PieceItem>>, IOnCase
{
    /// <inheritdoc />
    public Right Right => InRoom ? Right.UseRoom : Right.ReadCases;
}

/// <summary>A version of a piece, without its bytes.</summary>
/// <param name="Id">Identity of the version.</param>
/// <param name="Number">1 for the first version.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="FileName">Its safe file name.</param>
/// <param name="FileKind">The kind of its content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="InRoom">Whether it lies in the ARS-CPAM room.</param>
/// <param name="AuthorName">Who attached it.</param>
/// <param name="AuthorRole">Role of its author then.</param>
/// <param name="AttachedOn">Day on which it was attached.</param>
public sealed record PieceItem(
    Guid Id, int Number, PieceKind Kind, string Title, string FileName, FileKind FileKind, int Size, string Sha256,
    bool InRoom, string AuthorName, Role AuthorRole, DateOnly AttachedOn);

internal sealed class ListPiecesHandler(IPortalData data) : IRequestHandler<ListPieces, IReadOnlyList<PieceItem>>
{
    public async Task<IReadOnlyList<PieceItem>> Handle(ListPieces request, CancellationToken cancellationToken)
    {
        var pieces = data.Read<Piece>().Where(piece => piece.CaseId == request.CaseId && piece.InRoom == request.InRoom);
        return await pieces
            .Where(piece => !pieces.Any(other => other.FirstId == piece.FirstId && other.Number > piece.Number))
            .OrderByDescending(piece => piece.Id).Items().ToListAsync(cancellationToken);
    }
}

internal static class PieceProjection
{
    public static IQueryable<PieceItem> Items(this IQueryable<Piece> pieces) => pieces.Select(piece => new PieceItem(
        piece.Id, piece.Number, piece.Kind, piece.Title, piece.FileName, piece.FileKind, piece.Size, piece.Sha256,
        piece.InRoom, piece.AuthorName, piece.AuthorRole, piece.AttachedOn));
}
