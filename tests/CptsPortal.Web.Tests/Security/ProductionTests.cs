using System.Net;
using CptsPortal.TestHost;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;

namespace CptsPortal.Web.Tests.Security;

/// <summary>What Production adds: browsers come back over TLS only, and no cookie leaves otherwise.</summary>
public sealed class ProductionTests(ProductionPortal portal) : IClassFixture<ProductionPortal>
{
    [Fact]
    public async Task Browsers_are_told_to_come_back_over_TLS_for_a_year()
    {
        using var client = Client();
        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task Every_cookie_is_kept_from_other_than_TLS()
    {
        using var client = Client();
        using var answer = await client.GetAsync(new Uri("/connexion", UriKind.Relative), TestContext.Current.CancellationToken);

        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    private HttpClient Client() => portal.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://portail.exemple.test") });
}

/// <summary>The portal as in Production, where its day is that of the clock.</summary>
public sealed class ProductionPortal(PostgresServer server) : PortalFactory(server)
{
    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment(Environments.Production).UseSetting("Portal:Today", "");
    }
}
