using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Cases;

/// <summary>A portfolio handed over by its pages, without script.</summary>
public sealed class HandoverPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_can_go_is_ticked_what_cannot_says_why_and_one_confirmation_does_it(bool byAdministrator)
    {
        var (from, to) = (People.Of(Role.AgencyCaseWorker, "13", "83"), People.Of(Role.AgencyCaseWorker));
        using var worker = await portal.SignedInAs(from);
        using var colleague = await portal.SignedInAs(to);
        using var administrator = await portal.SignedInAs(Role.Administrator);
        var (goes, stays) = (await OpenedAsync(worker, from, "13"), await OpenedAsync(worker, from, "83"));
        var (client, address, back) = byAdministrator
            ? (administrator, $"/administration/comptes/{from.UserId}/portefeuille", $"/administration/comptes/{from.UserId}")
            : (worker, "/mon-compte/portefeuille", "/mon-compte");
        Assert.NotNull((await client.ReadAsync(back)).QuerySelector($"main a[href='{address}']"));
        Assert.Null((await client.ReadAsync(address)).QuerySelector("#transmission"));

        var page = await client.ReadAsync($"{address}?vers={to.UserId}");
        Assert.NotNull(page.QuerySelector($"#dossier-{goes}[checked]"));
        Assert.Null(page.QuerySelector($"#dossier-{stays}"));
        Assert.Contains("ne suit pas le département 83", page.QuerySelector("#dossiers")!.TextContent, StringComparison.Ordinal);
        using var done = await client.SendAsync(page, address, "#transmission", ("Why", "Changement de poste"));

        Assert.Equal((HttpStatusCode.Redirect, back), (done.StatusCode, done.Headers.Location!.ToString()));
        Assert.Contains("Transmission à un autre référent", (await colleague.ReadAsync($"/dossiers/{goes}/journal")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("a confié ce dossier à un nouveau référent", (await colleague.ReadAsync("/avis")).QuerySelector("#avis")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nothing_ticked_the_page_says_so_and_keeps_the_reason()
    {
        var (from, to) = (People.Of(Role.FundCaseWorker), People.Of(Role.FundCaseWorker));
        using var worker = await portal.SignedInAs(from);
        using var colleague = await portal.SignedInAs(to);
        var id = await OpenedAsync(worker, from, "13", "Fund");
        var page = await worker.ReadAsync($"/mon-compte/portefeuille?vers={to.UserId}");
        page.QuerySelector($"#dossier-{id}")!.RemoveAttribute("checked");

        using var refused = await worker.SendAsync(page, "/mon-compte/portefeuille", "#transmission", ("Why", "Congé"));
        var again = await refused.ReadAsync();

        Assert.Equal(["#Cases"], again.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Congé", again.QuerySelector("#Why")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.Auditor)]
    public async Task Who_follows_no_case_for_an_institution_hands_over_none(Role role)
    {
        using var client = await portal.SignedInAs(role);
        using var answer = await client.GetAsync(new Uri("/mon-compte/portefeuille", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task<Guid> OpenedAsync(HttpClient client, Actor referent, string department, string institution = "Agency")
    {
        using var opened = await client.SubmitAsync(
            "/dossiers/nouveau", "#dossier", ("Form.Name", $"CPTS {Guid.NewGuid():N}"), ("Form.Department", department),
            ("Form.ContactOn", "2026-03-10"), ("Form.ContactPerson", "Une infirmière"));
        var id = Guid.Parse(opened.Headers.Location!.ToString()[^36..]);
        using var assigned = await client.SubmitAsync(
            $"/dossiers/{id}/membres/referents", "main form", ($"Form.{institution}", referent.UserId.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, assigned.StatusCode);
        return id;
    }
}
