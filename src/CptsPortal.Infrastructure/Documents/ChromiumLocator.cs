namespace CptsPortal.Infrastructure.Documents;

/// <summary>Finds a browser of the Chromium family on this machine.</summary>
public static class ChromiumLocator
{
    /// <summary>The environment variable that names one, first choice.</summary>
    public const string Variable = "CHROME";

    private const string HeadlessShell = "chromium-headless-shell";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge.exe"];

    /// <summary>The path of the browser; null when there is none.</summary>
    public static string? Find() => Find(Names);

    /// <summary>The path of what prints: a Chromium without a screen where there is one, as it starts in half the time.</summary>
    public static string? FindPrinter() => Find([HeadlessShell, .. Names]);

    private static string? Find(IEnumerable<string> names)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(named) ? OnPath(names).FirstOrDefault(File.Exists) : File.Exists(named) ? named : null;
    }

    private static IEnumerable<string> OnPath(IEnumerable<string> names) =>
        from name in names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder, name);
}
