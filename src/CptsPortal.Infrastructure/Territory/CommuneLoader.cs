using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace CptsPortal.Infrastructure.Territory;

/// <summary>Brings the tables to the edition of the files, in one transaction; the caller lets one instance load at a time.</summary>
internal sealed partial class CommuneLoader(CommuneFiles files, ILogger<CommuneLoader> logger)
{
    /// <summary>Loads the edition unless the tables already hold it.</summary>
    /// <returns>Whether anything was loaded.</returns>
    public async Task<bool> LoadAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        var edition = await files.EditionAsync(cancellation);
        await using var connection = await source.OpenConnectionAsync(cancellation);
        if (await HoldsAsync(connection, edition, cancellation))
        {
            return false;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await ExecuteAsync(connection, CreateDrafts, cancellation);
        await CopyRegionsAsync(connection, cancellation);
        await CopyDepartmentsAsync(connection, cancellation);
        await CopyCommunesAsync(connection, cancellation);
        await ExecuteAsync(connection, Merge, cancellation);
        await ExecuteAsync(connection, SaveEdition, cancellation, edition.Package, edition.Version, edition.ContentHash);
        await transaction.CommitAsync(cancellation);
        await ExecuteAsync(connection, "analyze communes, departments, regions", cancellation);
        logger.LogInformation("Loaded {Package} {Version}", edition.Package, edition.Version);
        return true;
    }

    private static async Task<bool> HoldsAsync(NpgsqlConnection connection, EditionRow edition, CancellationToken cancellation)
    {
        await using var command = Command(connection,
            "select exists (select from reference_editions where package = $1 and version = $2 and content_hash = $3)",
            edition.Package, edition.Version, edition.ContentHash);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private async Task CopyRegionsAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var writer = await connection.BeginBinaryImportAsync("copy new_regions (code, name) from stdin binary", cancellation);
        foreach (var row in await files.RegionsAsync(cancellation))
        {
            await writer.WriteRowAsync(cancellation, row.Code, row.Name);
        }

        await writer.CompleteAsync(cancellation);
    }

    private async Task CopyDepartmentsAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var writer = await connection.BeginBinaryImportAsync(
            "copy new_departments (code, name, region_code) from stdin binary", cancellation);
        foreach (var row in await files.DepartmentsAsync(cancellation))
        {
            await writer.WriteRowAsync(cancellation, row.Code, row.Name, row.RegionCode);
        }

        await writer.CompleteAsync(cancellation);
    }

    private async Task CopyCommunesAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var writer = await connection.BeginBinaryImportAsync(
            "copy new_communes (code, name, kind, parent_code, department_code, population, postcodes, name_key, search_key, is_current) from stdin binary",
            cancellation);
        foreach (var row in await files.CommunesAsync(cancellation))
        {
            await writer.StartRowAsync(cancellation);
            await writer.WriteAsync(row.Code, cancellation);
            await writer.WriteAsync(row.Name, cancellation);
            await writer.WriteAsync(row.Kind.ToString(), cancellation);
            await writer.WriteAsync(row.ParentCode, NpgsqlDbType.Text, cancellation);
            await writer.WriteAsync(row.DepartmentCode, cancellation);
            await writer.WriteAsync(row.Population, NpgsqlDbType.Integer, cancellation);
            await writer.WriteAsync(row.Postcodes, NpgsqlDbType.Array | NpgsqlDbType.Text, cancellation);
            await writer.WriteAsync(row.NameKey, cancellation);
            await writer.WriteAsync(row.SearchKey, cancellation);
            await writer.WriteAsync(row.IsCurrent, cancellation);
        }

        await writer.CompleteAsync(cancellation);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value);
        }

        return command;
    }
}
