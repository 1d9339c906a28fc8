using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;

namespace CptsPortal.Web.Tests.Account;

/// <summary>The portal as it is set up in production.</summary>
public sealed class ProductionPortal(PostgresServer server) : PortalFactory(server)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        // The test runner reads the JSON lines of the console as its own.
        builder.UseEnvironment(Environments.Production).UseSetting("Portal:Today", "")
            .UseSetting("Serilog:MinimumLevel:Default", "Fatal")
            .UseSetting("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Fatal");
    }
}

public sealed class ProductionTests(ProductionPortal portal) : IClassFixture<ProductionPortal>
{
    [Fact]
    public async Task In_production_the_session_s_cookie_travels_encrypted_only()
    {
        var email = await portal.WithPassphraseAsync(People.Of(Role.Auditor));
        using var client = Client();

        using var answer = await client.SignInAsync(email);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("cptsportal-session=", StringComparison.Ordinal));
        Assert.Contains("; secure;", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_there_are_no_people_of_the_demonstration()
    {
        using var client = Client();

        Assert.Null((await client.ReadAsync("/connexion")).QuerySelector(".portal-people"));
    }

    [Fact]
    public async Task In_production_browsers_are_told_to_come_back_over_TLS_for_a_year()
    {
        using var client = Client();
        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task In_production_the_cookie_of_forms_travels_encrypted_only()
    {
        using var client = Client();
        using var answer = await client.GetAsync(new Uri("/connexion", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure;", cookie, StringComparison.Ordinal));
    }

    private HttpClient Client() => portal.CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri("https://portail.exemple.test"),
        AllowAutoRedirect = false,
    });
}
