namespace CptsPortal.Infrastructure.Documents;

/// <summary>Finds a browser of the Chromium family on this machine.</summary>
public static class ChromiumLocator
{
    /// <summary>The environment variable that names one, first choice.</summary>
    public const string Variable = "CHROME";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge.exe"];

    /// <summary>The path of the browser; null when there is none.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(named) ? OnPath().FirstOrDefault(File.Exists) : File.Exists(named) ? named : null;
    }

    private static IEnumerable<string> OnPath() =>
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder, name);
}
