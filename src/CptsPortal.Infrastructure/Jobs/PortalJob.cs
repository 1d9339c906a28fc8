using CptsPortal.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CptsPortal.Infrastructure.Jobs;

/// <summary>Work that the portal does by itself, at an interval.</summary>
/// <param name="Name">Name, unique; on several instances one at a time runs the job of a name.</param>
/// <param name="Every">Interval.</param>
/// <param name="Work">The work, in a scope of its own; it may be run again at any moment and must then change nothing.</param>
/// <param name="AtStart">Whether it has a turn when the portal starts; costly work waits one interval.</param>
internal sealed record PortalJob(string Name, TimeSpan Every, Func<IServiceProvider, CancellationToken, Task> Work, bool AtStart = true);

/// <summary>Registers jobs.</summary>
internal static class PortalJobs
{
    public static IServiceCollection AddPortalJob(
        this IServiceCollection services, string name, TimeSpan every, Func<IServiceProvider, CancellationToken, Task> work, bool atStart = true) => services
        .AddKeyedSingleton(name, (provider, _) => new JobTurn(
            new PortalJob(name, every, work, atStart), provider.GetRequiredService<PortalDatabase>(), provider.GetRequiredService<IServiceScopeFactory>()))
        .AddSingleton<IHostedService>(provider => new JobTimer(
            provider.GetRequiredKeyedService<JobTurn>(name), provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<JobTimer>>()));
}
