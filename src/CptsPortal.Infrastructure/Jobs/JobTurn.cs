using CptsPortal.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Infrastructure.Jobs;

/// <summary>One turn of a job, taken by one instance at a time.</summary>
internal sealed class JobTurn(PortalJob job, PortalDatabase database, IServiceScopeFactory scopes)
{
    /// <summary>The job.</summary>
    public PortalJob Job { get; } = job;

    /// <summary>Does the work, unless another instance is doing it.</summary>
    /// <returns>Whether it was done here.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        await using var turn = await AdvisoryLock.TryTakeAsync(database.Source, $"job {Job.Name}", cancellation);
        if (turn is null)
            return false;
        await using var scope = scopes.CreateAsyncScope();
        await Job.Work(scope.ServiceProvider, cancellation);
        return true;
    }
}
