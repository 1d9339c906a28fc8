using System.Text;
using System.Text.Json;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Journal;

namespace CptsPortal.Infrastructure.Journal;

/// <summary>What ties an entry of the journal to the one before it.</summary>
internal static class JournalHash
{
    /// <summary>SHA-256 of everything that an entry says and of its predecessor's hash, in hexadecimal.</summary>
    public static string Of(JournalEntry entry) => Fingerprint.Of(Encoding.UTF8.GetBytes(TextOf(entry)));

    /// <summary>Everything that an entry says and its predecessor's hash, in one line of JSON.</summary>
    /// <remarks>The delegator is part of it when there is one only: entries older than delegations keep their hash.</remarks>
    public static string TextOf(JournalEntry entry) => JsonSerializer.Serialize(new object?[]
    {
        entry.CaseId, entry.Act, entry.ActorId, entry.ActorName, entry.Role?.ToString(), entry.At.UtcTicks, entry.LegalDate,
        entry.Why, entry.Evidence, entry.Address, entry.InRoom, entry.Changes, entry.PreviousHash,
    }.Concat(entry is { DelegatorId: null, DelegatorName: null } ? [] : [entry.DelegatorId, entry.DelegatorName]));
}
