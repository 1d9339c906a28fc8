using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Hosting;

public sealed class AdministratorCommandTests(PostgresServer server)
{
    private const string Passphrase = "quatre mots sans aucun lien";

    [Fact]
    public async Task The_first_administrator_is_made_from_the_console_in_production()
    {
        var connection = await server.CreateDatabaseAsync();
        string[] command = ["create-administrator", "--email", "chef@exemple.test", "--name", "Anne Sicard", "--connection", connection];

        var (weak, told) = await PortalProcess.RunAsync("Production", "trop court", command);
        var (made, printed) = await PortalProcess.RunAsync("Production", Passphrase, command);
        var (again, refused) = await PortalProcess.RunAsync("Production", Passphrase, command);

        Assert.Equal((1, 0, 1), (weak, made, again));
        Assert.Contains("au moins 14", told, StringComparison.Ordinal);
        Assert.Contains("chef@exemple.test est créé", printed, StringComparison.Ordinal);
        Assert.Contains("existe déjà", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_names_the_option_that_it_lacks()
    {
        var (exitCode, printed) = await PortalProcess.RunAsync("Production", Passphrase, "create-administrator", "--email", "chef@exemple.test");

        Assert.Equal(2, exitCode);
        Assert.Equal("create-administrator needs --name and a value.", printed.Trim());
    }
}
