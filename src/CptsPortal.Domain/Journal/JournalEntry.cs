using CptsPortal.Domain.Access;

namespace CptsPortal.Domain.Journal;

/// <summary>What was done, by whom, when, why, and what it changed. Written once; the database refuses any other use.</summary>
public sealed class JournalEntry
{
    /// <summary>Rank in the journal.</summary>
    public long Id { get; private set; }

    /// <summary>The case; null for acts on accounts and parameters.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>Name of the act, key of its French sentence.</summary>
    public required string Act { get; init; }

    /// <summary>Account of the actor; null for the system.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Name of the actor at that time.</summary>
    public required string ActorName { get; init; }

    /// <summary>Role of the actor at that time; null for the system.</summary>
    public Role? Role { get; init; }

    /// <summary>Account of who delegated the power to act; null when the actor's role had it.</summary>
    public Guid? DelegatorId { get; init; }

    /// <summary>Name of who delegated at that time.</summary>
    public string? DelegatorName { get; init; }

    /// <summary>Instant of the entry.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Day on which the act legally counts.</summary>
    public required DateOnly LegalDate { get; init; }

    /// <summary>Reason given.</summary>
    public string? Why { get; init; }

    /// <summary>Attached piece.</summary>
    public Guid? Evidence { get; init; }

    /// <summary>Network address of the request.</summary>
    public string? Address { get; init; }

    /// <summary>Whether it belongs to the ARS-CPAM room: hidden from those who may not use it.</summary>
    public bool InRoom { get; init; }

    /// <summary>What changed, field by field.</summary>
    public required IReadOnlyList<JournalChange> Changes { get; init; }

    /// <summary>SHA-256 of the entry before it, empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of this entry and of <see cref="PreviousHash"/>.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Closes the entry with its hash, once everything else in it is said.</summary>
    public JournalEntry Seal(Func<JournalEntry, string> hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        Hash = hash(this);
        return this;
    }
}

/// <summary>A field before and after an act.</summary>
/// <param name="Field">Entity and property, key of the field's French label.</param>
/// <param name="Before">Before; null when it did not exist.</param>
/// <param name="After">After; null when it no longer exists.</param>
public sealed record JournalChange(string Field, string? Before, string? After);
