using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Territory;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Security;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>The tripartite contract as a document, beside the facts of the contracts of the demonstration.</summary>
public sealed partial class ContractDocumentTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const string Running = "CPTS Toulon Est";
    private const string InRoom = "CPTS Est Var";
    private const string Amended = "CPTS Nice";

    [Fact]
    public async Task A_signed_contract_has_its_eight_articles_its_dates_its_signatures_and_no_placeholder()
    {
        var (page, text) = await ReadAsync(Running, "83");

        Assert.Equal(
            Enumerable.Range(1, 8).Select(number => $"Article {number}."),
            page.QuerySelectorAll("#acte h2").Select(heading => heading.TextContent).Where(title => title.StartsWith("Article", StringComparison.Ordinal)).Select(title => title[..10]));
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("……", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PROJET", text, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("#signatures-acte tbody tr").Length);
        Assert.DoesNotContain("à signer", page.QuerySelector("#signatures-acte")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HealthProject.BaseMissions.Count, page.QuerySelectorAll("#calendrier-acte tbody tr").Length);
        Assert.Empty(EnumName().Matches(page.QuerySelector("#acte")!.TextContent));
    }

    [Fact]
    public async Task The_amounts_are_those_of_the_contract_s_own_size_and_of_no_other()
    {
        var (page, text) = await ReadAsync(Running, "83");
        var shown = page.QuerySelectorAll("#montants-acte td").Select(cell => cell.TextContent).ToArray();
        var size = Enum.GetValues<CptsSize>().Single(size => text.Contains($"Montants annuels de la taille\u00A0{(int)size}", StringComparison.Ordinal)
            || text.Contains($"Montants annuels de la taille {(int)size}", StringComparison.Ordinal));

        Assert.NotEmpty(shown);
        Assert.Equal(Amounts(size).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.All(Enum.GetValues<CptsSize>().Where(other => other != size), other =>
            Assert.DoesNotContain(Amounts(other).Except(Amounts(size)), amount => shown.Contains(amount)));
    }

    [Fact]
    public async Task The_schedule_adds_up_and_counts_each_line_of_five_years()
    {
        var (page, _) = await ReadAsync(Running, "83");
        var lines = page.QuerySelectorAll("#echeancier-acte tbody tr").Select(row => Amount(row.QuerySelector(".portal-number")!.TextContent)).ToArray();

        Assert.True(lines.Length > 20);
        Assert.Equal(lines[^1], lines[..^1].Sum());
    }

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

    /// <summary>What the grid of the day gives to a size for the base missions, in the order of the text.</summary>
    private static IEnumerable<string> Amounts(CptsSize size)
    {
        var grid = GridCatalog.Published.Latest;
        return from row in grid.AnnualAmounts
               where (row.Mission is not { } mission || HealthProject.BaseMissions.Contains(mission)) && row.Component != Law.Funding.Component.Orientation
               select French.GridAmount(grid.Annual(row.Component, row.Mission, row.Plan, size, uplifted: false)!.Value);
    }

    private static decimal Amount(string text) => decimal.Parse(
        text.Replace("\u202F", "", StringComparison.Ordinal).Replace("\u00A0€", "", StringComparison.Ordinal).Replace('−', '-').Trim(), French.Culture);

    [GeneratedRegex("AccessToCare|CarePathways|CrisisResponse|HealthAgency|Operating|Variable[A-Z]")]
    private static partial Regex EnumName();
}
