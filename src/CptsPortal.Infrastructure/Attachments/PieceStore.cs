using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Attachments;

/// <summary>Keeps the bytes of pieces in the portal's database, saved and backed up with their descriptions.</summary>
internal sealed class PieceStore(PortalDbContext context) : IPieceStore
{
    /// <inheritdoc />
    public void Add(Guid pieceId, byte[] content) => context.Add(new PieceContent { PieceId = pieceId, Bytes = content });

    /// <inheritdoc />
    public async Task<byte[]> ReadAsync(Guid pieceId, CancellationToken cancellation) =>
        await context.Set<PieceContent>().AsNoTracking().Where(content => content.PieceId == pieceId)
            .Select(content => content.Bytes).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException();
}
