using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CptsPortal.Benchmarks;

/// <summary>The portal in a process of its own, on a private PostgreSQL that is thrown away after.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly Process _process;
    private readonly DirectoryInfo _data;

    private PortalProcess(Process process, IPEndPoint address, DirectoryInfo data) => (_process, Address, _data) = (process, address, data);

    /// <summary>How to connect to its private database.</summary>
    public string Database => $"Host={_data.GetDirectories("postgres-*").Single().FullName};Username=portal;Database=portal";

    /// <summary>A port of the loopback that nobody uses.</summary>
    public static IPEndPoint FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return (IPEndPoint)listener.LocalEndpoint;
    }

    /// <summary>Where the portal answers.</summary>
    public IPEndPoint Address { get; }

    /// <summary>Processor time used so far, of all cores.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory that it holds, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (1024.0 * 1024);
        }
    }

    /// <summary>Starts the portal and waits until it is ready.</summary>
    /// <exception cref="InvalidOperationException">It stopped, or was not ready within ten minutes: the demonstration is played act by act.</exception>
    public static async Task<PortalProcess> StartAsync(string portal, IPEndPoint address, bool demo = false)
    {
        var data = Directory.CreateDirectory(Path.Combine(
            Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"cptsportal-bench-{Environment.ProcessId}")));
        var start = new ProcessStartInfo(
            "dotnet",
            [
                portal, "--port", address.Port.ToString(CultureInfo.InvariantCulture), "--data", data.FullName, $"--Portal:Demo={demo}",
                "--Portal:Benchmark=true", "--Portal:Simulations:PermitsPerMinute=1000000000",
                // A line a request on one console would measure the console.
                "--Serilog:MinimumLevel:Default=Warning",
            ]);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Benchmark";
        var started = new PortalProcess(Process.Start(start)!, address, data);
        await started.WaitAsync(new Uri($"http://{address}/health/ready"));
        return started;
    }

    public async ValueTask DisposeAsync()
    {
        // SIGTERM lets the portal stop its PostgreSQL; Process.Kill would not.
        using (var signal = Process.Start("kill", _process.Id.ToString(CultureInfo.InvariantCulture)))
            await signal.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private async Task WaitAsync(Uri ready)
    {
        using var client = new HttpClient();
        var since = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(client, ready))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(since) > Patience)
                throw new InvalidOperationException("The portal did not start.");
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri ready)
    {
        try
        {
            return (await client.GetAsync(ready)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
