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
        await database.StartAsync(cancellationToken);
        await using var turn = await AdvisoryLock.TakeAsync(database.Source, cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.MigrateAsync(cancellationToken);
        await communes.LoadAsync(database.Source, cancellationToken);
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => database.StopAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
