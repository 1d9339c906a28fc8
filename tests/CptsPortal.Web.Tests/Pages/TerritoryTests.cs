using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CptsPortal.Web.Tests.Pages;

public sealed class TerritoryTests(PagesPortal portal) : IClassFixture<PagesPortal>
{
    private const string Aubagne = "13005";
    private const string Marseille = "13055";
    private const string FirstDistrict = "13201";

    [Fact]
    public async Task Communes_found_and_ticked_are_chosen_and_their_inhabitants_added_up()
    {
        using var visitor = portal.Visit();
        using var found = await visitor.SubmitAsync(await visitor.ReadAsync("/simulateur"), "chercher", ("Choice.Search", "13400"));
        using var chosen = await visitor.SubmitAsync(await Visitor.ParseAsync(found), "ajouter", ("Choice.Ticked", Aubagne));
        var page = await Visitor.ParseAsync(chosen);

        Assert.Equal([Aubagne], Chosen(page));
        var inhabitants = page.QuerySelector(".portal-chosen__list .portal-number")!.TextContent;
        Assert.Contains(inhabitants, page.QuerySelector(".portal-chosen__total")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(inhabitants, page.QuerySelector("#territoire")!.GetAttribute("data-announce")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_lists_all_its_communes_and_keeps_those_already_chosen()
    {
        using var visitor = portal.Visit();
        using var listed = await visitor.SubmitAsync(
            await visitor.ReadAsync($"/simulateur?communes={Aubagne}"), "parcourir", ("Choice.Department", "13"));
        var page = await Visitor.ParseAsync(listed);

        Assert.True(page.QuerySelectorAll("#departement-communes-legende ~ * input[type=checkbox]").Length > 119);
        Assert.True(page.QuerySelector<IHtmlInputElement>($"#departement-communes-{Aubagne}")!.IsDisabled);
        Assert.Equal([Aubagne], Chosen(page));
    }

    [Fact]
    public async Task A_commune_is_removed_by_its_button()
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.SubmitAsync(await visitor.ReadAsync($"/simulateur?communes={Aubagne}.13001"), "retirer:" + Aubagne);

        Assert.Equal(["13001"], Chosen(await Visitor.ParseAsync(answer)));
    }

    [Fact]
    public async Task Communes_ticked_but_not_yet_added_count_when_computing()
    {
        using var visitor = portal.Visit();
        using var found = await visitor.SubmitAsync(
            await visitor.ReadAsync("/simulateur"), "chercher", ("Choice.Search", "aubagne"), ("Form.SignatureDate", "2023-01-01"));
        using var answer = await visitor.SubmitAsync(await Visitor.ParseAsync(found), "calculer", ("Choice.Ticked", Aubagne));

        Assert.Equal($"/simulateur/resultat?signature=2023-01-01&communes={Aubagne}", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData(Marseille + "." + FirstDistrict)]
    [InlineData("99999")]
    public async Task A_territory_that_cannot_be_is_refused_at_the_communes(string communes)
    {
        using var visitor = portal.Visit();
        var page = await visitor.ReadAsync($"/simulateur/resultat?signature=2023-01-01&communes={communes}");

        Assert.Contains(page.QuerySelectorAll("#erreurs a"), link => link.GetAttribute("href") == "#Form_Communes");
        Assert.NotEmpty(page.QuerySelectorAll("#Form_Communes .fr-message--error"));
    }

    [Fact]
    public async Task Three_hundred_communes_fit_easily_in_an_address()
    {
        using var visitor = portal.Visit();
        var codes = string.Join('.', (await DepartmentAsync(visitor, "62")).Take(300));
        using var response = await visitor.GetAsync($"/simulateur/resultat?signature=2023-01-01&communes={codes}");
        var modify = (await Visitor.ParseAsync(response)).QuerySelector("main .fr-btn")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(300, modify.Split("communes=")[1].Split('&')[0].Split('.').Length);
        Assert.InRange(modify.Length, 300 * 5, 4000);
    }

    [Fact]
    public async Task More_communes_than_the_simulator_takes_are_refused_and_kept()
    {
        using var visitor = portal.Visit();
        var ticked = (await DepartmentAsync(visitor, "62")).Take(501).Select(code => ("Choice.Ticked", code)).ToArray();
        using var answer = await visitor.SubmitAsync(await visitor.ReadAsync("/simulateur?signature=2023-01-01"), "calculer", ticked);
        var page = await Visitor.ParseAsync(answer);

        Assert.Contains(page.QuerySelectorAll("#erreurs a"), link => link.GetAttribute("href") == "#Form_Communes");
        Assert.Equal(501, Chosen(page).Count());
    }

    [Fact]
    public async Task Suggestions_are_given_for_a_name_written_without_its_accents()
    {
        using var visitor = portal.Visit();
        using var response = await visitor.GetAsync("/simulateur/communes?q=st%20remy%20de%20prov");

        Assert.Contains("\"13100\"", await response.Content.ReadAsStringAsync(Visitor.Stop), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Chosen(IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlInputElement>("input[name='Form.Communes']").Select(input => input.Value);

    private static async Task<IEnumerable<string>> DepartmentAsync(Visitor visitor, string code)
    {
        using var listed = await visitor.SubmitAsync(await visitor.ReadAsync("/simulateur"), "parcourir", ("Choice.Department", code));
        return (await Visitor.ParseAsync(listed)).QuerySelectorAll<IHtmlInputElement>("input[name='Choice.Ticked']").Select(input => input.Value).ToArray();
    }
}
