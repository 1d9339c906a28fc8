using System.Security.Cryptography;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Journal;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Attachments;

public sealed class PieceTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Worker = People.Of(Role.AgencyCaseWorker);

    [Fact]
    public async Task A_piece_is_listed_without_its_bytes_and_read_back_byte_for_byte_with_a_trace()
    {
        var caseId = await portal.OpenCaseAsync();
        var leader = People.LeaderOf(caseId);
        var bytes = Uploads.Pdf("statuts");

        var id = await portal.SendAsync(leader, Attach(caseId, bytes));
        var listed = Assert.Single(await portal.SendAsync(Worker, new ListPieces(caseId)));
        var file = await portal.SendAsync(Worker, new DownloadPiece(caseId, id));

        Assert.Equal((id, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), (listed.Id, listed.Size, listed.Sha256));
        Assert.Equal(bytes, file.Content);
        Assert.Equal(("statuts.pdf", "application/pdf"), (file.FileName, file.MediaType));
        var last = (await portal.JournalAsync(caseId))[^1];
        Assert.Equal(("NoteDownload", Worker.UserId, id), (last.Act, last.ActorId!.Value, last.Evidence!.Value));
    }

    [Fact]
    public async Task A_new_version_hides_the_one_before_from_the_list_and_erases_nothing()
    {
        var caseId = await portal.OpenCaseAsync();
        var first = await portal.SendAsync(Worker, Attach(caseId, Uploads.Pdf("1")));
        var second = await portal.SendAsync(Worker, Attach(caseId, Uploads.Pdf("2"), replaces: first));

        Assert.Equal(second, Assert.Single(await portal.SendAsync(Worker, new ListPieces(caseId))).Id);
        Assert.Equal([2, 1], (await portal.SendAsync(Worker, new GetPiece(caseId, first))).Select(version => version.Number));
        Assert.Equal(Uploads.Pdf("1"), (await portal.SendAsync(Worker, new DownloadPiece(caseId, first))).Content);
        var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(Worker, Attach(caseId, Uploads.Pdf("3"), replaces: first)));
        Assert.Equal(["PieceRule.LatestReplaced"], refusal.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public async Task A_piece_of_the_room_does_not_exist_for_the_leader_in_any_way()
    {
        var caseId = await portal.OpenCaseAsync();
        var leader = People.LeaderOf(caseId);
        var id = await portal.SendAsync(Worker, Attach(caseId, Uploads.Pdf("note"), inRoom: true));
        await portal.SendAsync(Worker, new DownloadPiece(caseId, id));

        Assert.Empty(await portal.SendAsync(leader, new ListPieces(caseId)));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(leader, new ListPieces(caseId, InRoom: true)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(leader, new GetPiece(caseId, id)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(leader, new DownloadPiece(caseId, id)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(leader, Attach(caseId, Uploads.Pdf(), replaces: id)));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(leader, Attach(caseId, Uploads.Pdf(), inRoom: true)));
        Assert.Equal(["OpenCase"], (await portal.SendAsync(leader, new SearchJournal(caseId))).Entries.Select(entry => entry.Act));
        Assert.Equal(3, (await portal.SendAsync(Worker, new SearchJournal(caseId))).Entries.Count);
    }

    [Fact]
    public async Task A_piece_is_reached_through_its_own_case_and_scope_only()
    {
        var (caseId, other) = (await portal.OpenCaseAsync(), await portal.OpenCaseAsync("CPTS voisine"));
        var id = await portal.SendAsync(Worker, Attach(caseId, Uploads.Pdf()));

        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.LeaderOf(other), new DownloadPiece(other, id)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.LeaderOf(other), new DownloadPiece(caseId, id)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.AgencyCaseWorker, "83"), new ListPieces(caseId)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Worker, Attach(other, Uploads.Pdf(), replaces: id)));
    }

    [Fact]
    public async Task An_auditor_reads_pieces_and_attaches_none()
    {
        var caseId = await portal.OpenCaseAsync();
        var auditor = People.Of(Role.Auditor);
        var id = await portal.SendAsync(Worker, Attach(caseId, Uploads.Pdf()));

        Assert.NotEmpty((await portal.SendAsync(auditor, new DownloadPiece(caseId, id))).Content);
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(auditor, Attach(caseId, Uploads.Pdf())));
    }

    [Fact]
    public async Task The_database_refuses_to_change_a_piece()
    {
        await portal.SendAsync(Worker, Attach(await portal.OpenCaseAsync(), Uploads.Pdf()));

        foreach (var attempt in new[] { "update pieces set title = 'x'", "update piece_contents set bytes = ''" })
            Assert.Contains("never changes", (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => portal.SqlAsync(attempt))).MessageText, StringComparison.Ordinal);
    }

    private static AttachPiece Attach(Guid caseId, byte[] content, bool inRoom = false, Guid? replaces = null) =>
        new(caseId, PieceKind.Statutes, "Statuts", "statuts.pdf", content, inRoom, replaces, ActStamp.New());
}
