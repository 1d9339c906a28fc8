using Npgsql;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>A name that one instance at a time holds in the database; it goes with its connection.</summary>
internal sealed class AdvisoryLock : IAsyncDisposable
{
    // An arbitrary number that means "the portal" in this database; the name's hash is the second half of the key.
    private const int Portal = 0x43505453;
    private readonly NpgsqlConnection _connection;
    private readonly string _name;

    private AdvisoryLock(NpgsqlConnection connection, string name) => (_connection, _name) = (connection, name);

    /// <summary>Waits until nobody else holds the name.</summary>
    public static async Task<AdvisoryLock> TakeAsync(NpgsqlDataSource source, string name, CancellationToken cancellation)
    {
        var taken = new AdvisoryLock(await source.OpenConnectionAsync(cancellation), name);
        await taken.AskAsync("pg_advisory_lock", cancellation);
        return taken;
    }

    /// <summary>Takes the name, or gives back null when somebody else holds it.</summary>
    public static async Task<AdvisoryLock?> TryTakeAsync(NpgsqlDataSource source, string name, CancellationToken cancellation)
    {
        var asked = new AdvisoryLock(await source.OpenConnectionAsync(cancellation), name);
        if (await asked.AskAsync("pg_try_advisory_lock", cancellation) is true)
            return asked;
        await asked._connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await using (_connection)
            await AskAsync("pg_advisory_unlock", CancellationToken.None);
    }

    private async Task<object?> AskAsync(string function, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"select {function}($1, hashtext($2))", _connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue(Portal);
        command.Parameters.AddWithValue(_name);
        return await command.ExecuteScalarAsync(cancellation);
    }
}
