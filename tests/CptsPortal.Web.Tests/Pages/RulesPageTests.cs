using AngleSharp.Dom;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Texts;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Pages;

public sealed class RulesPageTests(PagesPortal portal) : IClassFixture<PagesPortal>
{
    [Fact]
    public async Task Every_rule_of_the_law_is_explained_with_its_article()
    {
        using var visitor = portal.Visit();
        var page = await visitor.ReadAsync("/baremes-et-regles");

        Assert.All(FundingRules.All, rule => AssertExplained(page, rule.Number, rule.LegalBasis));
    }

    [Fact]
    public async Task Every_decision_of_the_project_is_explained_and_linked_from_its_rule()
    {
        using var visitor = portal.Visit();
        var page = await visitor.ReadAsync("/baremes-et-regles");

        Assert.All(FundingInterpretations.All, decision =>
        {
            AssertExplained(page, decision.Code, decision.Rule.LegalBasis);
            Assert.NotNull(page.QuerySelector($"[id='{decision.Rule.Number}'] a[href='#{decision.Code}']"));
        });
    }

    [Fact]
    public async Task Every_grid_is_shown_with_its_source_its_dates_and_all_its_amounts()
    {
        using var visitor = portal.Visit();
        var page = await visitor.ReadAsync("/baremes-et-regles");

        Assert.All(GridCatalog.Published.Grids, grid =>
        {
            var facts = page.GetElementById(grid.Name)!.NextElementSibling!.TextContent;
            Assert.All(
                [grid.Source, French.Date(grid.PublishedOn), French.Date(grid.InForceFrom), French.Date(grid.LastChecked)],
                fact => Assert.Contains(fact, facts, StringComparison.Ordinal));
            var shown = page.QuerySelectorAll($"#montants-{grid.Name} tbody tr").Select(row => row.QuerySelectorAll("td.portal-number").Select(cell => cell.TextContent).ToArray()).ToArray();
            var expected = grid.AnnualAmounts.Select(row => row.Amounts)
                .Concat(grid.AdditionalOperating is { } once ? [once.Amounts] : [])
                .Append(grid.PrintedTotal.Amounts)
                .Select(amounts => amounts.Select(French.GridAmount).ToArray());
            Assert.Equal(expected, shown);
        });
    }

    private static void AssertExplained(IDocument page, string id, string legalBasis)
    {
        var article = page.GetElementById(id);
        Assert.NotNull(article);
        Assert.Contains(French.Reference(legalBasis), article.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(".", article.QuerySelector(".portal-text")!.TextContent.Trim(), StringComparison.Ordinal);
    }
}
