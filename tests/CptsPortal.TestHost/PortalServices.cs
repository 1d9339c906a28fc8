using CptsPortal.Application;
using CptsPortal.Infrastructure;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace CptsPortal.TestHost;

/// <summary>The portal without its web layer, on a database of its own; a class or collection fixture.</summary>
public sealed class PortalServices(PostgresServer server) : IAsyncLifetime
{
    private ServiceProvider? _services;

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => _services = await StartAsync(await server.CreateDatabaseAsync());

    /// <summary>Sends a command or a query in a scope of its own, as a request does.</summary>
    public async Task<T> SendAsync<T>(IRequest<T> request)
    {
        await using var scope = _services!.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, TestContext.Current.CancellationToken);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _services!.DisposeAsync();

    /// <summary>Prepares a database as the portal does when it starts.</summary>
    internal static async Task<ServiceProvider> StartAsync(string connection)
    {
        var services = new ServiceCollection().AddLogging()
            .AddPortalApplication()
            .AddPortalInfrastructure(new PortalSettings(connection, Path.GetTempPath(), Today: null, Demo: false))
            .BuildServiceProvider(validateScopes: true);
        foreach (var service in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await service.StartingAsync(CancellationToken.None);
        }

        return services;
    }
}
