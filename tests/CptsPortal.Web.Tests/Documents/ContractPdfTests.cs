using System.Text.RegularExpressions;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Territory;
using CptsPortal.TestHost;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>What is read in the printed contract, beside the facts of the contracts of the demonstration.</summary>
public sealed partial class ContractPdfTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const string Agreed = "CPTS Cannes Ouest";
    private const string Running = "CPTS Toulon Est";

    [Fact]
    public async Task A_signed_contract_says_every_article_date_name_indicator_and_amount_that_was_agreed()
    {
        var (contract, cpts, pdf) = await PrintAsync(Running);
        using var printed = pdf;
        var text = PdfText.Of(pdf);
        var version = contract.Versions.Last(version => version.EffectiveOn is not null);
        var statement = portal.Services.GetRequiredService<FundingEngine>().Compute(contract.FactsAsAgreed(version, contract.SignedOn!.Value));
        string[] said =
        [
            cpts.Name, contract.Reference, French.Date(contract.SignedOn.Value), French.Date(contract.EndsOn!.Value.AddDays(-1)),
            .. Enumerable.Range(1, ContractClauses.Articles).Select(number => $"Article {number}. "),
            .. version.Signatories.Select(signatory => signatory.Name),
            .. version.Terms.Missions.Select(mission => ContractTexts.Texts.Of(mission.Mission)),
            .. version.Terms.Missions.Select(mission => mission.Content!),
            .. version.Terms.Indicators.Select(indicator => indicator.Label),
            .. version.Terms.Indicators.SelectMany(indicator => indicator.Objectives).OfType<decimal>().Select(objective => ContractTexts.Number(objective, null)),
            .. statement.Payments.Select(line => French.Amount(line.Amount)),
            .. statement.Payments.Select(line => French.ShortDate(line.DueDate)),
            French.Amount(statement.Totals.Payments),
            .. cpts.Members.Where(member => member.IsPresentOn(contract.SignedOn.Value)).Select(member => member.Name),
        ];

        Assert.All(said, words => Assert.Contains(PdfText.Tight(words), text, StringComparison.Ordinal));
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PROJET", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_amounts_of_article_5_are_those_of_the_contract_s_own_size_and_missions_and_no_other()
    {
        var (contract, _, pdf) = await PrintAsync(Running);
        using var printed = pdf;
        var version = contract.Versions.Last(version => version.EffectiveOn is not null);
        var article = Between(PdfText.Of(pdf), "Article5.", "Article6.");
        var territory = version.Terms.Territory;
        var grid = GridCatalog.Published.InForceOn(version.EffectiveOn!.Value);
        var rows = grid.AnnualAmounts.Where(row => row.Component != Component.Orientation || territory.OrientationFrom is not null).ToList();

        string[] Amounts(CptsSize size, bool all = false) =>
        [
            .. rows.Where(row => all || row.Mission is not { } mission || version.Terms.Of(mission) is not null)
                .Select(row => grid.Annual(row.Component, row.Mission, row.Plan, size, grid.IsUplifted(size, territory.Members))!.Value)
                .Select(amount => PdfText.Tight(French.GridAmount(amount))).Distinct().Order(StringComparer.Ordinal),
        ];

        Assert.Equal(Amounts(territory.Size!.Value), Amount().Matches(article).Select(found => found.Value).Distinct().Order(StringComparer.Ordinal));
        // The assertion tells sizes apart: another size has amounts that this one has not.
        Assert.All(
            Enum.GetValues<CptsSize>().Where(size => size != territory.Size),
            size => Assert.NotEmpty(Amounts(size).Except(Amounts(territory.Size.Value))));
    }

    [Fact]
    public async Task The_PDF_has_a_language_a_title_tags_and_an_outline_of_its_articles()
    {
        var (contract, cpts, pdf) = await PrintAsync(Running);
        using var printed = pdf;
        var catalog = pdf.Structure.Catalog.CatalogDictionary.Data;

        Assert.Equal($"Contrat tripartite, {cpts.Name}, {contract.Reference}", pdf.Information.Title);
        Assert.Equal("fr", catalog["Lang"].ToString()!.Trim('(', ')'));
        Assert.True(catalog.ContainsKey("StructTreeRoot"));
        Assert.True(pdf.TryGetBookmarks(out var outline));
        var titles = outline.GetNodes().Select(node => node.Title).ToList();
        Assert.All(Enumerable.Range(1, ContractClauses.Articles), number => Assert.Contains(titles, title => title.StartsWith($"Article {number}. ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_contract_that_is_not_signed_is_marked_as_a_draft_and_says_whose_signature_is_missing()
    {
        var (contract, _, pdf) = await PrintAsync(Agreed);
        using var printed = pdf;
        var text = PdfText.Of(pdf);

        Assert.Contains("PROJET", text, StringComparison.Ordinal);
        Assert.NotEqual(Enum.GetValues<Party>().Length, contract.OpenVersion!.Signatories.Count);
        Assert.Equal(Enum.GetValues<Party>().Length - contract.OpenVersion.Signatories.Count, Regex.Count(text, "àsigner"));
    }

    private async Task<(Contract Contract, Cpts Cpts, PdfDocument Pdf)> PrintAsync(string name)
    {
        var id = await portal.CaseAsync(name);
        using var auditor = await portal.SignedInAs(People.Of(Role.Auditor, "04", "05", "06", "13", "83", "84"));
        var bytes = await auditor.GetByteArrayAsync(new Uri($"/dossiers/{id}/contrat/document?handler=Pdf", UriKind.Relative), TestContext.Current.CancellationToken);
        var contract = await portal.ReadAsync(data => data.Read<Contract>().SingleAsync(contract => contract.CaseId == id));
        return (contract, await portal.ReadAsync(data => data.Read<Cpts>().SingleAsync(cpts => cpts.Id == id)), PdfDocument.Open(bytes));
    }

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"\d+(,\d\d)?€")]
    private static partial Regex Amount();
}
