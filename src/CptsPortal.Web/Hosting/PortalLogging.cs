using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CptsPortal.Web.Hosting;

/// <summary>
/// Logs to the console: text for a developer, one JSON object per line in Production. Every event of a request carries
/// its trace identifier; no query string, address or form value is written.
/// </summary>
internal static class PortalLogging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {TraceId} {Message:lj}{NewLine}{Exception}";

    public static void AddPortalLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog((_, logger) =>
        {
            logger.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .MinimumLevel.Override("System", LogEventLevel.Warning)
                // A failed command throws and is logged once, with its request.
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
                // The keys are kept in the portal's own database, whose access is restricted.
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogEventLevel.Error)
                .ReadFrom.Configuration(builder.Configuration);
            if (builder.Environment.IsProduction())
            {
                logger.WriteTo.Console(new RenderedCompactJsonFormatter());
            }
            else
            {
                logger.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);
            }
        }, preserveStaticLogger: true);

    public static void UsePortalRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.GetLevel = (context, _, error) =>
                error is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
                : context.Request.Path.StartsWithSegments("/health") ? LogEventLevel.Debug
                : LogEventLevel.Information;
        });
}
