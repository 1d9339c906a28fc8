using System.Net;
using AngleSharp.Html.Dom;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Security;

namespace CptsPortal.Web.Tests.Contracts;

/// <summary>A renewed contract: the pages of the one before it are reached by its number, and what is done there counts for it alone.</summary>
public sealed class EarlierContractTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const string Renewed = "CPTS Sisteronais";

    [Theory]
    [InlineData("financement")]
    [InlineData("contrat")]
    [InlineData("revues")]
    [InlineData("revues/5")]
    [InlineData("missions")]
    public async Task Each_page_of_the_first_contract_names_it_and_there_is_no_third(string page)
    {
        var id = await portal.CaseAsync(Renewed);
        using var client = await portal.SignedInAs(Role.FundCaseWorker, "04");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, $"/dossiers/{id}/{page}?contrat=1"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, $"/dossiers/{id}/{page}?contrat=3"));
    }

    [Fact]
    public async Task The_last_contract_is_shown_unless_one_asks_for_the_first()
    {
        var id = await portal.CaseAsync(Renewed);
        using var client = await portal.SignedInAs(Role.FundCaseWorker, "04");

        var (last, first) = (await client.ReadAsync($"/dossiers/{id}/revues"), await client.ReadAsync($"/dossiers/{id}/revues?contrat=1"));

        Assert.Equal(5, Closed(first));
        Assert.Equal(0, Closed(last));
        Assert.Contains(last.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), href => href == $"/dossiers/{id}/revues?contrat=1");
    }

    [Fact]
    public async Task A_payment_made_on_the_first_contract_is_of_its_ledger_and_leads_back_to_it()
    {
        var id = await portal.CaseAsync(Renewed);
        using var client = await portal.SignedInAs(Role.FundCaseWorker, "04");
        var before = await client.ReadAsync($"/dossiers/{id}/financement");
        var schedule = await client.ReadAsync($"/dossiers/{id}/financement?contrat=1");

        using var paid = await client.SubmitAsync(
            schedule.QuerySelector("a[href*='versement?']")!.GetAttribute("href")!, "#versement", ("Form.On", "2026-03-10"), ("Form.Reference", "VIR-RENOUVELLEMENT"));

        Assert.Equal(HttpStatusCode.Redirect, paid.StatusCode);
        Assert.Contains("contrat=1", paid.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("réf. VIR-RENOUVELLEMENT", (await client.ReadAsync(paid.Headers.Location.ToString())).Body!.TextContent, StringComparison.Ordinal);
        var after = await client.ReadAsync($"/dossiers/{id}/financement");
        Assert.Equal(before.GetElementById("totaux")!.TextContent, after.GetElementById("totaux")!.TextContent);
        Assert.DoesNotContain("VIR-RENOUVELLEMENT", after.Body!.TextContent, StringComparison.Ordinal);
    }

    private static int Closed(IHtmlDocument page) =>
        page.QuerySelectorAll(".fr-badge").Count(badge => badge.TextContent.Trim().StartsWith("Close", StringComparison.OrdinalIgnoreCase));

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
