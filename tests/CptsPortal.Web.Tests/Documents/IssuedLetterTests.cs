using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Payments;
using CptsPortal.Law.Amounts;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>What is read in each archived letter and order, beside what was recorded; every one is an accessible PDF.</summary>
public sealed class IssuedLetterTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    [Fact]
    public async Task A_decision_on_a_letter_of_intent_says_its_project_its_day_and_who_decided()
    {
        var (document, text) = await PrintedAsync(DocumentKind.LetterDecision);
        var letter = await portal.ReadAsync(data => data.Read<LetterOfIntent>().SingleAsync(letter => letter.Id == document.SubjectId));

        Says(text, letter.Content.Leader!.Name, French.Date(letter.DecidedOn!.Value), letter.AgencyDecision!.ByName, letter.FundDecision!.ByName);
    }

    [Fact]
    public async Task A_request_for_complements_says_what_is_asked_and_suspends_until_when()
    {
        var (document, text) = await PrintedAsync(DocumentKind.ProjectComplements);
        var asked = (await ProjectAsync(document)).Complements[document.Rank - 1];

        Says(text, [French.Date(asked.AskedOn), French.Date(asked.DelayEndsOn), .. asked.Modifications.Select(modification => modification.Comment)]);
    }

    [Fact]
    public async Task An_opposition_says_its_grounds_its_reasons_and_where_it_is_contested()
    {
        var (document, text) = await PrintedAsync(DocumentKind.ProjectOpposition);
        var opposition = (await ProjectAsync(document)).Opposition!;

        Says(text, [French.Date(opposition.On), opposition.Reasons, "article L. 1434-12", "tribunal administratif", .. ProjectTexts.Of(opposition.Grounds)]);
    }

    [Fact]
    public async Task A_validation_says_its_day_and_a_tacit_one_that_silence_gave_it()
    {
        var (explicitly, text) = await PrintedAsync(DocumentKind.ProjectValidation);
        var (tacitly, deemed) = await PrintedAsync(DocumentKind.ProjectTacitValidation);

        Says(text, French.Date((await ProjectAsync(explicitly)).ValidatedOn!.Value), "article L. 1434-12");
        Says(deemed, French.Date((await ProjectAsync(tacitly)).DeemedValidatedOn!.Value), "réputé validé");
    }

    [Fact]
    public async Task A_refusal_to_contract_says_its_reasons_and_the_seizure_and_a_claim_its_amount()
    {
        var (refused, refusal) = await PrintedAsync(DocumentKind.ContractRefusal);
        var (claimed, claim) = await PrintedAsync(DocumentKind.RefundClaim);
        var termination = (await ContractAsync(claimed)).Terminations[claimed.Rank - 1];

        Says(refusal, (await ContractAsync(refused)).Refusal!.Reasons, "article 12.4.1", "dans les deux mois de la réception", French.Date(refused.IssuedOn));
        Says(claim, "article 11.3", French.Amount(Euro.Exact(termination.RefundClaimed!.Value)), French.Date(termination.RefundClaimedOn!.Value));
    }

    [Fact]
    public async Task A_payment_order_says_its_number_each_line_and_that_it_is_the_archived_one()
    {
        var (document, text) = await PrintedAsync(DocumentKind.PaymentOrder);
        var ledger = await portal.ReadAsync(data => data.Read<PaymentLedger>().SingleAsync(ledger => ledger.CaseId == document.CaseId));
        var lines = ledger.Lines.Where(line => line.OrderId == document.SubjectId).ToList();

        Assert.NotEmpty(lines);
        Says(text, [ledger.Orders.Single(order => order.Id == document.SubjectId).Number, "Exemplaire : archives", .. lines.Select(line => French.Amount(Euro.Exact(line.OrderedAmount!.Value)))]);
        Assert.DoesNotContain("simulé", text, StringComparison.Ordinal);
    }

    private static void Says(string text, params string[] words) =>
        Assert.All(words, said => Assert.Contains(PdfText.Tight(said), text, StringComparison.Ordinal));

    private Task<HealthProject> ProjectAsync(IssuedDocument document) =>
        portal.ReadAsync(data => data.Read<HealthProject>().SingleAsync(project => project.Id == document.SubjectId));

    private Task<Contract> ContractAsync(IssuedDocument document) =>
        portal.ReadAsync(data => data.Read<Contract>().SingleAsync(contract => contract.Id == document.SubjectId));

    private async Task<(IssuedDocument Document, string Text)> PrintedAsync(DocumentKind kind)
    {
        var document = await portal.ReadAsync(data => data.Read<IssuedDocument>().Where(document => document.Kind == kind).OrderBy(document => document.Id).FirstAsync());
        using var auditor = await portal.SignedInAs(People.Of(Role.Auditor, "04", "05", "06", "13", "83", "84"));
        using var pdf = PdfDocument.Open(await auditor.GetByteArrayAsync(
            new Uri($"/dossiers/{document.CaseId}/documents/emis/{document.Id}", UriKind.Relative), TestContext.Current.CancellationToken));
        var catalog = pdf.Structure.Catalog.CatalogDictionary.Data;
        Assert.Equal("fr", catalog["Lang"].ToString()!.Trim('(', ')'));
        Assert.True(catalog.ContainsKey("StructTreeRoot"));
        Assert.True(pdf.TryGetBookmarks(out _));
        Assert.False(string.IsNullOrWhiteSpace(pdf.Information.Title));
        return (document, PdfText.Of(pdf));
    }
}
