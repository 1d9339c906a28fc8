using System.Globalization;
using AngleSharp.Html.Parser;
using CptsPortal.Application.Documents;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Territory;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using CptsPortal.TestHost;
using CptsPortal.Web.Documents;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>The contract of a very large CPTS, and of people who type anything.</summary>
public sealed class LargeAndHostileContractTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const double PointsAMillimetre = 72 / 25.4;
    private static readonly DateOnly SignedOn = new(2025, 4, 1);
    private static readonly string LongWord = new('W', 400);

    private static readonly string[] Hostile =
    [
        "<script>document.title='pris'</script>", "<img src=\"file:///etc/passwd\">", "<iframe src='http://127.0.0.1:5191/'></iframe>",
        "{{cpts.nom}}", "</article><style>*{display:none}</style>",
    ];

    [Fact]
    public async Task A_contract_of_60_communes_300_members_and_25_indicators_breaks_its_pages_well()
    {
        var document = Made("CPTS du Grand Territoire", [], 60, 300, 25);
        using var pdf = PdfDocument.Open(await PrintAsync(document));
        var pages = pdf.GetPages().ToList();
        var text = PdfText.Of(pdf);

        Assert.All(document.Members, member => Assert.Contains(PdfText.Tight(member.Name), text, StringComparison.Ordinal));
        Assert.All(document.Communes, commune => Assert.Contains(PdfText.Tight(commune.Name), text, StringComparison.Ordinal));
        Assert.All(document.Terms.Indicators, indicator => Assert.Contains(PdfText.Tight(indicator.Label), text, StringComparison.Ordinal));
        var listing = pages.Where(page => document.Members.Any(member => PdfText.Of(page).Contains(PdfText.Tight(member.Name), StringComparison.Ordinal))).ToList();
        Assert.InRange(listing.Count, 5, 30);
        Assert.All(listing, page => Assert.Contains("Professionounature", PdfText.Of(page), StringComparison.Ordinal));
        Assert.All(pages, NothingIsClipped);
        Assert.All(pages, NoHeadingIsAlone);
    }

    [Fact]
    public async Task What_people_typed_prints_as_text_whatever_it_is_and_is_never_cut()
    {
        var document = Made($"CPTS {Hostile[0]}", [.. Hostile, LongWord, "رعاية صحية", "Équipe 🩺"], 3, 12, 5);
        using var scope = portal.Services.CreateScope();
        var page = await scope.ServiceProvider.GetRequiredService<DocumentRenderer>().RenderAsync(Sheet(document).Paper);
        var html = await new HtmlParser().ParseDocumentAsync(page.Html, TestContext.Current.CancellationToken);
        using var pdf = PdfDocument.Open(await PrintAsync(document));
        var text = PdfText.Of(pdf);

        Assert.Empty(html.QuerySelectorAll("script, img, iframe, style"));
        Assert.All(Hostile, typed => Assert.Contains(PdfText.Tight(typed), text, StringComparison.Ordinal));
        Assert.Contains(LongWord, text, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.All(pdf.GetPages(), NothingIsClipped);
    }

    private static void NothingIsClipped(Page page) => Assert.All(
        page.Letters.Where(letter => letter.Value.Trim().Length > 0),
        letter => Assert.InRange(letter.BoundingBox.Right, 19 * PointsAMillimetre, page.Width - (19 * PointsAMillimetre)));

    /// <summary>The last line above the foot is not a heading: these are larger than anything else.</summary>
    private static void NoHeadingIsAlone(Page page)
    {
        var body = page.Letters.Where(letter => letter.StartBaseLine.Y > 22 * PointsAMillimetre).ToList();
        var last = body.Min(letter => letter.StartBaseLine.Y);
        Assert.All(body.Where(letter => letter.StartBaseLine.Y - last < 1), letter => Assert.InRange(letter.PointSize, 0, 10.4));
    }

    private async Task<byte[]> PrintAsync(ContractDocument document)
    {
        using var scope = portal.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<LetterPrinter>()
            .PrintAsync(Sheet(document).Paper, TestContext.Current.CancellationToken) ?? throw new PdfPrinterUnavailableException("No browser.");
    }

    private ContractSheet Sheet(ContractDocument document) => new(document, portal.Services.GetRequiredService<ContractClauses>());

    private ContractDocument Made(string name, IReadOnlyList<string> typed, int communes, int members, int indicators)
    {
        string Typed(int rank, string otherwise) => rank < typed.Count ? typed[rank] : $"{otherwise} {rank:000}";
        var towns = Enumerable.Range(0, communes).Select(rank => new CommuneItem(
            (13001 + rank).ToString(CultureInfo.InvariantCulture), Typed(rank, "Commune"), "13", "Bouches-du-Rhône", [], 1500, CommuneKind.Commune, null, true)).ToList();
        var terms = new ContractTerms
        {
            Territory = new TermsTerritory([.. towns.Select(town => town.Code)], 90_000, null, null, members, null),
            Missions = [.. HealthProject.BaseMissions.Select((mission, rank) => new MissionTerms(mission, Typed(rank, "Contenu"), null, true))],
            Indicators = [.. Enumerable.Range(0, indicators).Select(rank => new Indicator
            {
                Id = Guid.NewGuid(), Mission = HealthProject.BaseMissions[rank % 3], Label = Typed(rank, "Indicateur"), Use = IndicatorUse.Counted,
                Baseline = 10, BaselineOn = SignedOn, Objectives = [12, 14, 16, 18, 20],
            })],
        };
        var version = new ContractVersion(1, VersionKind.Original, SignedOn, terms)
        {
            Phase = VersionPhase.Concluded,
            EffectiveOn = SignedOn,
            Signatories = [.. Enum.GetValues<Party>().Select((party, rank) => new Signatory(party, Typed(rank, "Signataire"), "Direction", SignedOn))],
        };
        return new ContractDocument(PortalFactory.Today, name, "13-2025-001", null, new DepartmentItem("13", "Bouches-du-Rhône", "93", "Provence-Alpes-Côte d’Azur"), SignedOn, "ACI-13-2025-001", version, SignedOn)
        {
            Number = 1,
            Amendment = 0,
            Before = null,
            Communes = towns,
            Members = [.. Enumerable.Range(0, members).Select(rank => new Member(Guid.NewGuid(), false, Typed(rank, "Membre"), Typed(rank, "Infirmière"), ExerciseMode.Liberal, SignedOn, null, false))],
            Milestones = MissionCalendar.For(SignedOn, MissionCalendar.DefaultTemplateAvailability),
            Statement = portal.Services.GetRequiredService<FundingEngine>().Compute(new ContractFacts
            {
                SignatureDate = SignedOn,
                Population = 90_000,
                Members = members,
                Missions = [.. HealthProject.BaseMissions.Select(mission => new MissionFacts(mission, SignedOn, null, null))],
            }),
            Versions = [1],
        };
    }
}
