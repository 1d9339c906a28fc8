using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CptsPortal.Web.Tests.Pages;

public sealed partial class LayoutTests(PagesPortal portal) : IClassFixture<PagesPortal>
{
    private static readonly string[] Pages =
    [
        "/", "/simulateur", "/simulateur/resultat?signature=2021-01-01&population=180000&membres=100&acces=2021-02-01&reponse-crises=2022-04-01",
        "/simulateur?signature=x", "/baremes-et-regles", "/baremes-et-regles/delais-et-procedures", "/mentions-legales", "/accessibilite", "/nulle-part",
    ];

    public static TheoryData<string> Addresses => [.. Pages];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_runs_and_loads_only_what_the_portal_serves(string address)
    {
        using var visitor = portal.Visit();
        using var response = await visitor.GetAsync(address);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(response.Headers.Contains("Permissions-Policy"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_has_its_language_its_title_one_main_heading_and_unique_identifiers(string address)
    {
        using var visitor = portal.Visit();
        var page = await visitor.ReadAsync(address);

        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith("– CptsPortal", page.Title, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_link_of_a_page_is_dead(string address)
    {
        using var visitor = portal.Visit();
        var page = await visitor.ReadAsync(address);
        var links = page.QuerySelectorAll("a[href], link[href], script[src], use[href]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(link => !link.StartsWith("https:", StringComparison.Ordinal) && !link.Contains("/pdf?", StringComparison.Ordinal));

        foreach (var link in links.Distinct())
        {
            var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
            var target = path.Length == 0 ? page : null;
            if (target is null)
            {
                using var response = await visitor.GetAsync(path);
                Assert.True(response.StatusCode == HttpStatusCode.OK, link);
                target = response.Content.Headers.ContentType?.MediaType == "text/html" ? await Visitor.ParseAsync(response) : null;
            }

            if (anchor is not null && target is not null)
                Assert.True(target.GetElementById(anchor) is not null, link);
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task French_marks_keep_to_the_word_before_them(string address)
    {
        using var visitor = portal.Visit();
        var page = await visitor.ReadAsync(address);

        var texts = page.Body!.Descendants<IText>().Where(text => text.ParentElement is not IHtmlScriptElement).Select(text => text.Data);
        Assert.Empty(texts.Where(text => BreakingSpace().IsMatch(text)).Select(text => text.Trim()));
    }

    [Theory]
    [InlineData("/nulle-part", HttpStatusCode.NotFound)]
    [InlineData("/erreur/403", HttpStatusCode.Forbidden)]
    [InlineData("/erreur/429", HttpStatusCode.TooManyRequests)]
    [InlineData("/erreur/500", HttpStatusCode.InternalServerError)]
    [InlineData("/erreur/200", HttpStatusCode.NotFound)]
    [InlineData("/simulateur/resultat/docx?signature=2023-01-01&population=1", HttpStatusCode.NotFound)]
    public async Task An_error_page_keeps_its_status_and_leads_back(string address, HttpStatusCode status)
    {
        using var visitor = portal.Visit();
        using var response = await visitor.GetAsync(address);
        var page = await Visitor.ParseAsync(response);

        Assert.Equal(status, response.StatusCode);
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
        Assert.Equal(status == HttpStatusCode.InternalServerError, page.QuerySelector("#numero-erreur") is not null);
    }

    [GeneratedRegex(@"(?<=\S) [:;?!»€%]|« ")]
    private static partial Regex BreakingSpace();
}
