using System.Net;
using CptsPortal.TestHost;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Web.Tests.Api;

public sealed class BrokenPortalTests(BrokenPortalTests.BrokenPortal portal) : IClassFixture<BrokenPortalTests.BrokenPortal>
{
    private const string Secret = "what only the log may hold";

    [Fact]
    public async Task An_error_of_the_portal_is_told_without_its_cause()
    {
        var answer = await portal.PostAsync(Bodies.Example);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal("application/problem+json", answer.MediaType);
        Assert.Equal("Erreur du portail", answer.Json.GetProperty("title").GetString());
        Assert.DoesNotContain(Secret, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>A portal whose every use case fails.</summary>
    public sealed class BrokenPortal(PostgresServer server) : ApiPortal(server)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal")
                .ConfigureTestServices(services => services.AddTransient<IMediator>(_ => throw new InvalidOperationException(Secret)));
        }
    }
}
