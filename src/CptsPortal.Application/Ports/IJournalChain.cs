using CptsPortal.Application.Journal;
using CptsPortal.Domain.Journal;

namespace CptsPortal.Application.Ports;

/// <summary>The chain that ties each entry of the journal to the one before it.</summary>
public interface IJournalChain
{
    /// <summary>Recomputes every hash, from the first entry to the first that is wrong.</summary>
    Task<ChainCheck> CheckAsync(CancellationToken cancellation);

    /// <summary>What an entry says, in one line whose SHA-256 in UTF-8 is its hash.</summary>
    string TextOf(JournalEntry entry);
}
