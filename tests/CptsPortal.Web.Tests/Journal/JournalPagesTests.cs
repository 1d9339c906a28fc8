using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Journal;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Cases;

namespace CptsPortal.Web.Tests.Journal;

public sealed class JournalPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_journal_of_a_case_tells_before_and_after_in_french_and_is_filtered_by_its_address()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await client.NewCaseAsync();
        using var described = await client.SubmitAsync(address + "/membres/identite", "#identite", ("Form.Name", "CPTS renommée"));

        var page = await client.ReadAsync(address + "/journal");
        var filtered = await client.ReadAsync(address + "/journal?Act=OpenCase");

        Assert.Equal(["Identité de la CPTS modifiée", "Ouverture du dossier"], page.QuerySelectorAll("article h3").Select(title => title.TextContent));
        Assert.Contains(
            "Nom de la CPTS|CPTS des Calanques|CPTS renommée",
            page.QuerySelectorAll("article:first-of-type tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Contains("Origine|—|Projet spontané", filtered.QuerySelectorAll("article tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Single(filtered.QuerySelectorAll("article"));
    }

    [Fact]
    public async Task An_auditor_checks_the_chain_and_a_case_worker_cannot()
    {
        using var auditor = await portal.SignedInAs(Role.Auditor);
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        await worker.NewCaseAsync();

        using var checkedNow = await auditor.SubmitAsync("/journal", "#verifier");
        using var refused = await worker.GetAsync(new Uri("/journal", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("La chaîne est intacte", (await checkedNow.ReadAsync()).QuerySelector("#resultat h2")!.TextContent);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Theory]
    [InlineData("Cpts.Stage", "ProjectReview", "Étape", "Examen du projet de santé")]
    [InlineData("Cpts.LegalStructure.Form", "Sisa", "Forme juridique", "SISA")]
    [InlineData("Cpts.Leader.Phone", "04", "Leader", "04")]
    [InlineData("CaseCommune[13005].PriorityArea", "True", "Zone d’intervention prioritaire (ZIP) (13005)", "Oui")]
    [InlineData("Award.AwardedOn", "2026-03-01", "Attribuée le", "1er\u00A0mars\u00A02026")]
    [InlineData("Disparue.Champ", "x", "Autre information", "x")]
    [InlineData("Piece.Kind", null, "Nature de la pièce", "—")]
    public void A_field_has_a_french_label_and_a_value_its_french_words(string field, string? value, string label, string words)
    {
        var change = new JournalChange(field, null, value);
        Assert.Equal((label, words), (JournalTexts.Field(change), JournalTexts.Value(change, value)));
    }
}
