using System.Diagnostics;

namespace CptsPortal.Infrastructure.LocalPostgres;

/// <summary>Runs PostgreSQL programs as a user they accept: they refuse root, so root lends them the <c>postgres</c> account.</summary>
internal static class ClusterUser
{
    private const string Account = "postgres";

    /// <summary>Whether programs run under another account than the portal's own.</summary>
    public static bool IsLent => Environment.IsPrivilegedProcess;

    /// <summary>Creates an empty folder that only the cluster's account may enter.</summary>
    public static async Task CreateDirectoryAsync(string path)
    {
        if (IsLent)
        {
            await RunAsync("install", ["-d", "-o", Account, "-m", "700", path]);
            return;
        }

        // initdb itself closes the folder to every other account.
        Directory.CreateDirectory(path);
    }

    /// <summary>Runs a program under the cluster's account and waits for its end.</summary>
    /// <exception cref="InvalidOperationException">The program failed; the message carries what it printed.</exception>
    public static Task RunAsClusterAsync(string program, IReadOnlyList<string> arguments) =>
        IsLent
            ? RunAsync("runuser", ["-u", Account, "--", program, .. arguments])
            : RunAsync(program, arguments);

    private static async Task RunAsync(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var printed = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} failed ({process.ExitCode}): {string.Concat(printed).Trim()}");
        }
    }
}
