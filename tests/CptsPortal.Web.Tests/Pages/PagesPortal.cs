using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CptsPortal.TestHost;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CptsPortal.Web.Tests.Pages;

/// <summary>The portal as a browser without scripts sees it.</summary>
public class PagesPortal(PostgresServer server) : PortalFactory(server)
{
    /// <summary>A visitor with their own cookies, who follows no redirect by themselves.</summary>
    public Visitor Visit() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
    }
}

/// <summary>A browser without scripts.</summary>
public sealed class Visitor(HttpClient client) : IDisposable
{
    private static readonly HtmlParser Parser = new();

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address, Stop);

    /// <summary>The page at an address, through its redirects.</summary>
    public async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var response = await GetAsync(address);
        return response.Headers.Location is { } next ? await ReadAsync(next.OriginalString) : await ParseAsync(response);
    }

    public async Task<HttpResponseMessage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(address, content, Stop);
    }

    /// <summary>Fills in the form of a page and uses one of its buttons.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(IHtmlDocument page, string act, params (string Name, string Value)[] typed)
    {
        var fields = Fields(page).Where(field => !typed.Any(pair => pair.Name == field.Key && !field.Key.EndsWith("Ticked", StringComparison.Ordinal)));
        return await PostAsync("/simulateur", [.. fields, .. typed.Select(pair => new KeyValuePair<string, string>(pair.Name, pair.Value)), new("Act", act)]);
    }

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync(Stop), Stop);

    public void Dispose() => client.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlDocument page)
    {
        foreach (var input in page.QuerySelectorAll<IHtmlInputElement>("form input[name]:not([disabled])"))
        {
            if (input.Type != "checkbox" || input.IsChecked)
                yield return new(input.Name!, input.Value);
        }

        foreach (var select in page.QuerySelectorAll<IHtmlSelectElement>("form select[name]"))
            yield return new(select.Name!, select.Value ?? "");
    }
}
