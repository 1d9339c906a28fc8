using System.Net;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Payments;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Payments;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Payments;

public sealed class PaymentPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_figures_of_the_page_are_those_of_the_public_engine_on_the_same_facts()
    {
        var id = await portal.SignedCaseAsync();
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        var page = await leader.ReadAsync($"/dossiers/{id}/financement");
        var simulated = await leader.SimulateAsync();

        Assert.Equal(
            simulated.GetProperty("payments").EnumerateArray().Select(line => Shown(line.GetProperty("amount").GetDecimal())),
            page.QuerySelectorAll("#echeancier tbody tr:not(.portal-schedule__year) td:nth-child(4)").Select(cell => cell.TextContent));
        Assert.Equal(Shown(simulated.GetProperty("totals").GetProperty("due").GetDecimal()), page.QuerySelector("#totaux div:nth-child(2) dd")!.TextContent);
        Assert.Equal(Shown(simulated.GetProperty("totals").GetProperty("payments").GetDecimal()), page.GetElementById("total-echeances")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("a[href*='versement?ligne']"));
    }

    [Fact]
    public async Task The_fund_records_a_payment_and_is_told_everything_wrong_at_once()
    {
        var id = await portal.SignedCaseAsync();
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);
        var form = await PayFormAsync(fund, id);

        using var refused = await fund.SubmitAsync(form, "#versement", ("Form.Amount", "90 000,00"), ("Form.On", "2026-03-16"));
        var again = await refused.ReadAsync();
        using var paid = await fund.SubmitAsync(form, "#versement", ("Form.Amount", "60 000,00"), ("Form.On", "2026-03-10"), ("Form.Reference", "VIR-1"));
        var page = await fund.ReadAsync(paid.Headers.Location!.ToString());

        Assert.Equal(["#Form_Amount", "#Form_On", "#Form_Reference"], again.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.Equal("90 000,00", again.QuerySelector("#Form_Amount")!.GetAttribute("value"));
        Assert.Equal("Versée", page.QuerySelector("#echeancier tbody tr:nth-child(2) .fr-badge")!.TextContent);
        Assert.Contains("réf. VIR-1", page.QuerySelector("#echeancier")!.TextContent, StringComparison.Ordinal);

        using var reversed = await fund.SubmitAsync(
            page.QuerySelector("a[href*='contre-passation']")!.GetAttribute("href")!, "#contre-passation", ("Form.On", "2026-03-11"), ("Form.Reason", "Mauvaise CPTS"));
        Assert.Equal(HttpStatusCode.Redirect, reversed.StatusCode);
    }

    [Fact]
    public async Task An_order_is_exported_with_stable_columns_and_its_second_export_is_a_copy()
    {
        var id = await portal.SignedCaseAsync();
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);
        using var made = await fund.SubmitAsync($"/dossiers/{id}/financement/ordre", "#ordre", ("Form.UpTo", "2024-03-01"));
        var order = made.Headers.Location!.ToString();

        var first = await CsvAsync(fund, order);
        var second = await CsvAsync(fund, order);

        Assert.Equal(
            "ordre;etabli_le;export;dossier;cpts;echeance;annee_contrat;nature;composante;mission;regularisation;montant;regle;base_legale", first[0]);
        Assert.Equal(6, first.Length);
        Assert.Contains(";original;", first[1], StringComparison.Ordinal);
        Assert.Contains(";60000,00;R-PAY-OP1;", first[1], StringComparison.Ordinal);
        Assert.Equal(first.Select(row => row.Replace(";original;", ";copie 2;", StringComparison.Ordinal)), second);
    }

    [Fact]
    public async Task Before_the_signature_the_page_says_what_will_come()
    {
        var id = await portal.DraftingCaseAsync();
        using var leader = await portal.SignedInAs(People.LeaderOf(id));

        var page = await leader.ReadAsync($"/dossiers/{id}/financement");
        Assert.Contains("à la signature du contrat", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_lines_lead_to_the_case_and_the_filter_stays()
    {
        var id = await portal.SignedCaseAsync();
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);

        var late = await fund.ReadAsync("/versements");
        var recoveries = await fund.ReadAsync("/versements?etat=ToRecover");

        Assert.NotNull(late.QuerySelector($"#versements a[href='/dossiers/{id}/financement']"));
        Assert.Equal("ToRecover", recoveries.QuerySelector("#etat option[selected]")!.GetAttribute("value"));
        Assert.Null(recoveries.QuerySelector("#versements"));
    }

    [Fact]
    public void Every_word_and_act_is_french()
    {
        Assert.All(
            [
                .. Enum.GetValues<LineState>().Cast<Enum>(), .. Enum.GetValues<LineBlock>().Cast<Enum>(),
                .. Enum.GetValues<PaymentRule>().Cast<Enum>(), .. Enum.GetValues<PaymentFilter>().Cast<Enum>(),
            ],
            value => Assert.NotEmpty(PaymentTexts.Texts.Of(value)));
        Assert.All(
            typeof(RecordPayment).Assembly.GetTypes().Where(type => type.Namespace == typeof(RecordPayment).Namespace
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
            act => Assert.NotNull(PaymentTexts.Texts.Find($"Act.{act.Name}")));
    }

    private static async Task<string> PayFormAsync(HttpClient client, Guid id) =>
        (await client.ReadAsync($"/dossiers/{id}/financement")).QuerySelector("#echeancier a[href*='versement?ligne']")!.GetAttribute("href")!;

    private static async Task<string[]> CsvAsync(HttpClient client, string order)
    {
        using var file = await client.SubmitAsync(order, "#export", "Csv");
        var text = await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Shown(decimal euros) => French.Amount(Law.Amounts.Euro.Exact(euros));
}
