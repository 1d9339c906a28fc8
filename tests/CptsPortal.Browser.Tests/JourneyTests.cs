using System.Globalization;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace CptsPortal.Browser.Tests;

[Collection(WithBrowser.Name)]
public sealed class JourneyTests(BrowserPortal portal)
{
    private const string Amounts = "#echeancier-table td.portal-number";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_schedule_is_made_of_communes_and_missions_read_line_by_line_and_taken_away(bool scripts)
    {
        await using var visit = await portal.VisitAsync(scripts: scripts);
        var page = visit.Page;
        await page.GotoAsync("/simulateur");
        await page.FillAsync("[name='Form.SignatureDate']", "2023-01-01");
        await page.SelectOptionAsync("#departement", "13");
        await page.ClickAsync("button[value=parcourir]");
        await page.ClickAsync("label[for=departement-communes-13005]");
        await page.ClickAsync("label[for=departement-communes-13022]");
        await page.ClickAsync("fieldset:has(#departement-communes-13005) button[value=ajouter]");
        await Expect(page.Locator(".portal-chosen__list > li")).ToHaveCountAsync(2);
        await page.FillAsync("[name='Form.Missions[0].Start']", "2023-04-01");
        await page.FillAsync("[name='Form.Missions[2].Start']", "2023-06-01");
        await page.ClickAsync("#calculer");
        await page.WaitForURLAsync("**/simulateur/resultat?signature=2023-01-01&communes=13005.13022&acces=2023-04-01&prevention=2023-06-01");

        await page.ClickAsync("#echeancier-table tr:nth-child(3) summary");
        var formula = page.Locator("#echeancier-table tr:nth-child(3) .portal-formula").First;
        await Expect(formula).ToBeVisibleAsync();
        Assert.Matches(@"^[\d\u202F]+\u00A0€ × 75\u00A0% × 275\u00A0j / 365\u00A0j = [\d\u202F]+,\d\d\u00A0€$", await formula.InnerTextAsync());

        var shown = await page.Locator(Amounts).AllInnerTextsAsync();
        var csv = await File.ReadAllLinesAsync(await DownloadAsync(page, "csv"), TestContext.Current.CancellationToken);
        Assert.Equal(Amount(await page.InnerTextAsync("#total-versements")), csv[1..].Sum(row => Amount(row.Split(';')[5])));
        var printed = PdfText(await DownloadAsync(page, "pdf"));
        Assert.All(shown, amount => Assert.Contains(Compact(amount), printed, StringComparison.Ordinal));
        Assert.Contains(Compact(await formula.InnerTextAsync()), printed, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Communes_are_suggested_while_typing_and_picked_with_the_keyboard()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync("/simulateur");
        await page.FillAsync("[name='Form.Members']", "12");
        await page.FillAsync("#commune", "la ciotat");
        await Expect(page.Locator("#suggestion-0")).ToBeVisibleAsync();
        await page.PressAsync("#commune", "ArrowDown");
        await page.PressAsync("#commune", "Enter");

        await Expect(page.Locator(".portal-chosen__list")).ToContainTextAsync("La Ciotat");
        await Expect(page.Locator("#annonce")).ToContainTextAsync("1\u00A0commune");
        await Expect(page.Locator("#commune")).ToBeFocusedAsync();
        await Expect(page.Locator("[name='Form.Members']")).ToHaveValueAsync("12");
        await page.ClickAsync(".portal-chosen__list button");
        await Expect(page.Locator(".portal-chosen__list")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Going_back_from_a_result_finds_the_form_as_it_was_filled_in()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync("/simulateur");
        await page.FillAsync("[name='Form.SignatureDate']", "2023-01-01");
        await page.FillAsync("[name='Form.Population']", "35000");
        await page.ClickAsync("#calculer");
        await page.WaitForURLAsync("**/simulateur/resultat?**");
        await page.GoBackAsync();

        await Expect(page.Locator("[name='Form.SignatureDate']")).ToHaveValueAsync("2023-01-01");
        await Expect(page.Locator("[name='Form.Population']")).ToHaveValueAsync("35000");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wrong_answers_are_summed_up_with_links_to_their_fields(bool scripts)
    {
        await using var visit = await portal.VisitAsync(390, scripts: scripts);
        var page = visit.Page;
        await page.GotoAsync("/simulateur");
        await page.FillAsync("[name='Form.Members']", "-3");
        await page.FillAsync("[name='Form.Crises[0]']", "2024-07-03");
        await page.ClickAsync("#calculer");
        await page.ClickAsync("#erreurs a[href='#Form_Members']");

        await Expect(page.Locator("#Form_Members")).ToHaveValueAsync("-3");
        await Expect(page.Locator("[name='Form.Crises[0]']")).ToHaveValueAsync("2024-07-03");
        if (scripts)
            await Expect(page.Locator("#Form_Members")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_phone_without_scripts_the_menu_leads_everywhere()
    {
        await using var visit = await portal.VisitAsync(390, scripts: false);
        await visit.Page.GotoAsync("/");
        await visit.Page.ClickAsync("#navigation >> text=Barèmes et règles");

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Barèmes et règles");
        await Expect(visit.Page.Locator("#fil-ariane")).ToBeVisibleAsync();
    }

    private static async Task<string> DownloadAsync(IPage page, string kind)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync($"a[href^='/simulateur/resultat/{kind}']"));
        Assert.Equal($"simulation-aci-2023-01-01.{kind}", download.SuggestedFilename);
        return await download.PathAsync();
    }

    private static string PdfText(string path)
    {
        using var pdf = PdfDocument.Open(path);
        return Compact(string.Concat(pdf.GetPages().Select(page => page.Text)));
    }

    private static string Compact(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static decimal Amount(string text) => decimal.Parse(
        Compact(text).Replace("€", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture);
}
