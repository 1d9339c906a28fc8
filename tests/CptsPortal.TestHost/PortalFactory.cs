using CptsPortal.Infrastructure.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Xunit;

namespace CptsPortal.TestHost;

/// <summary>The whole portal on a database of its own; a class or collection fixture.</summary>
public class PortalFactory(PostgresServer server) : WebApplicationFactory<Program>, IAsyncLifetime
{
    private string? _connection;

    /// <summary>The date the portal believes it is.</summary>
    public static readonly DateOnly Today = new(2026, 3, 15);

    /// <summary>Another instance of the portal whose database it shares; null for a database of its own.</summary>
    public PortalFactory? Beside { get; init; }

    /// <summary>Whether it has the cases of the demonstration; they would be those of every test.</summary>
    protected virtual bool Demo => false;

    /// <inheritdoc />
    public virtual async ValueTask InitializeAsync() =>
        _connection = Beside?._connection ?? await server.CreateDatabaseAsync(Demo ? Today : null);

    /// <summary>Runs a statement on the portal's database, for what no act of the test's own subject makes.</summary>
    public async Task SqlAsync(string statement)
    {
        await using var source = NpgsqlDataSource.Create(_connection!);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Runs a turn of a job, as its timer does.</summary>
    /// <returns>Whether it was done here.</returns>
    public Task<bool> RunJobAsync(string name) =>
        Services.GetRequiredKeyedService<JobTurn>(name).RunAsync(TestContext.Current.CancellationToken);

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(Environments.Development)
        .UseSetting("ConnectionStrings:Portal", _connection)
        .UseSetting("Portal:Demo", Demo ? "true" : "false")
        // Every test comes from one address.
        .UseSetting("Portal:SignIn:AttemptsPerMinute", "10000")
        // Tests ask faster than any person does; those of the limit itself set their own.
        .UseSetting("Portal:Simulations:PermitsPerMinute", "1000000")
        .UseSetting("Portal:Today", Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
