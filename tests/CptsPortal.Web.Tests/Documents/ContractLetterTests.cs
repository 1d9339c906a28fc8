using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Terminations;
using CptsPortal.TestHost;
using UglyToad.PdfPig;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>The letters of the institutions about a contract: what they say, the delays that they open, who reads them.</summary>
public sealed class ContractLetterTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_termination_its_seizure_and_its_confirmation_are_three_papers_with_their_days_and_articles()
    {
        var id = await portal.SignedCaseAsync();
        var address = $"/dossiers/{id}/contrat/resiliation";
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        using var recorded = await director.SubmitAsync(
            address + "/lettre", "#resiliation", ("Form.Ground", nameof(TerminationGround.TermsNotRespected)), ("Form.On", "2026-01-10"), ("Form.Reason", "Missions non mises en œuvre"));
        using var seized = await leader.SubmitAsync(address + "/saisine", "#resiliation", ("Form.On", "2026-02-20"));
        using var confirmed = await director.SubmitAsync(address + "/suite", "#resiliation", ("Form.Confirmed", "True"), ("Form.On", "2026-03-12"), ("Form.Reason", "Avis défavorable de la commission"));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);

        var letters = (await leader.ReadAsync(address)).QuerySelectorAll("#courriers a").Select(link => link.GetAttribute("href")!).ToList();
        var first = await TextAsync(leader, letters[0]);
        var second = await TextAsync(leader, letters[1]);

        Assert.Equal([$"/dossiers/{id}/contrat/courriers/1/resiliation-1", $"/dossiers/{id}/contrat/courriers/1/confirmation-1"], letters);
        Says(first, "article 11.2", "Missions non mises en œuvre", "reçu le 10 janvier 2026", "prend effet deux mois après, le 10 mars 2026", "jusqu’au 10 mars 2026 inclus", "/RES");
        Says(second, "la résiliation est confirmée", "le 20 février 2026", "Avis défavorable de la commission", "Elle prend effet le 12 mars 2026", "Le 12 mars 2026", "/CONF");
    }

    [Fact]
    public async Task A_termination_given_up_is_a_paper_that_says_that_the_contract_runs_on()
    {
        var id = await portal.SignedCaseAsync();
        var address = $"/dossiers/{id}/contrat/resiliation";
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);
        using var recorded = await director.SubmitAsync(
            address + "/lettre", "#resiliation", ("Form.Ground", nameof(TerminationGround.NoLongerEligible)), ("Form.On", "2026-02-10"), ("Form.Reason", "Territoire réduit"));
        using var withdrawn = await director.SubmitAsync(address + "/suite", "#resiliation", ("Form.Confirmed", "False"), ("Form.On", "2026-03-12"), ("Form.Reason", "Territoire rétabli"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);

        Says(await TextAsync(director, $"/dossiers/{id}/contrat/courriers/1/retrait-1"), "Cette résiliation est retirée", "Territoire rétabli", "comme s’il n’avait jamais été interrompu");
    }

    [Fact]
    public async Task The_termination_of_a_CPTS_is_no_letter_of_the_institutions()
    {
        var id = await portal.SignedCaseAsync();
        var address = $"/dossiers/{id}/contrat/resiliation";
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        using var recorded = await leader.SubmitAsync(
            address + "/lettre", "#resiliation", ("Form.Ground", nameof(TerminationGround.CptsWish)), ("Form.On", "2026-02-10"), ("Form.Reason", "Fusion"));
        Assert.Equal(HttpStatusCode.Redirect, recorded.StatusCode);
        using var none = await leader.GetAsync(new Uri($"/dossiers/{id}/contrat/courriers/1/resiliation-1", UriKind.Relative), Cancelled);

        Assert.Empty((await leader.ReadAsync(address)).QuerySelectorAll("#courriers"));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    private static void Says(string text, params string[] words) =>
        Assert.All(words, said => Assert.Contains(PdfText.Tight(said), text, StringComparison.Ordinal));

    private static async Task<string> TextAsync(HttpClient client, string letter)
    {
        using var pdf = PdfDocument.Open(await client.GetByteArrayAsync(new Uri($"{letter}?handler=Pdf", UriKind.Relative), Cancelled));
        return PdfText.Of(pdf);
    }
}
