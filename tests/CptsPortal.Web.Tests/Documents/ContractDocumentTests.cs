using System.Net;
using AngleSharp.Html.Dom;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Security;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>Which version of a contract is a document for whom; what it says is read in its PDF.</summary>
public sealed class ContractDocumentTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const string InRoom = "CPTS Est Var";
    private const string Amended = "CPTS Nice";

    [Fact]
    public async Task Terms_that_lie_in_the_room_are_a_draft_for_the_institutions_and_nothing_for_the_CPTS()
    {
        var (page, _) = await ReadAsync(InRoom, "83");
        var id = await portal.CaseAsync(InRoom);
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        using var none = await leader.GetAsync(new Uri($"/dossiers/{id}/contrat/document", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("PROJET", page.QuerySelector("#acte .letter-draft")!.TextContent);
        Assert.Contains("à signer", page.QuerySelector("#signatures-acte")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task An_amendment_says_what_it_changes_and_the_original_stays_as_it_was_signed()
    {
        var (amendment, text) = await ReadAsync(Amended, "06");
        var (original, _) = await ReadAsync(Amended, "06", "?version=1");

        Assert.Contains("/A1", text, StringComparison.Ordinal);
        Assert.Contains("171\u202F000", text, StringComparison.Ordinal);
        Assert.Empty(amendment.QuerySelectorAll("#calendrier-acte"));
        Assert.DoesNotContain("171\u202F000", original.QuerySelector("#acte")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(original.QuerySelectorAll("#calendrier-acte"));
    }

    private async Task<(IHtmlDocument Page, string Text)> ReadAsync(string name, string department, string query = "")
    {
        using var client = await portal.SignedInAs(Role.FundCaseWorker, department);
        var page = await client.ReadAsync($"/dossiers/{await portal.CaseAsync(name)}/contrat/document{query}");
        return (page, page.QuerySelector("#acte")!.TextContent);
    }
}
