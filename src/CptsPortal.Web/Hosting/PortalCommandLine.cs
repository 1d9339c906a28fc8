using CptsPortal.Infrastructure;

namespace CptsPortal.Web.Hosting;

/// <summary>The portal's own options, translated to configuration keys.</summary>
internal static class PortalCommandLine
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["--port"] = PortalConfiguration.Port,
        ["--data"] = PortalConfiguration.DataDirectory,
        ["--today"] = PortalConfiguration.Today,
        ["--connection"] = PortalConfiguration.ConnectionString,
    };

    /// <summary>Turns <c>--port 5080 --no-demo</c> into <c>--Portal:Port=5080 --Portal:Demo=false</c>; <c>--key=value</c> is kept as it is.</summary>
    /// <exception cref="PortalConfigurationException">An option is unknown or has no value.</exception>
    public static string[] Translate(IReadOnlyList<string> arguments)
    {
        var translated = new List<string>();
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (argument.StartsWith("--", StringComparison.Ordinal) && argument.Contains('='))
            {
                translated.Add(argument);
            }
            else if (argument == "--no-demo")
            {
                translated.Add($"--{PortalConfiguration.Demo}=false");
            }
            else if (!Keys.TryGetValue(argument, out var key))
            {
                throw new PortalConfigurationException(
                    $"Unknown option {argument}. Known: --port N, --data DIR, --today yyyy-MM-dd, --no-demo, --connection STRING.");
            }
            else if (++index == arguments.Count)
            {
                throw new PortalConfigurationException($"{argument} needs a value.");
            }
            else
            {
                translated.Add($"--{key}={arguments[index]}");
            }
        }

        return [.. translated];
    }
}
