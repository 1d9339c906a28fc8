using CptsPortal.Infrastructure;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace CptsPortal.Web.Hosting;

/// <summary>Tells a supervisor by the status alone (200 or 503) whether the portal runs and whether it may receive visitors.</summary>
internal static class PortalHealth
{
    public static void MapPortalHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteNothing });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(DependencyInjection.ReadinessTag),
            ResponseWriter = WriteNothing,
        });
    }

    private static Task WriteNothing(HttpContext context, Microsoft.Extensions.Diagnostics.HealthChecks.HealthReport _) => Task.CompletedTask;
}
