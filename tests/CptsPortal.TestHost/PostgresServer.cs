using System.Globalization;
using CptsPortal.Infrastructure.LocalPostgres;
using Npgsql;
using Testcontainers.PostgreSql;
using Xunit;

namespace CptsPortal.TestHost;

/// <summary>
/// One PostgreSQL per test process, thrown away after: a container when a Docker engine answers, otherwise a private
/// cluster. Declare it once per test project: <c>[assembly: AssemblyFixture(typeof(PostgresServer))]</c>.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Template = "portal_template";
    private const string Image = "postgres:17";
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "cptsportal-tests");
    private readonly SemaphoreSlim _templateTurn = new(1, 1);
    private PostgreSqlContainer? _container;
    private LocalCluster? _cluster;
    private readonly HashSet<string> _templates = new(StringComparer.Ordinal);
    private int _databases;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        if (DockerEngine.Answers())
        {
            _container = new PostgreSqlBuilder(Image).Build();
            await _container.StartAsync();
            return;
        }

        await DeleteLeftoversAsync();
        _cluster = await LocalCluster.StartAsync(DirectoryOf(Environment.ProcessId), disposable: true, CancellationToken.None);
    }

    /// <summary>A new database with the portal's tables and reference data, a copy of a template made once.</summary>
    /// <param name="demoOf">The day on which the demonstration that it holds was made; null for no demonstration.</param>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(DateOnly? demoOf = null)
    {
        await _templateTurn.WaitAsync();
        try
        {
            var template = await TemplateAsync(demoOf);
            var name = string.Create(CultureInfo.InvariantCulture, $"test_{++_databases}");
            await ExecuteAsync($"create database {name} template {template}");
            return ConnectionString(name);
        }
        finally
        {
            _templateTurn.Release();
        }
    }

    /// <summary>A new database without any table.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateEmptyDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"empty_{Interlocked.Increment(ref _databases)}");
        await ExecuteAsync($"create database {name}");
        return ConnectionString(name);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _templateTurn.Dispose();
        if (_container is not null)
        {
            await _container.DisposeAsync();
        }

        if (_cluster is not null)
        {
            await _cluster.DeleteAsync();
        }
    }

    private async Task<string> TemplateAsync(DateOnly? demoOf)
    {
        var name = demoOf is { } day ? string.Create(CultureInfo.InvariantCulture, $"{Template}_{day:yyyyMMdd}") : Template;
        if (_templates.Contains(name))
            return name;
        await ExecuteAsync($"create database {name}{(demoOf is null ? "" : $" template {await TemplateAsync(null)}")}");
        await (await PortalServices.StartAsync(ConnectionString(name), demoOf ?? PortalFactory.Today, demoOf is not null)).DisposeAsync();
        _templates.Add(name);
        return name;
    }

    private static string DirectoryOf(int process) => Path.Combine(Root, process.ToString(CultureInfo.InvariantCulture));

    /// <summary>Deletes the clusters of killed test programs; one program at a time does, the others leave it to it.</summary>
    private static async Task DeleteLeftoversAsync()
    {
        using var turn = TakeTurn(Path.Combine(Directory.CreateDirectory(Root).FullName, "leftovers.lock"));
        if (turn is null)
            return;
        foreach (var directory in Directory.CreateDirectory(Root).EnumerateDirectories())
        {
            if (int.TryParse(directory.Name, CultureInfo.InvariantCulture, out var process) && !Directory.Exists($"/proc/{process}"))
            {
                await DeleteLeftoverAsync(directory);
            }
        }
    }

    /// <summary>Stops and deletes a cluster; one whose program was killed while it deleted it no longer starts, and is only deleted.</summary>
    private static async Task DeleteLeftoverAsync(DirectoryInfo directory)
    {
        try
        {
            await (await LocalCluster.StartAsync(directory.FullName, disposable: true, CancellationToken.None)).DeleteAsync();
        }
        catch (InvalidOperationException)
        {
            directory.Delete(recursive: true);
        }
    }

    private static FileStream? TakeTurn(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private string ConnectionString(string database) =>
        _cluster?.ConnectionString(database)
        ?? new NpgsqlConnectionStringBuilder(_container!.GetConnectionString()) { Database = database }.ConnectionString;

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString("postgres")) { Pooling = false });
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
