using System.Collections.Immutable;

namespace CptsPortal.Application.Standing;

/// <summary>Facts of cases that this portal has read, for all its requests; what is told of them is still computed for the day.</summary>
internal sealed class FactsMemory
{
    private RememberedFacts _facts = RememberedFacts.None;

    /// <summary>What is remembered.</summary>
    public RememberedFacts Facts => Volatile.Read(ref _facts);

    /// <summary>Remembers facts in the place of older ones; those of a request that read the journal earlier are left.</summary>
    public void Remember(RememberedFacts facts)
    {
        var held = Facts;
        while (facts.Position >= held.Position && Interlocked.CompareExchange(ref _facts, facts, held) is var found && !ReferenceEquals(found, held))
            held = found;
    }
}

/// <summary>Facts of cases as the database held them at a position of the journal, or later.</summary>
/// <param name="Position">Last entry of the journal when they were read.</param>
/// <param name="Cases">The facts, by case.</param>
internal sealed record RememberedFacts(long Position, ImmutableDictionary<Guid, KnownCase> Cases)
{
    /// <summary>Nothing is remembered.</summary>
    public static readonly RememberedFacts None = new(0, ImmutableDictionary<Guid, KnownCase>.Empty);
}
