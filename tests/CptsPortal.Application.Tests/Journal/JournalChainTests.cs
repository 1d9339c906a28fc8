using CptsPortal.Application.Acts;
using CptsPortal.Application.Journal;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Journal;

/// <summary>Each test breaks the journal of a database of its own.</summary>
public sealed class JournalChainTests(PostgresServer server)
{
    [Theory]
    [InlineData("update journal set why = 'autre motif' where id = 2", 2)]
    [InlineData("update journal set actor_name = 'Quelqu’un d’autre' where id = 3", 3)]
    [InlineData("update journal set changes = '[]' where id = 1", 1)]
    [InlineData("update journal set in_room = true where id = 2", 2)]
    [InlineData("update journal set delegator_name = 'Quelqu’un d’autre' where id = 2", 2)]
    [InlineData("delete from journal where id = 2", 3)]
    public async Task A_chain_that_holds_breaks_at_the_entry_that_somebody_touches(string touch, long brokenAt)
    {
        await using var portal = await StartAsync();
        var before = await portal.SendAsync(People.Of(Role.Administrator), new VerifyJournal());
        Assert.Equal((true, 3L, 64), (before.Holds, before.Entries, before.LastHash.Length));

        await portal.SqlAsync($"alter table journal disable trigger all; {touch}");

        Assert.Equal(brokenAt, (await portal.SendAsync(People.Of(Role.Auditor), new VerifyJournal())).BrokenAt);
    }

    [Fact]
    public async Task The_chain_is_checked_by_auditors_and_administrators_only()
    {
        await using var portal = await StartAsync();
        foreach (var role in Enum.GetValues<Role>().Except([Role.Auditor, Role.Administrator]))
            await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.Of(role), new VerifyJournal()));
    }

    private async Task<PortalServices> StartAsync()
    {
        var portal = new PortalServices(server);
        await portal.InitializeAsync();
        foreach (var name in new[] { "CPTS de l’Étoile", "CPTS « du Garlaban »", "CPTS <&> 'x'" })
            await portal.OpenCaseAsync(name);
        return portal;
    }
}
