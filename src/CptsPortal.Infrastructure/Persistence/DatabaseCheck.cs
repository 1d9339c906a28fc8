using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>The portal is ready when its database answers.</summary>
internal sealed class DatabaseCheck(PortalDbContext context) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext _, CancellationToken cancellationToken = default) =>
        await context.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
