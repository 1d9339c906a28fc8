using System.IO.Compression;
using System.Net;
using System.Text;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Journal;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>What an auditor takes away: whole, of one's scope only, and verifiable without the portal (docs/proof-pack.md).</summary>
public sealed class ExportTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const string Proved = "CPTS Vaison Valréas";
    private const string Elsewhere = "CPTS Toulon Est";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_selection_is_one_ZIP_of_known_length_with_the_fingerprint_of_each_file()
    {
        await ArchivedAsync(Proved, "84");
        using var auditor = await portal.SignedInAs(Role.Auditor, "84");
        var list = await auditor.ReadAsync("/archives?nature=Contract");
        var boxes = list.QuerySelectorAll("#archives input[name=document]").Select(box => box.GetAttribute("value")!).ToList();

        using var answer = await auditor.GetAsync(new Uri($"/archives/zip?{string.Join('&', boxes.Select(box => $"document={box}"))}", UriKind.Relative), Cancelled);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancelled);
        var files = FilesOf(bytes);

        Assert.NotEmpty(boxes);
        Assert.Equal(bytes.Length, answer.Content.Headers.ContentLength);
        Assert.Equal(boxes.Count + 1, files.Count);
        AssertSums(files);
    }

    [Fact]
    public async Task A_whole_scope_holds_no_document_of_another_one()
    {
        await ArchivedAsync(Proved, "84");
        var stranger = await ArchivedAsync(Elsewhere, "83");
        using var auditor = await portal.SignedInAs(Role.Auditor, "84");

        var all = FilesOf(await auditor.GetByteArrayAsync(new Uri("/archives/zip", UriKind.Relative), Cancelled));
        var asked = FilesOf(await auditor.GetByteArrayAsync(new Uri($"/archives/zip?document={stranger}", UriKind.Relative), Cancelled));

        Assert.Contains(all.Keys, path => path.Contains("-84-", StringComparison.Ordinal));
        Assert.DoesNotContain(all.Keys, path => path.Contains("-83-", StringComparison.Ordinal));
        Assert.Equal(["SHA256SUMS"], asked.Keys);
    }

    [Fact]
    public async Task The_proof_of_a_case_is_verified_with_what_it_holds()
    {
        await ArchivedAsync(Proved, "84");
        var id = await portal.CaseAsync(Proved);
        using var auditor = await portal.SignedInAs(Role.Auditor, "84");
        var files = FilesOf(await auditor.GetByteArrayAsync(new Uri($"/dossiers/{id}/documents/preuve", UriKind.Relative), Cancelled));

        AssertSums(files);
        var lines = Encoding.UTF8.GetString(files["journal/journal.jsonl"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var hashes = Encoding.UTF8.GetString(files["journal/empreintes.txt"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(await portal.ReadAsync(data => data.Read<JournalEntry>().CountAsync(entry => entry.CaseId == id && !entry.InRoom)), lines.Length);
        Assert.Equal(hashes, lines.Select(line => Fingerprint.Of(Encoding.UTF8.GetBytes(line))));
        var facts = Assert.Single(files, file => file.Key.StartsWith("faits/", StringComparison.Ordinal));
        using var visitor = portal.ClientWith();
        using var asked = new ByteArrayContent(facts.Value);
        asked.Headers.ContentType = new("application/json");
        using var computed = await visitor.PostAsync(new Uri("/api/v1/simulations", UriKind.Relative), asked, Cancelled);
        Assert.Equal(HttpStatusCode.OK, computed.StatusCode);
        Assert.Equal(files[facts.Key.Replace("faits/", "calcul/", StringComparison.Ordinal)], await computed.Content.ReadAsByteArrayAsync(Cancelled));
        Assert.Contains("sha256sum -c SHA256SUMS", Encoding.UTF8.GetString(files["LISEZMOI.txt"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/archives")]
    [InlineData("/archives/zip")]
    public async Task A_leader_takes_no_archive_away(string address)
    {
        using var leader = await portal.SignedInAs(People.LeaderOf(await portal.CaseAsync(Proved)));
        using var refused = await leader.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Taking_away_is_in_the_journal()
    {
        var id = await portal.CaseAsync(Proved);
        using var auditor = await portal.SignedInAs(Role.Auditor, "84");
        await auditor.GetByteArrayAsync(new Uri($"/dossiers/{id}/documents/preuve", UriKind.Relative), Cancelled);

        Assert.True(await portal.ReadAsync(data => data.Read<JournalEntry>().AnyAsync(entry => entry.Act == "NoteExport" && entry.Why!.StartsWith("Dossier de preuve"))));
    }

    private static Dictionary<string, byte[]> FilesOf(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var bytes = new MemoryStream();
            using var content = entry.Open();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static void AssertSums(Dictionary<string, byte[]> files)
    {
        var sums = Encoding.UTF8.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("  ", 2)).ToDictionary(parts => parts[1], parts => parts[0]);
        Assert.Equal(files.Keys.Where(path => path != "SHA256SUMS").Order(), sums.Keys.Order());
        Assert.All(sums, sum => Assert.Equal(sum.Value, Fingerprint.Of(files[sum.Key])));
    }

    /// <summary>Archives the contract of a case.</summary>
    private async Task<Guid> ArchivedAsync(string name, string department)
    {
        var id = await portal.CaseAsync(name);
        var issued = await portal.ReadAsync(data => data.Read<IssuedDocument>()
            .Where(document => document.CaseId == id && document.Kind == DocumentKind.Contract).Select(document => document.Id).FirstAsync());
        using var fund = await portal.SignedInAs(Role.FundCaseWorker, department);
        await fund.GetByteArrayAsync(new Uri($"/dossiers/{id}/documents/emis/{issued}", UriKind.Relative), Cancelled);
        return issued;
    }
}
