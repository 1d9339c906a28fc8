using CptsPortal.Infrastructure.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>The portal is ready when its database answers and holds the communes.</summary>
internal sealed class DatabaseCheck(PortalDbContext context) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext _, CancellationToken cancellationToken = default) =>
        await context.Set<EditionRow>().AnyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
