using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Attachments;

/// <summary>Every version of a piece, latest first; a piece of the room does not exist for who may not use the room.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="PieceId">Any version of the piece.</param>
public sealed record GetPiece(Guid CaseId, Guid PieceId) : IRequest<IReadOnlyList<PieceItem>>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

internal sealed class GetPieceHandler(IPortalData data, ICurrentActor current) : IRequestHandler<GetPiece, IReadOnlyList<PieceItem>>
{
    public async Task<IReadOnlyList<PieceItem>> Handle(GetPiece request, CancellationToken cancellationToken)
    {
        var readable = data.PiecesOf(request.CaseId, current.Actor!.Role);
        var versions = await readable
            .Where(piece => readable.Any(asked => asked.Id == request.PieceId && asked.FirstId == piece.FirstId))
            .OrderByDescending(piece => piece.Number).Items().ToListAsync(cancellationToken);
        return versions.Count > 0 ? versions : throw new NotFoundException();
    }
}

internal static class ReadablePieces
{
    /// <summary>The pieces of a case that a role may know of.</summary>
    public static IQueryable<Piece> PiecesOf(this IPortalData data, Guid caseId, Role role)
    {
        var room = role.Has(Right.UseRoom);
        return data.Read<Piece>().Where(piece => piece.CaseId == caseId && (room || !piece.InRoom));
    }
}
