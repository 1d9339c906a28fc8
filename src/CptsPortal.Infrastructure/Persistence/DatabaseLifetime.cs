using CptsPortal.Infrastructure.Demo;
using CptsPortal.Infrastructure.Identity;
using CptsPortal.Infrastructure.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>Makes the database ready before the portal answers, and leaves it once the portal has answered everything.</summary>
internal sealed class DatabaseLifetime(PortalDatabase database, CommuneLoader communes, IServiceScopeFactory scopes) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await PrepareAsync(cancellationToken);
        }
        catch
        {
            // The host does not stop what failed to start: a private cluster would be left running.
            await database.StopAsync(CancellationToken.None);
            throw;
        }
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => database.StopAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        await database.StartAsync(cancellation);
        await using var turn = await AdvisoryLock.TakeAsync(database.Source, "start", cancellation);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.MigrateAsync(cancellation);
        await communes.LoadAsync(database.Source, cancellation);
        await scope.ServiceProvider.GetRequiredService<DemoAccounts>().EnsureAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<DemoData>().EnsureAsync(cancellation);
    }
}
