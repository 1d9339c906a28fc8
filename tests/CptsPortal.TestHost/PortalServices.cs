using CptsPortal.Application;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Journal;
using CptsPortal.Infrastructure;
using CptsPortal.Infrastructure.Jobs;
using CptsPortal.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Xunit;

namespace CptsPortal.TestHost;

/// <summary>The portal without its web layer, on a database of its own; a class or collection fixture.</summary>
public sealed class PortalServices(PostgresServer server) : IAsyncLifetime
{
    private ServiceProvider? _services;
    private string? _connection;

    internal IServiceProvider Services => _services!;

    /// <summary>The date the portal believes it is.</summary>
    public DateOnly Today { get; set; } = PortalFactory.Today;

    /// <summary>Whether it has the cases of the demonstration.</summary>
    public bool Demo { get; init; }

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        _connection = await server.CreateDatabaseAsync(Demo ? Today : null);
        _services = await StartAsync(_connection, Today, Demo);
    }

    /// <summary>Starts the portal once more on its database.</summary>
    public async Task RestartAsync()
    {
        await _services!.DisposeAsync();
        _services = await StartAsync(_connection!, Today, Demo);
    }

    /// <summary>Sends a command or a query in a scope of its own, as a request does.</summary>
    public async Task<T> SendAsync<T>(IRequest<T> request)
    {
        await using var scope = _services!.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a command or a query as somebody, in a scope of its own.</summary>
    public async Task<T> SendAsync<T>(Actor actor, IRequest<T> request)
    {
        await using var scope = _services!.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingActor>().Actor = actor;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The person of an account as a session of this day knows them.</summary>
    public async Task<Actor> PersonAsync(Guid accountId)
    {
        await using var scope = _services!.CreateAsyncScope();
        var colleagues = scope.ServiceProvider.GetRequiredService<IColleagues>();
        var known = await colleagues.FindAsync(accountId, TestContext.Current.CancellationToken);
        return known!.Person with
        {
            HasSecondFactor = known.HasSecondFactor,
            Mandates = await colleagues.MandatesOfAsync(accountId, TestContext.Current.CancellationToken),
        };
    }

    /// <summary>The journal of a case, oldest first.</summary>
    public async Task<IReadOnlyList<JournalEntry>> JournalAsync(Guid caseId)
    {
        await using var scope = _services!.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IPortalData>().Read<JournalEntry>()
            .Where(entry => entry.CaseId == caseId).OrderBy(entry => entry.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Runs a statement as the portal's own database user.</summary>
    public async Task SqlAsync(string statement)
    {
        await using var source = NpgsqlDataSource.Create(_connection!);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks one value of the database as the portal's own user.</summary>
    public async Task<T> ScalarAsync<T>(string query)
    {
        await using var source = NpgsqlDataSource.Create(_connection!);
        await using var command = source.CreateCommand(query);
        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>Runs a turn of a job, as its timer does.</summary>
    /// <returns>Whether it was done here.</returns>
    public Task<bool> RunJobAsync(string name) =>
        _services!.GetRequiredKeyedService<JobTurn>(name).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Holds a job as another instance that runs it does.</summary>
    public async Task<IAsyncDisposable> HoldJobAsync(string name) =>
        await AdvisoryLock.TakeAsync(_services!.GetRequiredService<PortalDatabase>().Source, $"job {name}", TestContext.Current.CancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _services!.DisposeAsync();

    /// <summary>Prepares a database as the portal does when it starts.</summary>
    internal static async Task<ServiceProvider> StartAsync(string connection, DateOnly today, bool demo)
    {
        var services = new ServiceCollection().AddLogging()
            .AddPortalApplication()
            .AddPortalInfrastructure(new PortalSettings(connection, Path.GetTempPath(), Today: today, Demo: demo))
            .AddScoped<ActingActor>()
            .AddScoped<ICurrentActor>(provider => provider.GetRequiredService<ActingActor>())
            .BuildServiceProvider(validateScopes: true);
        foreach (var service in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await service.StartingAsync(CancellationToken.None);
        }

        return services;
    }
}
