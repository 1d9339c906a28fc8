using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CptsPortal.Infrastructure.LocalPostgres;

/// <summary>The machine's own PostgreSQL programs.</summary>
/// <param name="Directory">The folder that holds <c>initdb</c> and <c>pg_ctl</c>.</param>
/// <param name="MajorVersion">For instance 17.</param>
internal sealed partial record PostgresBinaries(string Directory, int MajorVersion)
{
    private const int OldestVersion = 15;
    private const string DebianDirectory = "/usr/lib/postgresql";

    /// <summary>Finds the newest usable version, in the search path and where Debian puts it.</summary>
    /// <exception cref="PortalConfigurationException">No version 15 or later is installed.</exception>
    public static PostgresBinaries Find() =>
        Candidates().Where(directory => File.Exists(Path.Combine(directory, "initdb")) && File.Exists(Path.Combine(directory, "pg_ctl")))
            .Select(directory => new PostgresBinaries(directory, VersionOf(directory)))
            .Where(found => found.MajorVersion >= OldestVersion)
            .MaxBy(found => found.MajorVersion)
        ?? throw new PortalConfigurationException(
            $"PostgreSQL {OldestVersion} or later is not installed: install it (Debian: apt-get install postgresql), or name a database with --connection or ConnectionStrings:Portal.");

    /// <summary>The full path of one program.</summary>
    public string PathOf(string program) => Path.Combine(Directory, program);

    private static IEnumerable<string> Candidates()
    {
        var searched = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return System.IO.Directory.Exists(DebianDirectory)
            ? searched.Concat(System.IO.Directory.EnumerateDirectories(DebianDirectory).Select(version => Path.Combine(version, "bin")))
            : searched;
    }

    private static int VersionOf(string directory)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(directory, "pg_ctl"), "--version") { RedirectStandardOutput = true });
        var printed = process?.StandardOutput.ReadToEnd() ?? "";
        return FirstNumber().Match(printed) is { Success: true } match ? int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex FirstNumber();
}
