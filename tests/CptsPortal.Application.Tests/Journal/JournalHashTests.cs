using System.Security.Cryptography;
using System.Text;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Journal;
using CptsPortal.Infrastructure.Journal;

namespace CptsPortal.Application.Tests.Journal;

/// <summary>The exact text under the hashes: another one would break the chain of every portal already in use.</summary>
public sealed class JournalHashTests
{
    private const string Before =
        """[null,"DecideLetter","0192a000-0000-7000-8000-000000000001","Une agente","AgencyCaseWorker",638460000000000000,"2024-03-15",null,null,null,false,[{"Field":"Cpts.Name","Before":null,"After":"Calanques"}],"abc"]""";

    [Fact]
    public void An_entry_without_delegation_keeps_the_hash_it_had_before_there_were_any() => Assert.Equal(Sha(Before), JournalHash.Of(Entry()));

    [Fact]
    public void The_hash_covers_the_delegator() => Assert.Equal(
        Sha(Before[..^1] + ""","0192a000-0000-7000-8000-000000000002","Une directrice"]"""),
        JournalHash.Of(Entry(Guid.Parse("0192a000-0000-7000-8000-000000000002"), "Une directrice")));

    private static string Sha(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static JournalEntry Entry(Guid? delegatorId = null, string? delegator = null) => new()
    {
        Act = "DecideLetter",
        ActorId = Guid.Parse("0192a000-0000-7000-8000-000000000001"),
        ActorName = "Une agente",
        Role = Role.AgencyCaseWorker,
        DelegatorId = delegatorId,
        DelegatorName = delegator,
        At = new DateTimeOffset(638460000000000000, TimeSpan.Zero),
        LegalDate = new DateOnly(2024, 3, 15),
        Changes = [new JournalChange("Cpts.Name", null, "Calanques")],
        PreviousHash = "abc",
    };
}
