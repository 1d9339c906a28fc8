using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Domain.Journal;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Journal;

/// <summary>A row of the journal as one reads it: an act, or the savings of one writing spell told as one (decision 0012).</summary>
/// <param name="Last">Rank of the entry, or of the last one of the spell.</param>
/// <param name="Entries">Ranks of all its entries, oldest first.</param>
public sealed record WritingSpell(long Last, IReadOnlyList<long> Entries);

/// <summary>What tells whether two entries belong to one writing spell.</summary>
/// <param name="Id">Rank.</param>
/// <param name="Act">Name of the act.</param>
/// <param name="ActorId">Account of the actor.</param>
/// <param name="At">Instant.</param>
public sealed record SpellEntry(long Id, string Act, Guid? ActorId, DateTimeOffset At);

/// <summary>Groups the savings of a draft that saves itself: the journal keeps each, its reader is told of the spell.</summary>
public static class WritingSpells
{
    /// <summary>A longer silence ends a spell.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    /// <summary>The acts by which a form saves itself.</summary>
    public static readonly IReadOnlyList<string> Acts =
        [nameof(WriteLetterSection), nameof(WriteProjectSection), nameof(SaveActionSheet)];

    /// <summary>The rows of a journal, newest first.</summary>
    /// <param name="entries">Entries, oldest first.</param>
    public static IReadOnlyList<WritingSpell> Of(IEnumerable<SpellEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var rows = new List<List<SpellEntry>>();
        var open = new Dictionary<(string, Guid?), List<SpellEntry>>();
        foreach (var entry in entries)
        {
            var key = (entry.Act, entry.ActorId);
            if (open.TryGetValue(key, out var spell) && entry.At - spell[^1].At <= LongestPause)
            {
                spell.Add(entry);
                continue;
            }

            rows.Add([entry]);
            if (Acts.Contains(entry.Act))
                open[key] = rows[^1];
        }

        return [.. rows.Select(row => new WritingSpell(row[^1].Id, [.. row.Select(entry => entry.Id)])).OrderByDescending(row => row.Last)];
    }

    /// <summary>What changed from the first saving to the last; what came back to where it was did not.</summary>
    /// <param name="changes">The changes of every saving, oldest first.</param>
    public static IReadOnlyList<JournalChange> Merged(IEnumerable<JournalChange> changes) =>
        [.. changes.GroupBy(change => change.Field, StringComparer.Ordinal)
            .Select(field => new JournalChange(field.Key, field.First().Before, field.Last().After))
            .Where(change => change.Before != change.After)];

    /// <summary>Every row of some entries, newest first.</summary>
    internal static async Task<IReadOnlyList<WritingSpell>> SpellsAsync(this IQueryable<JournalEntry> entries, CancellationToken cancellation) =>
        Of(await entries.OrderBy(entry => entry.Id).Select(entry => new SpellEntry(entry.Id, entry.Act, entry.ActorId, entry.At)).ToListAsync(cancellation));
}
