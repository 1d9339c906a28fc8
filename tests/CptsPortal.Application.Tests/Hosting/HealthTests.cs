using System.Net;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Hosting;

public sealed class HealthTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_supervisor_is_answered_by_the_status_alone(string path)
    {
        using var client = portal.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/dsfr/dsfr.min.css")]
    [InlineData("/dsfr/utility/utility.min.css")]
    [InlineData("/dsfr/dsfr.module.min.js")]
    [InlineData("/dsfr/fonts/Marianne-Regular.woff2")]
    [InlineData("/dsfr/icons/system/add-line.svg")]
    public async Task The_design_system_is_served(string path)
    {
        using var client = portal.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
