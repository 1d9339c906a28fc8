namespace CptsPortal.Application.Tests.Hosting;

public sealed class StartUpSettingsTests
{
    [Theory]
    [InlineData("Development", "--port", "--port", "ten")]
    [InlineData("Development", "--port", "--port", "70000")]
    [InlineData("Development", "--today", "--today", "15/03/2026")]
    [InlineData("Development", "--today", "--today", "2026-02-30")]
    [InlineData("Development", "--tomorrow", "--tomorrow", "2026-02-28")]
    [InlineData("Development", "--data", "--data")]
    [InlineData("Production", "ConnectionStrings__Portal", "--no-demo")]
    [InlineData("Production", "--today", "--connection", "Host=unused", "--today", "2026-03-15")]
    [InlineData("Production", "Portal:Demo", "--connection", "Host=unused", "--Portal:Demo=true")]
    public async Task A_setting_that_cannot_hold_stops_the_start_with_one_line_that_names_it(
        string environment, string named, params string[] arguments)
    {
        var (exitCode, printed) = await PortalProcess.RefuseAsync(environment, arguments);

        Assert.Equal(2, exitCode);
        Assert.Contains(named, printed);
        Assert.DoesNotContain('\n', printed.Trim());
    }
}
