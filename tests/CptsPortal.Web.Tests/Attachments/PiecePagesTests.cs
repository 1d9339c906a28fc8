using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Cases;

namespace CptsPortal.Web.Tests.Attachments;

public sealed class PiecePagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Form = "#joindre";

    [Fact]
    public async Task A_piece_is_attached_replaced_and_downloaded_without_script()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        var page = await client.NewCaseAsync() + "/documents";

        using var attached = await client.UploadAsync(page, Form, ("Form.File", "Été.pdf", Uploads.Pdf("1")), ("Form.Title", "Statuts signés"));
        Assert.Equal("", (await attached.ReadAsync()).QuerySelector("#erreurs")?.TextContent ?? "");
        var piece = (await client.ReadAsync(page)).QuerySelector("#pieces tbody th a")!.GetAttribute("href")!;
        using var replaced = await client.UploadAsync(piece, "#remplacer", ("Form.File", "v2.pdf", Uploads.Pdf("2")));
        var versions = await client.ReadAsync(replaced.Headers.Location!.ToString());
        using var file = await client.GetAsync(new Uri($"{piece}/fichier", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(["2 (en vigueur)", "1"], versions.QuerySelectorAll("#versions-piece tbody th").Select(cell => cell.TextContent));
        Assert.Equal(Uploads.Pdf("1"), await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("attachment", "Été.pdf"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task What_is_wrong_with_a_piece_is_told_at_once_and_its_title_is_kept()
    {
        using var client = await portal.SignedInAs(Role.FundCaseWorker);
        var page = await client.NewCaseAsync() + "/documents";

        using var untitled = await client.UploadAsync(page, Form, ("Form.File", "a.pdf", "MZ"u8.ToArray()), ("Form.Title", ""));
        using var large = await client.UploadAsync(page, Form, ("Form.File", "a.pdf", [.. Uploads.Pdf(), .. new byte[Piece.LargestFile]]), ("Form.Title", "Plan"));
        var (first, second) = (await untitled.ReadAsync(), await large.ReadAsync());

        Assert.Equal(["#Form_File", "#Form_Title"], first.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.Contains("20\u00A0Mo au plus", second.QuerySelector("#Form_File-messages")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Plan", second.QuerySelector("#Form_Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_request_far_too_large_is_answered_in_french()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        using var refused = await client.UploadAsync(
            await client.NewCaseAsync() + "/documents", Form, ("Form.File", "a.pdf", new byte[41 * 1024 * 1024]), ("Form.Title", "Film"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Equal("Le fichier est trop volumineux", (await refused.ReadAsync()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Every_kind_and_rule_has_its_french_words() => Assert.All(
        [.. Enum.GetValues<PieceKind>().Cast<Enum>(), .. Enum.GetValues<FileKind>().Cast<Enum>(), .. Enum.GetValues<PieceRule>().Cast<Enum>()],
        value => Assert.NotEmpty(RecordTexts.Texts.Of(value)));
}
