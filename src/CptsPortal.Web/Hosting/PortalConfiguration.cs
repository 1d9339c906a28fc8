using System.Globalization;
using CptsPortal.Infrastructure;

namespace CptsPortal.Web.Hosting;

/// <summary>Reads and checks the portal's settings, whatever gave them: command line, environment or file.</summary>
internal static class PortalConfiguration
{
    public const string ConnectionString = "ConnectionStrings:Portal";
    public const string DataDirectory = "Portal:DataDirectory";
    public const string Demo = "Portal:Demo";
    public const string Port = "Portal:Port";
    public const string Today = "Portal:Today";
    private const string DefaultPort = "5080";

    /// <summary>Checks the settings and sets the address listened on.</summary>
    /// <exception cref="PortalConfigurationException">A value is wrong, or is refused in Production.</exception>
    public static PortalSettings ReadPortalSettings(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        ListenOn(builder.WebHost, configuration);
        return new PortalSettings(
            ReadConnection(configuration[ConnectionString], builder.Environment),
            Path.GetFullPath(configuration[DataDirectory] ?? Path.Combine(builder.Environment.ContentRootPath, ".local")),
            ReadToday(configuration[Today], builder.Environment),
            ReadDemo(configuration[Demo], builder.Environment));
    }

    private static void ListenOn(ConfigureWebHostBuilder host, ConfigurationManager configuration)
    {
        var isSetElsewhere = new[] { WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey }
            .Any(key => !string.IsNullOrEmpty(configuration[key]));
        if (configuration[Port] is null && isSetElsewhere)
        {
            return;
        }

        var port = configuration[Port] ?? DefaultPort;
        if (!ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            throw new PortalConfigurationException($"--port must be a number from 1 to 65535, not '{port}'.");
        }

        host.UseUrls($"http://127.0.0.1:{number}");
    }

    private static string? ReadConnection(string? value, IHostEnvironment environment) =>
        !string.IsNullOrWhiteSpace(value) ? value
        : !environment.IsProduction() ? null
        : throw new PortalConfigurationException(
            "In Production the portal needs a PostgreSQL database: set ConnectionStrings__Portal, for instance 'Host=...;Database=...;Username=...'.");

    private static DateOnly? ReadToday(string? value, IHostEnvironment environment)
    {
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        if (environment.IsProduction())
        {
            throw new PortalConfigurationException("--today (Portal:Today) is refused in Production: the portal follows the clock there.");
        }

        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new PortalConfigurationException($"--today must be a date such as 2026-03-15, not '{value}'.");
    }

    private static bool ReadDemo(string? value, IHostEnvironment environment)
    {
        if (value is null)
            return !environment.IsProduction();
        if (!bool.TryParse(value, out var demo))
            throw new PortalConfigurationException($"{Demo} must be true or false, not '{value}'.");
        return !demo || !environment.IsProduction()
            ? demo
            : throw new PortalConfigurationException($"{Demo} is refused in Production: anybody may sign in as the people of the demonstration.");
    }
}
