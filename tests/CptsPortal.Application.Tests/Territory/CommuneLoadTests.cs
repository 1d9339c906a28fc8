using CptsPortal.Infrastructure.Territory;
using CptsPortal.TestHost;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CptsPortal.Application.Tests.Territory;

public sealed class CommuneLoadTests(PostgresServer server) : IAsyncLifetime
{
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("communes");
    private NpgsqlDataSource? _source;

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "reference-data")))
        {
            File.Copy(file, Path.Combine(_files.FullName, Path.GetFileName(file)));
        }

        _source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync());
    }

    [Fact]
    public async Task A_second_start_loads_nothing() => Assert.False(await LoadAsync());

    [Fact]
    public async Task Several_instances_start_at_once_on_an_empty_database()
    {
        var empty = await server.CreateEmptyDatabaseAsync();

        var started = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => PortalServices.StartAsync(empty, PortalFactory.Today, demo: false))));

        foreach (var services in started)
        {
            await services.DisposeAsync();
        }

        await using var source = NpgsqlDataSource.Create(empty);
        Assert.Equal(35_014L, await ReadAsync(source, "select count(*) from communes"));
    }

    [Fact]
    public async Task A_new_edition_adds_changes_and_retires()
    {
        await EditAsync("communes.json", text => text
            .Replace("\"code\":\"13004\",\"nom\":\"Arles\"", "\"code\":\"13004\",\"nom\":\"Arles-sur-Rhône\"", StringComparison.Ordinal)
            .Replace("\"code\":\"13108\"", "\"code\":\"13999\"", StringComparison.Ordinal));
        await EditAsync("package.json", text => text.Replace("6.0.0", "7.0.0", StringComparison.Ordinal));

        Assert.True(await LoadAsync());

        Assert.Equal("Arles-sur-Rhône/arles sur rhone", await ReadAsync("select name || '/' || name_key from communes where code = '13004'"));
        Assert.Equal(false, await ReadAsync("select is_current from communes where code = '13108'"));
        Assert.Equal(true, await ReadAsync("select is_current from communes where code = '13999'"));
        Assert.Equal("7.0.0", await ReadAsync("select version from reference_editions"));
        Assert.Equal(35_014L, await ReadAsync("select count(*) from communes where is_current"));
        Assert.False(await LoadAsync());
    }

    [Fact]
    public async Task An_edition_that_cannot_be_read_leaves_the_former_one()
    {
        await EditAsync("communes.json", text => text.Replace("\"departement\":\"13\"", "\"departement\":\"no\"", StringComparison.Ordinal));

        await Assert.ThrowsAsync<PostgresException>(LoadAsync);

        Assert.Equal("6.0.0", await ReadAsync("select version from reference_editions"));
        Assert.Equal(135L, await ReadAsync("select count(*) from communes where department_code = '13' and is_current"));
    }

    public async ValueTask DisposeAsync()
    {
        _files.Delete(recursive: true);
        await _source!.DisposeAsync();
    }

    private Task<bool> LoadAsync() => new CommuneLoader(new CommuneFiles(_files.FullName), NullLogger<CommuneLoader>.Instance)
        .LoadAsync(_source!, TestContext.Current.CancellationToken);

    private async Task EditAsync(string file, Func<string, string> edit)
    {
        var path = Path.Combine(_files.FullName, file);
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var edited = edit(text);
        Assert.NotEqual(text, edited);
        await File.WriteAllTextAsync(path, edited, TestContext.Current.CancellationToken);
    }

    private Task<object?> ReadAsync(string sql) => ReadAsync(_source!, sql);

    private static async Task<object?> ReadAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
