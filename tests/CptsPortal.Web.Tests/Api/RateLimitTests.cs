using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CptsPortal.TestHost;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Web.Tests.Api;

public sealed class RateLimitTests(RateLimitTests.ThreeAMinute portal) : IClassFixture<RateLimitTests.ThreeAMinute>
{
    [Fact]
    public async Task A_client_that_asks_too_often_is_told_when_to_come_back()
    {
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
            statuses.Add((await SendAsync("192.0.2.1")).StatusCode);
        using var refused = await SendAsync("192.0.2.1");

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        var wait = refused.Headers.RetryAfter?.Delta;
        Assert.InRange(wait ?? default, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Contains(
            $"recommencez dans {wait!.Value.TotalSeconds}\\u00A0s.",
            await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_client_does_not_use_up_what_another_may_ask()
    {
        for (var i = 0; i < 4; i++)
            await SendAsync("192.0.2.2");

        Assert.Equal(HttpStatusCode.OK, (await SendAsync("192.0.2.3")).StatusCode);
    }

    [Fact]
    public async Task Addresses_of_one_ipv6_subscriber_are_one_client()
    {
        for (var i = 0; i < 3; i++)
            await SendAsync($"2001:db8:0:1::{i + 1}");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await SendAsync("2001:db8:0:1:ffff::1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("2001:db8:0:2::1")).StatusCode);
    }

    [Fact]
    public async Task A_proxy_that_is_not_trusted_cannot_name_the_client()
    {
        for (var i = 0; i < 3; i++)
            await SendAsync("192.0.2.4", forwardedFor: $"198.51.100.{i}");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await SendAsync("192.0.2.4", forwardedFor: "198.51.100.9")).StatusCode);
    }

    [Fact]
    public async Task A_trusted_proxy_names_the_client()
    {
        for (var i = 0; i < 4; i++)
            Assert.Equal(HttpStatusCode.OK, (await SendAsync(ThreeAMinute.Proxy, forwardedFor: $"198.51.100.{10 + i}")).StatusCode);
    }

    [Fact]
    public async Task The_page_counts_with_the_service_and_refuses_with_a_page()
    {
        const string Client = "192.0.2.5";
        for (var i = 0; i < 2; i++)
            await SendAsync(Client);
        using var last = await GetAsync(Client, "/simulateur/resultat?signature=2023-01-01&population=35000");
        using var refused = await GetAsync(Client, "/simulateur");

        Assert.NotEqual(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("text/html", refused.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    private async Task<HttpResponseMessage> GetAsync(string from, string address)
    {
        using var client = portal.CreateClient(new() { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add(ThreeAMinute.From, from);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(string from, string? forwardedFor = null)
    {
        using var client = portal.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, ApiPortal.Address)
        {
            Content = new StringContent(Bodies.Example, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.Add(ThreeAMinute.From, from);
        if (forwardedFor is not null)
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Three simulations a minute; a header stands for the address of the connection, which the test server lacks.</summary>
    public sealed class ThreeAMinute(PostgresServer server) : ApiPortal(server)
    {
        public const string From = "Test-From";
        public const string Proxy = "203.0.113.7";

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Portal:Simulations:PermitsPerMinute", "3")
                .UseSetting("Portal:TrustedProxies", Proxy)
                .ConfigureServices(services => services.AddSingleton<IStartupFilter, Connection>());
        }

        private sealed class Connection : IStartupFilter
        {
            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Use((HttpContext context, RequestDelegate rest) =>
                {
                    context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[From].ToString());
                    return rest(context);
                });
                next(app);
            };
        }
    }
}
