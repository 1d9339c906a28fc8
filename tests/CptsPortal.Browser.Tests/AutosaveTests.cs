using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CptsPortal.Browser.Tests;

/// <summary>A form that saves itself, shown on a section of a letter of intent.</summary>
[Collection(WithBrowser.Name)]
public sealed class AutosaveTests(BrowserPortal portal)
{
    private const string Diagnosis = "#Form_Diagnosis";
    private const string State = "[data-autosave-state]";
    private static readonly Actor Worker = People.Of(Role.AgencyCaseWorker);

    [Fact]
    public async Task What_is_typed_is_saved_after_a_pause_and_again_and_the_person_s_own_saving_meets_no_conflict()
    {
        await using var visit = await portal.VisitAsAsync(Worker);
        var page = await OpenAsync(visit);
        await page.FillAsync(Diagnosis, "Deux secteurs");
        await Expect(page.Locator(State)).ToContainTextAsync("Enregistré à");
        await page.FillAsync(Diagnosis, "Deux secteurs sans médecin");
        await Expect(page.Locator(State)).ToContainTextAsync("en attente");
        await Expect(page.Locator(State)).ToContainTextAsync("Enregistré à");
        await page.FillAsync(Diagnosis, "Deux secteurs sans médecin traitant");
        await page.ClickAsync("text=Enregistrer et revenir à la liste");

        await Expect(page.Locator("#fait")).ToBeVisibleAsync();
        Assert.Equal("Deux secteurs sans médecin traitant", await SavedAsync(page));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_person_s_own_saving_waits_for_the_one_under_way()
    {
        await using var visit = await portal.VisitAsAsync(Worker);
        var page = await OpenAsync(visit);
        await page.RouteAsync("**/lettre/diagnostic", async route =>
        {
            // Saved at once, answered late: the form does not know its new version yet.
            var answer = await route.FetchAsync(new RouteFetchOptions { MaxRedirects = 0 });
            if (route.Request.Headers.ContainsKey("x-autosave"))
                await Task.Delay(1500);
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer });
        });
        await page.FillAsync(Diagnosis, "Enregistré deux fois");
        await Expect(page.Locator(State)).ToContainTextAsync("Enregistrement…");
        await page.ClickAsync("text=Enregistrer et revenir à la liste");

        await Expect(page.Locator("#fait")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Leaving_the_page_saves_what_was_just_typed()
    {
        await using var visit = await portal.VisitAsAsync(Worker);
        var page = await OpenAsync(visit);
        await page.FillAsync(Diagnosis, "Tapé puis parti");
        await page.ClickAsync("#onglets a:has-text('Synthèse')");
        await page.WaitForURLAsync(address => !address.Contains("/lettre", StringComparison.Ordinal));

        // What a page sends as it goes is answered to nobody.
        var saved = await SavedAsync(page);
        for (var attempt = 0; attempt < 20 && saved.Length == 0; attempt++)
            saved = await SavedAsync(page);
        Assert.Equal("Tapé puis parti", saved);
    }

    [Fact]
    public async Task A_failure_is_loud_and_retried_and_loses_nothing()
    {
        await using var visit = await portal.VisitAsAsync(Worker);
        var page = await OpenAsync(visit);
        await page.RouteAsync("**/lettre/diagnostic", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await page.FillAsync(Diagnosis, "Pendant la panne");
        await Expect(page.Locator(State + " [role=alert]")).ToContainTextAsync("n’est pas encore enregistrée");
        await page.UnrouteAsync("**/lettre/diagnostic");
        await page.ClickAsync("text=Réessayer maintenant");
        await Expect(page.Locator(State)).ToContainTextAsync("Enregistré à");

        Assert.Equal("Pendant la panne", await SavedAsync(page));
    }

    [Fact]
    public async Task Somebody_else_s_saving_is_told_and_both_versions_are_shown()
    {
        await using var visit = await portal.VisitAsAsync(Worker);
        var page = await OpenAsync(visit);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await other.FillAsync(Diagnosis, "De l’autre");
        await Expect(other.Locator(State)).ToContainTextAsync("Enregistré à");
        await page.FillAsync(Diagnosis, "La mienne");
        await Expect(page.Locator(State + " [role=alert]")).ToContainTextAsync("Quelqu’un d’autre");
        await page.ClickAsync("text=Enregistrer et revenir à la liste");

        await Expect(page.Locator("#versions tbody")).ToContainTextAsync("De l’autre");
        await Expect(page.Locator(Diagnosis)).ToHaveValueAsync("La mienne");
    }

    private static async Task<IPage> OpenAsync(Visit visit)
    {
        var page = visit.Page;
        await page.GotoAsync("/dossiers/nouveau");
        await page.FillAsync("[name='Form.Name']", "CPTS des Calanques");
        await page.FillAsync("[name='Form.ContactOn']", "2026-03-10");
        await page.FillAsync("[name='Form.ContactPerson']", "Une infirmière");
        await page.ClickAsync("#dossier button[type=submit]");
        await page.ClickAsync("#onglets a:has-text('Lettre d’intention')");
        await page.ClickAsync("#commencer button");
        await page.ClickAsync("#sections a:has-text('Diagnostic')");
        await Expect(page.Locator(Diagnosis)).ToBeVisibleAsync();
        return page;
    }

    /// <summary>What the server has, read anew.</summary>
    private static async Task<string> SavedAsync(IPage page)
    {
        var fresh = await page.Context.NewPageAsync();
        await fresh.GotoAsync(page.Url.Split("/lettre")[0] + "/lettre/diagnostic");
        return await fresh.InputValueAsync(Diagnosis);
    }
}
