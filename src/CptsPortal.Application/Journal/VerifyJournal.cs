using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Journal;

/// <summary>Recomputes the whole chain of the journal.</summary>
public sealed record VerifyJournal : IRequest<ChainCheck>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.VerifyJournal;
}

/// <summary>What the chain of the journal says.</summary>
/// <param name="Entries">Entries read, up to the first that is wrong.</param>
/// <param name="BrokenAt">Rank of the first entry that was changed, or that does not follow the one before it; null when all hold.</param>
/// <param name="LastHash">Hash of the last entry: kept elsewhere, it shows later that none was cut off the end.</param>
public sealed record ChainCheck(long Entries, long? BrokenAt, string LastHash)
{
    /// <summary>Whether every entry is the one that was written.</summary>
    public bool Holds => BrokenAt is null;
}

internal sealed class VerifyJournalHandler(IJournalChain chain) : IRequestHandler<VerifyJournal, ChainCheck>
{
    public Task<ChainCheck> Handle(VerifyJournal request, CancellationToken cancellationToken) => chain.CheckAsync(cancellationToken);
}
