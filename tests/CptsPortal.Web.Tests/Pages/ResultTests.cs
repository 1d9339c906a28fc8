using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using CptsPortal.Application.Ports;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Web.Tests.Pages;

public sealed class ResultTests(PagesPortal portal) : IClassFixture<PagesPortal>
{
    private const string Everything =
        "signature=2021-03-01&resiliation=2025-04-15&communes=13001.13005.13055&membres=120&acces=2021-06-01~2024-02-01~2021-07-01"
        + "&reponse-crises=2022-05-01&taux-acces=80~75.5&changement=2023-06-01~170000~90&crise=2022-08-01&covid=oui";

    [Fact]
    public async Task Modifying_a_result_gives_the_form_back_as_it_was_filled_in_and_computes_to_the_same_address()
    {
        using var visitor = portal.Visit();
        var result = await visitor.ReadAsync("/simulateur/resultat?" + Everything);
        var form = await visitor.ReadAsync(result.QuerySelector("main .fr-btn")!.GetAttribute("href")!);
        using var answer = await visitor.SubmitAsync(form, "calculer");

        Assert.Null(form.QuerySelector("#erreurs"));
        Assert.Equal("/simulateur/resultat?" + Everything, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?signature=abc")]
    [InlineData("?signature=2023-01-01&communes=%00.130050")]
    [InlineData("?signature=2023-01-01&population=99999999999")]
    [InlineData("?signature=2023-01-01&population=1&acces=~~~~~&taux-acces=~~~~~~~~&changement=~&crise=%00&membres=%ED%A0%80")]
    [InlineData("?signature=2023-01-01&signature=2024-01-01&communes=.....&taux-parcours=NaN")]
    [InlineData("?signature=9999-12-31&resiliation=0001-01-01&population=1")]
    public async Task An_address_that_cannot_be_computed_gives_the_form_and_what_is_wrong(string query)
    {
        using var visitor = portal.Visit();
        using var response = await visitor.GetAsync("/simulateur/resultat" + query);
        var form = await visitor.ReadAsync(response.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.NotNull(form.QuerySelector("form#simulation"));
        Assert.Equal(query.Length > 1, form.QuerySelector("#erreurs") is not null);
    }

    [Fact]
    public async Task The_csv_has_its_pinned_columns_and_adds_up_to_the_total_of_the_page()
    {
        using var visitor = portal.Visit();
        using var response = await visitor.GetAsync("/simulateur/resultat/csv?" + Everything);
        var bytes = await response.Content.ReadAsByteArrayAsync(Visitor.Stop);
        var rows = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(';')).ToArray();
        var page = await visitor.ReadAsync("/simulateur/resultat?" + Everything);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal(["echeance", "annee_contrat", "nature", "composante", "mission", "montant", "estime", "regle", "base_legale"], rows[0]);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(page.QuerySelectorAll("#echeancier-table .portal-date").Length, rows.Length - 1);
        var total = rows[1..].Sum(row => decimal.Parse(row[5].Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture));
        Assert.Equal(Amount(page, "#total-versements"), total);
        Assert.Equal(Amount(page, "#total-du"), total);
    }

    [Fact]
    public async Task Every_line_gives_its_computation_and_a_rule_that_the_rules_page_explains()
    {
        using var visitor = portal.Visit();
        var lines = (await visitor.ReadAsync("/simulateur/resultat?" + Everything)).QuerySelectorAll("#echeancier-table details").ToArray();
        var rules = await visitor.ReadAsync("/baremes-et-regles");

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.NotEmpty(line.QuerySelector(".portal-formula")!.TextContent));
        Assert.All(lines, line => Assert.NotNull(rules.GetElementById(line.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public async Task Lines_that_rest_on_an_unknown_rate_are_marked_estimated()
    {
        using var visitor = portal.Visit();
        var known = await visitor.ReadAsync("/simulateur/resultat?signature=2023-01-01&population=1&acces=2023-01-01~2024-01-01&taux-acces=50");
        var unknown = await visitor.ReadAsync("/simulateur/resultat?signature=2023-01-01&population=1&acces=2023-01-01~2024-01-01");

        Assert.Empty(known.QuerySelectorAll("#echeancier-table .fr-badge--new"));
        Assert.Single(unknown.QuerySelectorAll("#echeancier-table .fr-badge--new"));
    }

    [Fact]
    public async Task A_termination_that_takes_money_back_says_how_much_is_to_be_given_back()
    {
        using var visitor = portal.Visit();
        var page = await visitor.ReadAsync("/simulateur/resultat?signature=2023-01-01&population=35000&resiliation=2023-04-01");

        // 50 000 € paid, 50 000 € x 90 / 365 due: R-TERM-DUE, R-TERM-PAY.
        Assert.Contains(SimulatorFormTests.Spaced("37 671,23"), page.QuerySelector("#remboursement h2")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#echeancier-table .fr-badge--warning"));
    }

    [Fact]
    public async Task Without_a_printer_the_page_is_given_and_says_so()
    {
        await using var broken = portal.WithWebHostBuilder(host => host.ConfigureTestServices(
            services => services.AddSingleton<IPdfPrinter, NoPrinter>()));
        using var visitor = new Visitor(broken.CreateClient());
        using var response = await visitor.GetAsync("/simulateur/resultat/pdf?" + Everything);
        var page = await Visitor.ParseAsync(response);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(page.QuerySelector("#pdf-indisponible"));
        Assert.NotNull(page.QuerySelector("#echeancier-table"));
    }

    private static decimal Amount(IParentNode page, string selector) => decimal.Parse(
        string.Concat(page.QuerySelector(selector)!.TextContent.Where(mark => char.IsAsciiDigit(mark) || mark == ',')).Replace(',', '.'),
        CultureInfo.InvariantCulture);

    private sealed class NoPrinter : IPdfPrinter
    {
        public Task<byte[]> PrintAsync(PrintableDocument document, CancellationToken cancellation) =>
            throw new PdfPrinterUnavailableException("None.");
    }
}
