using System.Net;
using CptsPortal.TestHost;
using Microsoft.AspNetCore.Hosting;

namespace CptsPortal.Web.Tests.Account;

/// <summary>A portal that allows few attempts.</summary>
public sealed class CautiousPortal(PostgresServer server) : PortalFactory(server)
{
    public const int Attempts = 3;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Portal:SignIn:AttemptsPerMinute", "3");
    }
}

public sealed class SignInLimitTests(CautiousPortal portal) : IClassFixture<CautiousPortal>
{
    [Fact]
    public async Task One_client_tries_few_passphrases_a_minute_over_all_accounts()
    {
        using var client = portal.ClientWith();
        for (var attempt = 0; attempt < CautiousPortal.Attempts; attempt++)
        {
            using var refused = await client.SignInAsync($"personne{attempt}@exemple.test");
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        }

        using var answer = await client.SignInAsync("encore@exemple.test");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("Trop de demandes à la fois", (await answer.ReadAsync()).QuerySelector("h1")?.TextContent);
    }
}
