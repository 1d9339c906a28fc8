namespace CptsPortal.Application.Ports;

/// <summary>The bytes of attached pieces, apart from their descriptions: no list ever loads them.</summary>
public interface IPieceStore
{
    /// <summary>Takes the bytes of a piece, saved with the act under way.</summary>
    void Add(Guid pieceId, byte[] content);

    /// <summary>The bytes of a piece.</summary>
    /// <exception cref="Acts.NotFoundException">There is none.</exception>
    Task<byte[]> ReadAsync(Guid pieceId, CancellationToken cancellation);
}
