using CptsPortal.TestHost;
using Npgsql;

namespace CptsPortal.Application.Tests.Hosting;

public sealed class JournalCommandTests(PostgresServer server)
{
    [Fact]
    public async Task The_console_says_whether_the_chain_of_the_journal_holds()
    {
        var connection = await server.CreateDatabaseAsync();
        string[] verify = ["verify-journal", "--connection", connection];
        await PortalProcess.RunAsync(
            "Production", "quatre mots sans aucun lien", "create-administrator", "--email", "chef@exemple.test", "--name", "Anne Sicard", "--connection", connection);

        var (whole, told) = await PortalProcess.RunAsync("Production", "", verify);
        await using (var source = NpgsqlDataSource.Create(connection))
        await using (var command = source.CreateCommand("alter table journal disable trigger all; update journal set actor_name = 'x'"))
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var (broken, refused) = await PortalProcess.RunAsync("Production", "", verify);

        Assert.Equal((0, 1), (whole, broken));
        Assert.Contains("sont celles qui ont été écrites", told, StringComparison.Ordinal);
        Assert.Contains("n’est plus celle qui a été écrite", refused, StringComparison.Ordinal);
    }
}
