using CptsPortal.Application.Journal;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Journal;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Journal;

/// <summary>Reads the journal once, in order, and recomputes it; ranks left out by refused acts break nothing.</summary>
internal sealed class JournalChain(PortalDbContext context) : IJournalChain
{
    /// <inheritdoc />
    public async Task<ChainCheck> CheckAsync(CancellationToken cancellation)
    {
        var (count, previous) = (0L, "");
        await foreach (var entry in context.Set<JournalEntry>().AsNoTracking().OrderBy(entry => entry.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            count++;
            if (entry.PreviousHash != previous || entry.Hash != JournalHash.Of(entry))
                return new ChainCheck(count, entry.Id, previous);
            previous = entry.Hash;
        }

        return new ChainCheck(count, null, previous);
    }

    /// <inheritdoc />
    public string TextOf(JournalEntry entry) => JournalHash.TextOf(entry);
}
