using Npgsql;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>One instance at a time prepares the database; the others wait. The lock goes with its connection.</summary>
internal sealed class AdvisoryLock : IAsyncDisposable
{
    // An arbitrary number that means "the portal's start" in this database.
    private const long StartUp = 0x43505453_0001;
    private readonly NpgsqlConnection _connection;

    private AdvisoryLock(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Waits for the turn of this instance.</summary>
    public static async Task<AdvisoryLock> TakeAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand("select pg_advisory_lock($1)", connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue(StartUp);
        await command.ExecuteNonQueryAsync(cancellation);
        return new AdvisoryLock(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await using (_connection)
        {
            await using var command = new NpgsqlCommand("select pg_advisory_unlock($1)", _connection);
            command.Parameters.AddWithValue(StartUp);
            await command.ExecuteNonQueryAsync();
        }
    }
}
