using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Cases;

public sealed class CasePagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string New = "/dossiers/nouveau";

    [Fact]
    public async Task A_case_worker_opens_a_case_and_finds_it_with_its_journal()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await OpenAsync(client, "CPTS de l’Étoile");

        var page = await client.ReadAsync(address);
        var list = await client.ReadAsync("/dossiers?Search=etoile");

        Assert.Equal("CPTS de l’Étoile", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("25 mars 2026", page.QuerySelector("main")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Ouverture du dossier", page.QuerySelector("section[aria-labelledby=derniers-actes]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(address, Assert.Single(list.QuerySelectorAll("#dossiers tbody a")).GetAttribute("href"));
    }

    [Fact]
    public async Task Everything_missing_is_told_at_once_at_its_field_and_nothing_typed_is_lost()
    {
        using var client = await portal.SignedInAs(Role.FundCaseWorker);
        using var refused = await client.SubmitAsync(New, "#dossier", ("Form.Name", " "), ("Form.ContactOn", "2026-03-16"), ("Form.ContactPerson", "Une sage-femme"));

        var page = await refused.ReadAsync();

        Assert.Equal(["#Form_Name", "#Form_ContactOn"], page.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Une sage-femme", page.QuerySelector("#Form_ContactPerson")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Out_of_scope_a_case_is_not_found_and_not_listed()
    {
        using var inScope = await portal.SignedInAs(Role.AgencyCaseWorker, "13");
        using var outOfScope = await portal.SignedInAs(Role.AgencyDecisionMaker, "83");
        var address = await OpenAsync(inScope, "CPTS du Garlaban");

        using var direct = await outOfScope.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, direct.StatusCode);
        Assert.DoesNotContain("Garlaban", await direct.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty((await outOfScope.ReadAsync("/dossiers?Search=garlaban")).QuerySelectorAll("#dossiers tbody tr"));
    }

    [Fact]
    public async Task Two_cases_opened_at_once_have_two_references()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        // The first page gives the cookie of the forms; four at once would give four.
        await client.ReadAsync(New);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => OpenAsync(client, $"CPTS simultanée {i}")));

        var references = (await client.ReadAsync("/dossiers?Search=simultanee")).QuerySelectorAll("#dossiers tbody td:first-child").Select(cell => cell.TextContent);
        Assert.Equal(4, references.Distinct().Count());
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.Auditor)]
    public async Task A_role_that_instructs_nothing_opens_no_case(Role role)
    {
        using var client = await portal.SignedInAs(role);
        using var refused = await client.GetAsync(new Uri(New, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Empty((await client.ReadAsync("/dossiers")).QuerySelectorAll($"a[href='{New}']"));
    }

    [Fact]
    public async Task Nobody_signed_in_is_led_to_sign_in_and_back()
    {
        using var client = portal.ClientWith();
        using var led = await client.GetAsync(new Uri("/dossiers", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/connexion?retour=%2Fdossiers", led.Headers.Location!.ToString());
    }

    [Fact]
    public void Every_stage_origin_channel_and_rule_has_its_french_words() =>
        Assert.All(
            [
                .. Enum.GetValues<Stage>().Cast<Enum>(), .. Enum.GetValues<CaseOrigin>().Cast<Enum>(),
                .. Enum.GetValues<ContactChannel>().Cast<Enum>(), .. Enum.GetValues<CaseRule>().Cast<Enum>(),
            ],
            value => Assert.NotEmpty(CaseTexts.Texts.Of(value)));

    private static async Task<string> OpenAsync(HttpClient client, string name)
    {
        using var opened = await client.SubmitAsync(
            New, "#dossier", ("Form.Name", name), ("Form.ContactOn", "2026-03-10"), ("Form.ContactPerson", "Une infirmière"));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        return opened.Headers.Location!.ToString();
    }
}
