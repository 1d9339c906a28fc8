using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Pages;

namespace CptsPortal.Web.Tests.LettersOfIntent;

/// <summary>What the institutions do with a letter, without script.</summary>
public sealed class LetterDecisionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Both_favourable_the_letter_is_validated_and_its_mail_is_ready()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        await journey.ActAsync(Role.FundCaseWorker, "/appreciation", "#appreciation", ("Comments[0]", "Territoire cohérent"));
        await journey.ActAsync(Role.AgencyCaseWorker, "/avis", "#avis", ("Form.Favourable", "True"));
        await journey.AdviseAsync();
        await journey.DecideAsync(Role.AgencyDecisionMaker, favourable: true);
        Assert.Contains("Modifier ma décision", (await journey.ReadAsync(Role.AgencyDecisionMaker, "/decision-enregistree")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await journey.DecideAsync(Role.FundDecisionMaker, favourable: true);

        var mail = (await journey.ReadAsync(Role.Leader, "/courrier")).QuerySelector("#courrier")!;
        var text = mail.TextContent.Replace('\u00A0', ' ').Replace('\u202F', ' ');

        Assert.Contains("valider votre lettre d’intention", text, StringComparison.Ordinal);
        Assert.Contains("40 000 €", text, StringComparison.Ordinal);
        Assert.Contains("15 mars 2027", text, StringComparison.Ordinal);
        Assert.Null(mail.QuerySelector(".letter-draft"));
        await journey.ActAsync(Role.AgencyCaseWorker, "/notification", "#notification");
        Assert.Contains("Notifiée le", (await journey.ReadAsync(Role.Leader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Either_unfavourable_the_letter_is_rejected_with_its_reason_and_the_next_one_is_pre_filled()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        await journey.AdviseAsync();
        await journey.DecideAsync(Role.AgencyDecisionMaker, favourable: false, "Territoire à revoir");
        await journey.DecideAsync(Role.FundDecisionMaker, favourable: true);

        Assert.Contains("Territoire à revoir", (await journey.ReadAsync(Role.Leader, "/courrier")).QuerySelector("#courrier")!.TextContent, StringComparison.Ordinal);
        await journey.ActAsync(Role.Leader, "", "#commencer");
        await journey.WriteAsync("diagnostic", ("Form.Diagnosis", "Revu"));
        var second = await journey.ReadAsync(Role.Leader, "/versions/2");
        Assert.Equal(["Diagnostic territorial", "—", "Revu"], second.QuerySelectorAll("#changements tbody tr").Single().Children.Skip(1).Select(cell => cell.TextContent));
        Assert.Contains("Rejetée", (await journey.ReadAsync(Role.Leader, "/versions/1")).QuerySelector("#etat")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_breaks_a_rule_of_the_instruction_is_told_at_its_field_and_what_was_typed_stays()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        var (worker, fund, director) = (await journey.AsAsync(Role.AgencyCaseWorker), await journey.AsAsync(Role.FundCaseWorker), await journey.AsAsync(Role.FundDecisionMaker));

        // Submitted on 15 March 2026, the day of the tests; in this region a committee is consulted.
        await director.RefusedAsync(
            journey.Address + "/decision", "#decision", [("Form.Favourable", "False"), ("Form.On", "2026-03-16")],
            "La commission est consultée dans cette région : enregistrez son avis avant de décider.",
            "On: Cette date est dans le futur : au plus tard le 15 mars 2026.", "Reason: Motivez la décision défavorable");
        await worker.RefusedAsync(journey.Address + "/corrections", "#corrections", [], "Corrections: Dites ce qui est attendu, dans une section au moins.");
        await worker.RefusedAsync(
            journey.Address + "/commission", "#seance", [("Form.SessionOn", "2026-03-14")], "SessionOn: Cette date est trop ancienne : au plus tôt le 15 mars 2026.");
        await journey.ActAsync(Role.AgencyCaseWorker, "/commission", "#seance", ("Form.SessionOn", "2026-03-15"));
        await fund.RefusedAsync(journey.Address + "/commission", "#avis", [("Form.Opinion", "Favourable"), ("Form.On", "2026-03-16")], "On: Cette date est dans le futur", "Text: Recopiez le texte de l’avis.");
        await journey.AdviseAsync();
        await director.RefusedAsync(
            journey.Address + "/decision", "#decision", [("Form.Favourable", "False"), ("Form.On", "2026-03-16")],
            "On: Cette date est dans le futur : au plus tard le 15 mars 2026.", "Reason: Motivez la décision défavorable");
        await director.RefusedAsync(
            journey.Address + "/decision", "#decision", [("Form.Favourable", "True"), ("Form.On", "2026-03-14")], "On: Cette date est trop ancienne : au plus tôt le 15 mars 2026.");
        await (await journey.AsAsync(Role.Leader)).RefusedAsync(journey.Address + "/retrait", "#retrait", [("Form.On", "2026-03-16")], "On: Cette date est dans le futur", "Reason: Indiquez le motif du retrait.");
    }

    [Fact]
    public async Task The_preview_is_marked_as_a_draft_and_decides_nothing()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        await journey.AdviseAsync();
        using var shown = await (await journey.AsAsync(Role.AgencyDecisionMaker)).SubmitAsync(
            journey.Address + "/decision", "#decision", "Preview", ("Form.Favourable", "True"));

        var page = await shown.ReadAsync();

        Assert.Equal("PROJET", page.QuerySelector("#courrier .letter-draft")!.TextContent);
        Assert.Contains("Pas encore rendue", (await journey.ReadAsync(Role.FundDecisionMaker, "/decision")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var decided = await (await journey.AsAsync(Role.AgencyDecisionMaker)).SendAsync(page, journey.Address + "/decision?handler=Preview", "#decision");
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
    }

    [Fact]
    public async Task Two_decision_makers_deciding_at_once_the_second_sees_the_first_s_decision_beside_his_own()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        await journey.AdviseAsync();
        var (fund, address) = (await journey.AsAsync(Role.FundDecisionMaker), journey.Address + "/decision");
        var seen = await fund.ReadAsync(address);
        await journey.DecideAsync(Role.AgencyDecisionMaker, favourable: true);

        using var refused = await fund.SendAsync(seen, address, "#decision", ("Form.Favourable", "False"), ("Form.Reason", "Trop petit"));
        var page = await refused.ReadAsync();

        Assert.NotNull(page.QuerySelector("#deux-versions"));
        Assert.Contains("Trop petit", page.QuerySelector("#versions")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Trop petit", page.QuerySelector("#Form_Reason")!.TextContent.Trim());
        Assert.Contains("Avis rendu", (await journey.ReadAsync(Role.Leader)).QuerySelector("#etat")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_holder_never_sees_the_institutions_part()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        await journey.ActAsync(Role.AgencyCaseWorker, "/appreciation", "#appreciation", ("Comments[0]", "Commentaire interne"));
        var leader = await journey.AsAsync(Role.Leader);

        Assert.DoesNotContain("Commentaire interne", (await journey.ReadAsync(Role.Leader)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var page in new[] { "/appreciation", "/avis", "/commission", "/corrections", "/decision", "/notification" })
        {
            using var refused = await leader.GetAsync(new Uri(journey.Address + page, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
    }

    [Fact]
    public async Task Out_of_scope_no_page_of_a_letter_is_found()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        using var elsewhere = await portal.SignedInAs(Role.AgencyDecisionMaker, "83");
        foreach (var page in new[] { "", "/porteur", "/recapitulatif", "/versions/1", "/appreciation", "/avis", "/commission", "/corrections", "/decision", "/courrier", "/retrait" })
        {
            using var answer = await elsewhere.GetAsync(new Uri(journey.Address + page, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_holder_withdraws_with_a_reason()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        using var refused = await (await journey.AsAsync(Role.Leader)).SubmitAsync(journey.Address + "/retrait", "#retrait");
        var page = await refused.ReadAsync();
        Assert.Single(page.QuerySelectorAll("#erreurs a"), link => link.GetAttribute("href") == "#Form_Reason");
        Assert.NotNull(page.QuerySelector("select#Evidence"));

        await journey.ActAsync(Role.Leader, "/retrait", "#retrait", ("Form.Reason", "Équipe à élargir"));

        Assert.Contains("Retirée", (await journey.ReadAsync(Role.Leader)).QuerySelector("#etat")!.TextContent, StringComparison.Ordinal);
    }
}
