using AngleSharp.Dom;
using CptsPortal.Application.Anomalies;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Anomalies;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Lists;
using CptsPortal.Web.Tests.Security;

namespace CptsPortal.Web.Tests.Anomalies;

/// <summary>The list of anomalies and the page of those of a case, on the cases of the demonstration.</summary>
public sealed class AnomalyPagesTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private static readonly Actor Worker = People.Of(Role.FundCaseWorker, "83", "84");

    [Fact]
    public void Every_kind_state_rule_and_act_is_french()
    {
        Assert.All(Enum.GetValues<AnomalyKind>(), kind =>
        {
            Assert.NotEmpty(AnomalyTexts.Texts.Of(kind));
            Assert.NotNull(AnomalyTexts.Texts.Find($"Finding.{kind}"));
        });
        Assert.All(Enum.GetValues<AnomalyRule>(), rule => Assert.NotEmpty(AnomalyTexts.Texts.Of(rule)));
        Assert.Equal("Anomalie justifiée", JournalTexts.Act(nameof(JustifyAnomaly)));
    }

    [Fact]
    public async Task What_is_found_is_a_sentence_without_a_word_of_the_code()
    {
        using var auditor = await portal.SignedInAs(Role.Auditor, "04", "05", "06", "13", "83", "84");
        var found = (await auditor.CsvAsync("/anomalies/csv?etat=All&colonne=constat"))[1..].Select(row => string.Join(';', row[1..])).ToArray();

        Assert.True(found.Length > 15);
        Assert.All(found, sentence => Assert.Matches(@"\.$", sentence));
        Assert.All(found, sentence => Assert.DoesNotMatch(@"\{|\}|[a-z][A-Z]|\d{4}-\d{2}", sentence));
    }

    [Fact]
    public async Task The_list_is_filtered_leads_to_the_case_and_its_file_has_the_documented_columns()
    {
        using var client = await portal.SignedInAs(Worker);
        var page = await client.ReadAsync("/anomalies?anomalie=PaymentLate");
        var offered = page.QuerySelectorAll("input[name=colonne]").Select(box => "colonne=" + box.GetAttribute("value"));
        var file = await client.CsvAsync("/anomalies/csv?anomalie=PaymentLate&" + string.Join('&', offered));

        var links = page.QuerySelectorAll("#anomalies tbody th a");
        Assert.NotEmpty(links);
        Assert.Equal(links.Select(link => link.TextContent), file[1..].Select(row => row[2]));
        Assert.Equal(ListFiles.Documented("GET /anomalies/csv"), file[0]);
        var led = links[0].GetAttribute("href")!.Split('#');
        Assert.NotNull((await client.ReadAsync(led[0])).GetElementById(led[1]));
    }

    [Fact]
    public async Task A_justification_without_a_reason_is_refused_at_its_field_and_one_with_a_reason_is_shown()
    {
        var id = await CaseOfAsync(AnomalyKind.PaymentLate);
        using var client = await portal.SignedInAs(Worker);
        var address = $"/dossiers/{id}/anomalies";
        var form = $"#{(await SectionAsync(client, address)).Id} form";

        using var refused = await client.SubmitAsync(address, form, ("Reason", " "));
        var shown = await refused.ReadAsync();
        Assert.Equal("Indiquez pourquoi cette anomalie est acceptée.", shown.QuerySelector("#Reason ~ .fr-messages-group .fr-message--error")!.TextContent);
        Assert.True(shown.QuerySelector($"{form}")!.ParentElement!.HasAttribute("open"));

        using var done = await client.SubmitAsync(address, form, ("Reason", "Versement attendu d’un autre compte."));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, done.StatusCode);
        var text = (await SectionAsync(client, address)).TextContent;
        Assert.Contains("Justifiée", text, StringComparison.Ordinal);
        Assert.Contains("Versement attendu d’un autre compte.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditor_and_the_msa_read_anomalies_without_justifying_them_and_the_cpts_never_does()
    {
        var id = await CaseOfAsync(AnomalyKind.PaymentLate);
        foreach (var role in new[] { Role.Auditor, Role.AgriculturalFundCaseWorker })
        {
            using var reader = await portal.SignedInAs(role, "83", "84");
            var page = await reader.ReadAsync($"/dossiers/{id}/anomalies");
            Assert.NotEmpty(page.QuerySelectorAll("section.portal-rule"));
            Assert.Empty(page.QuerySelectorAll("section.portal-rule form"));
        }

        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        using var answer = await leader.GetAsync(new Uri($"/dossiers/{id}/anomalies", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("Anomalies", (await leader.ReadAsync($"/dossiers/{id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IElement> SectionAsync(HttpClient client, string address) =>
        (await client.ReadAsync(address)).QuerySelectorAll("section.portal-rule")
            .First(section => section.QuerySelector("h3")!.TextContent == AnomalyTexts.Texts.Of(AnomalyKind.PaymentLate));

    private async Task<Guid> CaseOfAsync(AnomalyKind kind)
    {
        using var client = await portal.SignedInAs(Worker);
        return Guid.Parse((await client.ReadAsync($"/anomalies?anomalie={kind}")).QuerySelector("#anomalies tbody th a")!.GetAttribute("href")!.Split('/')[2]);
    }
}
