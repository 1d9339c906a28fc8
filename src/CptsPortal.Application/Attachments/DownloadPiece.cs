using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Attachments;

/// <summary>The bytes of a version of a piece; that they were read is in the journal before they are given.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="PieceId">The version.</param>
public sealed record DownloadPiece(Guid CaseId, Guid PieceId) : IRequest<PieceFile>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A file to be handed over.</summary>
/// <param name="FileName">Safe name, with the ending of its content.</param>
/// <param name="MediaType">Media type of its content.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PieceFile(string FileName, string MediaType, byte[] Content);

internal sealed class DownloadPieceHandler(IPortalData data, IPieceStore store, ICurrentActor current, IMediator mediator)
    : IRequestHandler<DownloadPiece, PieceFile>
{
    public async Task<PieceFile> Handle(DownloadPiece request, CancellationToken cancellationToken)
    {
        var piece = await data.PiecesOf(request.CaseId, current.Actor!.Role)
            .SingleOrDefaultAsync(piece => piece.Id == request.PieceId, cancellationToken) ?? throw new NotFoundException();
        await mediator.Send(
            new NoteDownload(request.CaseId, piece.InRoom, ActStamp.New() with { Evidence = piece.Id }), cancellationToken);
        return new PieceFile(piece.FileName, piece.FileKind.MediaType(), await store.ReadAsync(piece.Id, cancellationToken));
    }
}

/// <summary>Notes in the journal that somebody reads a piece.</summary>
internal sealed record NoteDownload(Guid CaseId, bool InRoom, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    public Right Right => InRoom ? Right.UseRoom : Right.ReadCases;
}

internal sealed class NoteDownloadHandler : IRequestHandler<NoteDownload, Unit>
{
    public Task<Unit> Handle(NoteDownload request, CancellationToken cancellationToken) => Unit.Task;
}
