using Deque.AxeCore.Playwright;

namespace CptsPortal.Browser.Tests;

[Collection(WithBrowser.Name)]
public sealed class AppearanceTests(BrowserPortal portal)
{
    private const string ErrorPage = "/erreur/500";

    private static readonly string[] Addresses =
    [
        "/", "/simulateur", "/simulateur?signature=2018-01-01&communes=13055.13201.99999&membres=-1&taux-acces=200",
        "/simulateur/resultat?signature=2021-03-01&resiliation=2025-04-15&communes=13001.13005.13055&membres=120&acces=2021-06-01~2024-02-01~2021-07-01&reponse-crises=2022-05-01&taux-acces=80~75.5&crise=2022-08-01&covid=oui",
        "/simulateur/resultat?signature=2023-01-01&population=35000&resiliation=2023-04-01",
        "/baremes-et-regles", "/baremes-et-regles/delais-et-procedures", "/mentions-legales", "/accessibilite", "/connexion", ErrorPage,
    ];

    public static TheoryData<string, int, bool> Views
    {
        get
        {
            var views = new TheoryData<string, int, bool>();
            foreach (var address in Addresses)
            {
                foreach (var width in new[] { 1280, 390 })
                {
                    views.Add(address, width, false);
                    views.Add(address, width, true);
                }
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_accessible_fits_its_width_and_breaks_no_content_policy(string address, int width, bool dark)
    {
        await using var visit = await portal.VisitAsync(width, dark);
        await visit.Page.GotoAsync(address);
        await visit.Page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");

        Assert.Equal(dark ? "dark" : "light", await visit.Page.EvaluateAsync<string>("document.documentElement.dataset.frTheme"));
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.DoesNotContain(visit.Complaints, complaint => address != ErrorPage || !complaint.Contains("500", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_of_a_department_is_accessible()
    {
        await using var visit = await portal.VisitAsync(390);
        await visit.Page.GotoAsync("/simulateur?communes=13005");
        await visit.Page.SelectOptionAsync("#departement", "13");
        await visit.Page.ClickAsync("button[value=parcourir]");
        await visit.Page.WaitForSelectorAsync("#departement-communes-13001", new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });

        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }

    [Fact]
    public async Task The_theme_chosen_is_kept_from_page_to_page()
    {
        await using var visit = await portal.VisitAsync();
        await visit.Page.GotoAsync("/");
        await visit.Page.ClickAsync("#theme-bouton");
        await visit.Page.ClickAsync("label[for=theme-dark]");
        await visit.Page.GotoAsync("/accessibilite");

        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("document.documentElement.dataset.frTheme"));
        Assert.Empty(visit.Complaints);
    }
}
