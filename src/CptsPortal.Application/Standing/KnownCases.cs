using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Journal;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Standing;

/// <summary>
/// The facts of many cases, as the database holds them now: those of the cases on which nobody acted since they were last read are
/// remembered, the others are read again. The journal, where every act is written in its own transaction, tells which.
/// </summary>
internal sealed class KnownCases(IPortalData data, CaseFactsReader reader, FactsMemory memory)
{
    /// <summary>The facts of some cases, with their heads.</summary>
    /// <param name="cases">Which; the database alone tells it, so that scope and filters hold.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<IReadOnlyList<KnownCase>> ReadAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        // In this order: what is remembered is never newer than the position read after it, unless another database took its place.
        var remembered = memory.Facts;
        var position = await data.Read<JournalEntry>().MaxAsync(entry => (long?)entry.Id, cancellation) ?? 0;
        var still = position < remembered.Position ? RememberedFacts.None : await StillTrueAsync(remembered, position, cancellation);
        var ids = await cases.Select(cpts => cpts.Id).ToListAsync(cancellation);
        var unknown = ids.Where(id => !still.Cases.ContainsKey(id)).ToArray();
        var read = unknown.Length == 0 ? [] : await reader.ReadAsync(data.Read<Cpts>().Where(cpts => unknown.Contains(cpts.Id)), cancellation);
        var now = new RememberedFacts(position, still.Cases.SetItems(read.Select(cpts => KeyValuePair.Create(cpts.Id, cpts))));
        memory.Remember(now);
        return [.. ids.Select(id => now.Cases[id])];
    }

    /// <summary>The facts of one case, which exists: remembered ones take one statement.</summary>
    public async Task<KnownCase> OfAsync(Guid id, CancellationToken cancellation)
    {
        var remembered = memory.Facts;
        if (remembered.Cases.TryGetValue(id, out var known))
        {
            // The last entry read then, if it still is there and nothing of this case came after it.
            var last = await data.Read<JournalEntry>()
                .Where(entry => entry.Id == remembered.Position || entry.Id > remembered.Position && (entry.CaseId == id || entry.CaseId == null))
                .MaxAsync(entry => (long?)entry.Id, cancellation);
            if (last == remembered.Position)
                return known;
        }

        return (await reader.ReadAsync(data.Read<Cpts>().Where(cpts => cpts.Id == id), cancellation)).Single();
    }

    /// <summary>What is remembered without the cases acted upon since; nothing when an act is of no case: it may touch them all.</summary>
    private async Task<RememberedFacts> StillTrueAsync(RememberedFacts remembered, long position, CancellationToken cancellation)
    {
        if (position == remembered.Position || remembered.Cases.IsEmpty)
            return remembered;
        var touched = await data.Read<JournalEntry>().Where(entry => entry.Id > remembered.Position && entry.Id <= position)
            .Select(entry => entry.CaseId).Distinct().ToListAsync(cancellation);
        return touched.Contains(null) ? RememberedFacts.None : remembered with { Cases = remembered.Cases.RemoveRange(touched.OfType<Guid>()) };
    }
}
