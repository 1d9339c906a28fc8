using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CptsPortal.Application.Tests.Hosting;

/// <summary>The portal as a program of its own, so that it can be killed.</summary>
internal sealed partial class PortalProcess : IAsyncDisposable
{
    // A start that no longer comes; other suites may keep the machine busy.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _printed = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PortalProcess(string environment, string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "CptsPortal.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException(Printed));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Printed => string.Join('\n', _printed);

    public static Task<PortalProcess> StartAsync(string dataDirectory) => StartAsync(dataDirectory, ["--no-demo"], Patience);

    /// <summary>Starts the portal on a database, with the people and the cases of the demonstration.</summary>
    public static Task<PortalProcess> StartDemoAsync(string dataDirectory, string connection) =>
        StartAsync(dataDirectory, ["--connection", connection], Patience);

    private static async Task<PortalProcess> StartAsync(string dataDirectory, string[] arguments, TimeSpan patience)
    {
        var portal = new PortalProcess("Development", ["--data", dataDirectory, "--urls=http://127.0.0.1:0", .. arguments]);
        await portal._address.Task.WaitAsync(patience);
        return portal;
    }

    /// <summary>Starts the portal with settings that it refuses.</summary>
    public static Task<(int ExitCode, string Printed)> RefuseAsync(string environment, params string[] arguments) =>
        RunAsync(environment, "", arguments);

    /// <summary>Runs a command of the portal to its end.</summary>
    public static async Task<(int ExitCode, string Printed)> RunAsync(string environment, string typed, params string[] arguments)
    {
        await using var portal = new PortalProcess(environment, arguments);
        await portal._process.StandardInput.WriteLineAsync(typed);
        portal._process.StandardInput.Close();
        await portal._process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (portal._process.ExitCode, portal.Printed);
    }

    /// <summary>Where the portal answers.</summary>
    public Uri Address => _address.Task.Result;

    public async Task<System.Net.HttpStatusCode> StatusAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = await _address.Task };
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task<int> StopAsync()
    {
        using (Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await _process.WaitForExitAsync();
            return _process.ExitCode;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _printed.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
