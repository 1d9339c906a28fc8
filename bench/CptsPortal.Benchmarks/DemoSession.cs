using System.Net;
using System.Text.RegularExpressions;

namespace CptsPortal.Benchmarks;

/// <summary>A person of the demonstration, signed in.</summary>
internal sealed partial class DemoSession : IDisposable
{
    private readonly HttpClient _client;

    private DemoSession(HttpClient client) => _client = client;

    /// <summary>Signs in as the first person whose card holds some words.</summary>
    public static async Task<DemoSession> OpenAsync(IPEndPoint server, string words)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri($"http://{server}") };
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/connexion", UriKind.Relative)));
        var card = page.Split("<li>").First(part => part.Contains(words, StringComparison.Ordinal) && part.Contains("name=\"person\"", StringComparison.Ordinal));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["person"] = Person().Match(card).Groups[1].Value,
            ["__RequestVerificationToken"] = Token().Match(card).Groups[1].Value,
        });
        using var answer = await client.PostAsync(new Uri("/connexion?handler=Demo", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        return new DemoSession(client);
    }

    /// <summary>Reads a page whole.</summary>
    /// <exception cref="InvalidOperationException">It was not given.</exception>
    public async Task ReadAsync(string address)
    {
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative));
        await answer.Content.ReadAsByteArrayAsync();
        if (answer.StatusCode != HttpStatusCode.OK || answer.RequestMessage!.RequestUri!.AbsolutePath == "/connexion")
            throw new InvalidOperationException($"{address} answered {answer.StatusCode}.");
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"person\" value=\"([^\"]+)\"")]
    private static partial Regex Person();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
