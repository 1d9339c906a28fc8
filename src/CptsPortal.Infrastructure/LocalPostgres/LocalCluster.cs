using Npgsql;

namespace CptsPortal.Infrastructure.LocalPostgres;

/// <summary>
/// A private PostgreSQL cluster made with the machine's own programs. It listens on a Unix socket inside its own
/// folder, which only its account may enter: no port is opened and no password exists.
/// </summary>
public sealed class LocalCluster
{
    private const string User = "portal";
    private readonly PostgresBinaries _binaries;
    private readonly string _directory;
    private readonly string _data;
    private readonly string _settings;

    private LocalCluster(PostgresBinaries binaries, string directory, bool disposable)
    {
        _binaries = binaries;
        _directory = directory;
        // A new major version of PostgreSQL cannot read the files of the former one: each has its own folder.
        _data = Path.Combine(directory, $"postgres-{binaries.MajorVersion}");
        _settings = "\nlisten_addresses = ''\nport = 5432\nunix_socket_directories = '.'\nmax_connections = 200\n"
            + (disposable ? "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n" : "");
    }

    /// <summary>Starts the cluster of a folder, made when it does not exist, or joins it when it runs already.</summary>
    /// <param name="directory">The folder wanted; another is used when the cluster's account cannot enter it.</param>
    /// <param name="disposable">True when the data may be lost in a crash, as in tests.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="PortalConfigurationException">PostgreSQL 15 or later is not installed.</exception>
    public static async Task<LocalCluster> StartAsync(string directory, bool disposable, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PortalConfigurationException("A private PostgreSQL cluster needs Linux or macOS: name a database with --connection.");
        }

        var cluster = new LocalCluster(PostgresBinaries.Find(), ClusterLocation.For(directory), disposable);
        using var _ = await cluster.LockAsync(cancellation);
        // From here on it is a matter of a second, and half a start would leave a cluster that nobody stops.
        if (!Directory.Exists(cluster._data))
        {
            await cluster.CreateAsync();
        }

        if (!await cluster.AnswersAsync())
        {
            await cluster.ControlAsync(["start", "-w", "-t", "60", "-l", Path.Combine(cluster._data, "server.log")]);
        }

        return cluster;
    }

    /// <summary>The connection string of one database of this cluster.</summary>
    /// <param name="database">The database's name.</param>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _data,
        Username = User,
        Database = database,
        ApplicationName = ApplicationName,
        MaxPoolSize = 50,
    }.ConnectionString;

    /// <summary>Creates a database unless it exists.</summary>
    /// <param name="database">The database's name, letters, digits and underscores only.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task EnsureDatabaseAsync(string database, CancellationToken cancellation)
    {
        using var _ = await LockAsync(cancellation);
        await using var source = Maintenance();
        await using var search = source.CreateCommand("select 1 from pg_database where datname = $1");
        search.Parameters.AddWithValue(database);
        if (await search.ExecuteScalarAsync(cancellation) is null)
        {
            await using var create = source.CreateCommand($"create database \"{database}\"");
            await create.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>Stops the cluster unless another program still uses it.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        using var _ = await LockAsync(cancellation);
        if (!await IsUsedByOthersAsync(cancellation))
        {
            await ControlAsync(["stop", "-m", "fast", "-w"]);
        }
    }

    /// <summary>Stops the cluster at once and deletes it.</summary>
    public async Task DeleteAsync()
    {
        await ControlAsync(["stop", "-m", "immediate", "-w"]);
        // Moved in one step first: a program killed here leaves no half cluster, which nobody could start nor stop.
        Directory.Move(_data, _data + ".old");
        Directory.Delete(_directory, recursive: true);
    }

    private static string ApplicationName => $"cptsportal-{Environment.ProcessId}";

    private NpgsqlDataSource Maintenance() =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString("postgres")) { Pooling = false });

    private async Task CreateAsync()
    {
        // Made beside and moved in one step: a portal killed here leaves nothing half made.
        var draft = _data + ".new";
        if (Directory.Exists(draft))
        {
            Directory.Delete(draft, recursive: true);
        }

        await ClusterUser.CreateDirectoryAsync(draft);
        await ClusterUser.RunAsClusterAsync(_binaries.PathOf("initdb"),
            ["-D", draft, "-U", User, "-E", "UTF8", "--locale=C.UTF-8", "--auth-local=trust", "--auth-host=reject"]);
        await File.AppendAllTextAsync(Path.Combine(draft, "postgresql.conf"), _settings);
        Directory.Move(draft, _data);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var source = Maintenance();
            await using var connection = await source.OpenConnectionAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task<bool> IsUsedByOthersAsync(CancellationToken cancellation)
    {
        await using var source = Maintenance();
        await using var count = source.CreateCommand(
            "select exists (select from pg_stat_activity where backend_type = 'client backend' and application_name <> $1)");
        count.Parameters.AddWithValue(ApplicationName);
        return (bool)(await count.ExecuteScalarAsync(cancellation))!;
    }

    private Task ControlAsync(IReadOnlyList<string> arguments) =>
        ClusterUser.RunAsClusterAsync(_binaries.PathOf("pg_ctl"), [.. arguments, "-D", _data]);

    private async Task<FileStream> LockAsync(CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(_directory, "postgres.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(Path.Combine(_directory, "postgres.lock")))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
            }
        }
    }
}
