using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Journal;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using UglyToad.PdfPig;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>What was issued is archived once, never made again, and nobody changes it unnoticed (decision 0016).</summary>
public sealed class ArchiveTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const string Signed = "CPTS Toulon Est";
    private const string Amended = "CPTS Vaison Valréas";

    private static readonly string[] Forbidden =
        ["update archived_contents set bytes = ''", "delete from archived_contents", "update archived_documents set sha256 = ''", "delete from issued_documents", "truncate archived_contents"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signed_contract_is_the_same_file_for_everybody_whatever_happened_since()
    {
        var (id, issued) = await IssuedAsync(Signed, DocumentKind.Contract);
        using var fund = await portal.SignedInAs(Role.FundCaseWorker, "83");
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        var first = await FileAsync(fund, id, issued);
        await portal.SqlAsync($"update cases set name = 'CPTS renommée depuis' where id = '{id}'");

        var again = await leader.GetByteArrayAsync(new Uri($"/dossiers/{id}/contrat/document?version=1&handler=Pdf", UriKind.Relative), Cancelled);
        await portal.SqlAsync($"update cases set name = '{Signed}' where id = '{id}'");

        Assert.Equal(first, again);
        var entries = await portal.ReadAsync(data => data.Read<JournalEntry>().Where(entry => entry.CaseId == id && entry.Act == "ArchiveDocument").ToListAsync());
        Assert.Contains(Fingerprint.Of(first), entries.SelectMany(entry => entry.Changes).Select(change => change.After));
        using var pdf = PdfDocument.Open(first);
        Assert.DoesNotContain("PROJET", PdfText.Of(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_of_issued_document_is_printed_and_says_its_reference()
    {
        var documents = await portal.ReadAsync(async data => (await data.Read<IssuedDocument>().ToListAsync()).DistinctBy(document => document.Kind).ToList());
        using var auditor = await portal.SignedInAs(People.Of(Role.Auditor, "04", "05", "06", "13", "83", "84"));
        // The two that the demonstration has not are those of ContractLetterTests.
        Assert.Equal(
            Enum.GetValues<DocumentKind>().Except([DocumentKind.TerminationConfirmed, DocumentKind.TerminationWithdrawn]),
            documents.Select(document => document.Kind).Order());
        foreach (var document in documents)
        {
            using var pdf = PdfDocument.Open(await FileAsync(auditor, document.CaseId, document.Id));
            var reference = await portal.ReadAsync(data => data.Read<ArchivedDocument>().Where(file => file.DocumentId == document.Id).Select(file => file.Reference).SingleAsync());
            var text = PdfText.Of(pdf);
            Assert.Contains(PdfText.Tight(reference), text, StringComparison.Ordinal);
            Assert.DoesNotContain("PROJET", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_database_refuses_to_change_or_delete_what_is_archived()
    {
        var (id, issued) = await IssuedAsync(Amended, DocumentKind.Amendment);
        using var fund = await portal.SignedInAs(Role.FundCaseWorker, "84");
        await FileAsync(fund, id, issued);

        Assert.All(
            Forbidden,
            statement => Assert.Equal(
                PostgresErrorCodes.InsufficientPrivilege, Assert.ThrowsAsync<PostgresException>(() => portal.SqlAsync(statement)).GetAwaiter().GetResult().SqlState));
    }

    [Fact]
    public async Task A_byte_changed_behind_the_portal_is_told_on_download_and_on_the_verification_page()
    {
        var (id, issued) = await IssuedAsync(Amended, DocumentKind.Contract);
        using var fund = await portal.SignedInAs(Role.FundCaseWorker, "84");
        var bytes = await FileAsync(fund, id, issued);
        await ShiftByteAsync(issued, 1);
        using var visitor = portal.ClientWith();

        using var refused = await fund.GetAsync(new Uri($"/dossiers/{id}/documents/emis/{issued}", UriKind.Relative), Cancelled);
        var verified = await visitor.ReadAsync($"/verification/{Fingerprint.Of(bytes)}");
        await ShiftByteAsync(issued, -1);
        var restored = await FileAsync(fund, id, issued);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.NotNull((await refused.ReadAsync()).QuerySelector("#document-altere"));
        Assert.Equal(bytes, restored);
        Assert.Contains("altérée", verified.QuerySelector("#resultat")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anybody_verifies_a_file_and_reads_nothing_of_its_content()
    {
        var (id, issued) = await IssuedAsync(Signed, DocumentKind.LetterDecision);
        using var agency = await portal.SignedInAs(Role.AgencyCaseWorker, "83");
        var bytes = await FileAsync(agency, id, issued);
        using var visitor = portal.ClientWith();

        using var sent = await visitor.UploadAsync("/verification", "#verifier", ("Form.File", "courrier.pdf", bytes));
        var authentic = await visitor.ReadAsync(sent.Headers.Location!.ToString());
        using var changed = await visitor.UploadAsync("/verification", "#verifier", ("Form.File", "courrier.pdf", [.. bytes, 0]));
        var unknown = await visitor.ReadAsync(changed.Headers.Location!.ToString());

        Assert.Contains("Ce fichier est authentique", authentic.QuerySelector("#resultat")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Signed, authentic.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ce fichier est inconnu", unknown.QuerySelector("#resultat")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "#Form_File")]
    [InlineData("12ab", "#Form_Sha256")]
    [InlineData("zz11ba1000000000000000000000000000000000000000000000000000000000", "#Form_Sha256")]
    public async Task What_is_no_fingerprint_is_told_at_its_field(string typed, string field)
    {
        using var visitor = portal.ClientWith();
        using var refused = await visitor.SubmitAsync("/verification", "#verifier", ("Form.Sha256", typed));
        Assert.Equal([field], (await refused.ReadAsync()).QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task What_waits_to_be_printed_says_what_it_said_when_it_was_made()
    {
        var (id, issued) = await IssuedAsync("CPTS Est Var", DocumentKind.LetterDecision);
        await portal.SqlAsync("delete from waiting_pages");
        using var agency = await portal.SignedInAs(Role.AgencyCaseWorker, "83");
        await portal.RunJobAsync("documents");
        await portal.SqlAsync($"update waiting_pages set html = replace(html, 'CPTS', 'Ecrit alors') where document_id = '{issued}'");

        using var pdf = PdfDocument.Open(await FileAsync(agency, id, issued));

        Assert.Contains("Ecritalors", PdfText.Of(pdf), StringComparison.Ordinal);
    }

    private Task ShiftByteAsync(Guid document, int by) => portal.SqlAsync($"""
        alter table archived_contents disable trigger archive_never_changes;
        update archived_contents set bytes = set_byte(bytes, 1000, (get_byte(bytes, 1000) + {by} + 256) % 256) where document_id = '{document}';
        alter table archived_contents enable trigger archive_never_changes
        """);

    private static Task<byte[]> FileAsync(HttpClient client, Guid id, Guid issued) =>
        client.GetByteArrayAsync(new Uri($"/dossiers/{id}/documents/emis/{issued}", UriKind.Relative), Cancelled);

    private async Task<(Guid Case, Guid Document)> IssuedAsync(string name, DocumentKind kind)
    {
        var id = await portal.CaseAsync(name);
        return (id, await portal.ReadAsync(data => data.Read<IssuedDocument>().Where(document => document.CaseId == id && document.Kind == kind).Select(document => document.Id).FirstAsync()));
    }
}
