using System.Diagnostics;
using System.Globalization;
using System.Net;
using CptsPortal.Infrastructure.LocalPostgres;

namespace CptsPortal.Application.Tests.Hosting;

public sealed class PrivateClusterTests : IAsyncLifetime
{
    private readonly string _data = Path.Combine(Path.GetTempPath(), "cptsportal-tests", Path.GetRandomFileName());

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_portal_killed_without_warning_starts_again_on_the_same_data()
    {
        await using var killed = await PortalProcess.StartAsync(_data);
        await killed.KillAsync();
        Assert.True(IsRunning, "the cluster outlives the portal");

        await using var next = await PortalProcess.StartAsync(_data);

        Assert.Equal(HttpStatusCode.OK, await next.StatusAsync("/health/ready"));
        Assert.Equal(0, await next.StopAsync());
    }

    [Fact]
    public async Task A_cluster_killed_with_its_portal_starts_again()
    {
        await using var portal = await PortalProcess.StartAsync(_data);
        await portal.KillAsync();
        var pid = File.ReadLines(PidFile).First();
        using (var postmaster = Process.GetProcessById(int.Parse(pid, CultureInfo.InvariantCulture)))
        {
            postmaster.Kill();
            await postmaster.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.True(File.Exists(PidFile), "a stale pid file is left");
        await using var next = await PortalProcess.StartAsync(_data);

        Assert.Equal(HttpStatusCode.OK, await next.StatusAsync("/health/ready"));
    }

    [Fact]
    public async Task The_last_of_two_portals_stops_the_cluster_they_share()
    {
        await using var first = await PortalProcess.StartAsync(_data);
        await using var second = await PortalProcess.StartAsync(_data);

        Assert.Equal(0, await first.StopAsync());
        Assert.Equal(HttpStatusCode.OK, await second.StatusAsync("/health/ready"));
        Assert.Equal(0, await second.StopAsync());
        Assert.False(IsRunning);
    }

    public async ValueTask DisposeAsync() =>
        await (await LocalCluster.StartAsync(_data, disposable: true, CancellationToken.None)).DeleteAsync();

    private string PidFile => Path.Combine(Directory.GetDirectories(_data, "postgres-*").Single(), "postmaster.pid");

    private bool IsRunning => File.Exists(PidFile);
}
