using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CptsPortal.TestHost;
using Microsoft.AspNetCore.Hosting;

namespace CptsPortal.Web.Tests.Api;

/// <summary>The portal without a log line a request.</summary>
public class ApiPortal(PostgresServer server) : PortalFactory(server)
{
    public const string Address = "/api/v1/simulations";

    public async Task<ApiAnswer> PostAsync(string body) => await PostAsync(Encoding.UTF8.GetBytes(body));

    public async Task<ApiAnswer> PostAsync(byte[] body, string? contentType = "application/json")
    {
        using var client = CreateClient();
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var response = await client.PostAsync(Address, content);
        return new ApiAnswer(
            response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
    }
}

/// <summary>What the service answered.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, string? MediaType, string Text)
{
    public JsonElement Json { get; } = Text.Length == 0 ? default : JsonElement.Parse(Text);

    /// <summary>The one message of each field, by path.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; } = ErrorsOf(Text);

    private static Dictionary<string, string> ErrorsOf(string text) =>
        text.Length > 0 && JsonElement.Parse(text).TryGetProperty("errors", out var errors)
            ? errors.EnumerateObject().ToDictionary(error => error.Name, error => Assert.Single(error.Value.EnumerateArray()).GetString()!)
            : [];
}
