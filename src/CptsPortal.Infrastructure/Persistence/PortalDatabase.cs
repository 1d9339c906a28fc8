using CptsPortal.Infrastructure.LocalPostgres;
using Npgsql;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>The database in use: the one the settings name, or a private cluster started for the portal.</summary>
internal sealed class PortalDatabase(PortalSettings settings) : IAsyncDisposable
{
    private const string PrivateName = "portal";
    private LocalCluster? _cluster;
    private NpgsqlDataSource? _source;

    /// <summary>The pool of connections.</summary>
    /// <exception cref="InvalidOperationException">The portal has not started.</exception>
    public NpgsqlDataSource Source => _source ?? throw new InvalidOperationException("The database is used before the portal has started.");

    /// <summary>How to connect to it.</summary>
    /// <exception cref="InvalidOperationException">The portal has not started.</exception>
    public string ConnectionString { get => field ?? throw new InvalidOperationException("The database is used before the portal has started."); private set; }

    /// <summary>Starts the private cluster when no connection string is set.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        var connection = settings.ConnectionString;
        if (connection is null)
        {
            _cluster = await LocalCluster.StartAsync(settings.DataDirectory, disposable: false, cancellation);
            await _cluster.EnsureDatabaseAsync(PrivateName, cancellation);
            connection = _cluster.ConnectionString(PrivateName);
        }

        ConnectionString = connection;
        _source = NpgsqlDataSource.Create(connection);
    }

    /// <summary>Gives the connections back, then stops the private cluster.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        _source?.Clear();
        if (_cluster is not null)
        {
            await _cluster.StopAsync(cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_source is not null)
        {
            await _source.DisposeAsync();
        }
    }
}
