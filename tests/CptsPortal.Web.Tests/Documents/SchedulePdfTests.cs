using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Payments;
using CptsPortal.Law.Amounts;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using UglyToad.PdfPig;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>What is read in the printed schedule, beside what the portal says of the same contract. Today is 15 March 2026.</summary>
public sealed class SchedulePdfTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_schedule_says_its_day_and_every_line_with_its_state_amount_and_article()
    {
        var id = await portal.SignedCaseAsync();
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        var simulated = await leader.SimulateAsync();
        using var pdf = PdfDocument.Open(await leader.GetByteArrayAsync(Address(id), TestContext.Current.CancellationToken));
        var text = PdfText.Of(pdf);
        var lines = simulated.GetProperty("payments").EnumerateArray().ToList();

        string[] said =
        [
            "CPTS des Calanques", "Arrêté au : 15 mars 2026", "du 1er mars 2024 au 28 février 2029", "ACI art. 9",
            PaymentTexts.Texts.Of(LineState.Late), PaymentTexts.Texts.Of(LineState.ToPay), PaymentTexts.Texts.Of(LineState.Estimated),
            .. lines.Select(line => Shown(line.GetProperty("amount").GetDecimal())),
            .. lines.Select(line => French.ShortDate(DateOnly.Parse(line.GetProperty("dueDate").GetString()!, French.Culture))),
            "Total des échéances : " + Shown(simulated.GetProperty("totals").GetProperty("payments").GetDecimal()),
        ];
        Assert.NotEmpty(lines);
        Assert.All(said, words => Assert.Contains(PdfText.Tight(words), text, StringComparison.Ordinal));
        Assert.All(
            [.. Enum.GetNames<LineBlock>(), .. Enum.GetNames<LineState>(), "PROJET", "simulé", "{{"],
            word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_paid_is_paid_in_the_schedule_and_no_longer_late()
    {
        var id = await portal.SignedCaseAsync();
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        var word = PaymentTexts.Texts.Of(LineState.Paid);
        Assert.DoesNotContain(word, States(await leader.ReadAsync(Preview(id))));

        var page = await fund.ReadAsync($"/dossiers/{id}/financement");
        Assert.NotNull(page.QuerySelector($"a[href='{Preview(id)}']"));
        var form = page.QuerySelector("a[href*='versement?ligne']")!.GetAttribute("href")!;
        using var paid = await fund.SubmitAsync(form, "#versement", ("Form.On", "2026-03-10"), ("Form.Reference", "VIR-1"));
        Assert.Equal(HttpStatusCode.Redirect, paid.StatusCode);

        Assert.Single(States(await leader.ReadAsync(Preview(id))), state => state == word);
    }

    [Fact]
    public async Task Nobody_out_of_the_case_reads_it_and_there_is_none_before_the_signature()
    {
        var id = await portal.SignedCaseAsync();
        using var stranger = await portal.SignedInAs(People.LeaderOf(Guid.NewGuid()));
        using var elsewhere = await portal.SignedInAs(People.Of(Role.AgencyCaseWorker, "83"));
        using var agency = await portal.SignedInAs(Role.AgencyCaseWorker);

        foreach (var (client, of) in new[] { (stranger, id), (elsewhere, id), (agency, await portal.DraftingCaseAsync()) })
        {
            using var answer = await client.GetAsync(Address(of), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static string[] States(AngleSharp.Dom.IParentNode page) =>
        [.. page.QuerySelectorAll("#echeancier-document tbody td:nth-child(3)").Select(cell => cell.TextContent)];

    private static string Shown(decimal amount) => French.Amount(Euro.Exact(amount));

    private static string Preview(Guid id) => $"/dossiers/{id}/financement/echeancier";

    private static Uri Address(Guid id) => new(Preview(id) + "?handler=Pdf", UriKind.Relative);
}
