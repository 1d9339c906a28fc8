using System.Net;
using AngleSharp.Html.Dom;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Security;

namespace CptsPortal.Web.Tests.Territory;

public sealed class CoveragePagesTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private static readonly string[] Provence = ["04", "05", "06", "13", "83", "84"];

    [Fact]
    public async Task The_map_links_each_department_of_the_scope_and_the_table_says_the_same()
    {
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker, Provence);

        var page = await worker.ReadAsync("/territoires");

        var drawn = page.QuerySelectorAll(".portal-map a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(Provence.Select(code => $"/territoires/{code}"), drawn);
        Assert.Equal(drawn, page.QuerySelectorAll("#departements tbody a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".portal-map a"), link => Assert.Contains("des habitants couverts", link.GetAttribute("aria-label")!, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Equal(["page"], page.QuerySelectorAll("#navigation [aria-current]").Select(link => link.GetAttribute("aria-current")));
    }

    [Fact]
    public async Task A_department_lists_its_communes_by_state_and_links_their_cases()
    {
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker, Provence);
        var id = await portal.CaseAsync(DemoPortal.RichCase);

        var page = await worker.ReadAsync("/territoires/13?etat=Covered");
        var gaps = await worker.ReadAsync("/territoires/13?etat=Uncovered");

        Assert.Contains(page.QuerySelectorAll("#communes a"), link => link.GetAttribute("href") == $"/dossiers/{id}/territoire");
        Assert.All(gaps.QuerySelectorAll("#communes tbody tr"), row => Assert.Contains("Zone blanche", row.TextContent, StringComparison.Ordinal));
        Assert.Equal("Bouches-du-Rhône (13)", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_nation_is_shown_with_its_departments_overseas_and_a_region_alone()
    {
        using var auditor = await portal.SignedInAs(People.Of(Role.Auditor) with { Scope = new Scope(true, [], null) });

        var nation = await auditor.ReadAsync("/territoires");
        var region = await auditor.ReadAsync("/territoires?region=94");
        var overseas = await auditor.ReadAsync("/territoires?region=04");

        Assert.Equal(96, nation.QuerySelectorAll(".portal-map a").Length);
        Assert.Contains(nation.QuerySelectorAll("#departements tbody a"), link => link.GetAttribute("href") == "/territoires/974");
        Assert.Equal("94", ((IHtmlSelectElement)region.QuerySelector("#Region")!).Value);
        Assert.Equal(["/territoires/2A", "/territoires/2B"], region.QuerySelectorAll(".portal-map a").Select(link => link.GetAttribute("href")));
        Assert.Null(overseas.QuerySelector(".portal-map"));
    }

    [Theory]
    [InlineData(Role.AgencyCaseWorker, "/territoires/75", HttpStatusCode.NotFound)]
    [InlineData(Role.FundCaseWorker, "/territoires/zz", HttpStatusCode.NotFound)]
    [InlineData(Role.Leader, "/territoires", HttpStatusCode.Forbidden)]
    [InlineData(Role.Administrator, "/territoires/13", HttpStatusCode.Forbidden)]
    public async Task Out_of_scope_a_department_does_not_exist_and_other_roles_are_refused(Role role, string address, HttpStatusCode expected)
    {
        using var client = await portal.SignedInAs(role, Provence);

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task The_territory_of_a_case_names_its_edition_and_leads_to_its_department()
    {
        var id = await portal.CaseAsync(DemoPortal.RichCase);
        using var worker = await portal.SignedInAs(Role.FundCaseWorker, Provence);
        using var leader = await portal.SignedInAs(People.LeaderOf(id));

        var page = await worker.ReadAsync($"/dossiers/{id}/territoire");

        Assert.Contains("@etalab/decoupage-administratif", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/territoires/13']"));
        Assert.Null((await leader.ReadAsync($"/dossiers/{id}/territoire")).QuerySelector("main a[href^='/territoires']"));
    }
}
