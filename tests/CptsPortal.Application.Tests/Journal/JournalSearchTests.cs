using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Journal;
using CptsPortal.Application.Rooms;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Journal;

public sealed class JournalSearchTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Worker = People.Of(Role.FundCaseWorker);

    [Fact]
    public async Task A_journal_is_filtered_by_act_person_and_legal_day_and_names_its_evidence()
    {
        var id = await portal.OpenCaseAsync();
        var piece = await portal.SendAsync(Worker, new AttachPiece(id, PieceKind.Letter, "Courrier", "c.pdf", Uploads.Pdf(), false, null, ActStamp.New()));
        await portal.SendAsync(Worker, new AbandonCase(
            id, new(2026, 3, 12), "Sans suite", ActStamp.New() with { LegalDate = new(2026, 3, 12), Why = "Sans suite", Evidence = piece }));

        var all = await portal.SendAsync(Worker, new SearchJournal(id));
        var abandoned = Assert.Single((await portal.SendAsync(Worker, new SearchJournal(id, Act: "AbandonCase"))).Entries);

        Assert.Equal((3, "AbandonCase", new EvidenceItem(piece, "Courrier")), (all.Total, abandoned.Act, abandoned.Evidence));
        Assert.Equal(2, (await portal.SendAsync(Worker, new SearchJournal(id, Actor: Worker.Name))).Total);
        Assert.Equal(1, (await portal.SendAsync(Worker, new SearchJournal(id, From: new(2026, 3, 12), To: new(2026, 3, 12)))).Total);
        Assert.Equal(0, (await portal.SendAsync(Worker, new SearchJournal(id, To: new(2026, 3, 11)))).Total);
    }

    [Fact]
    public async Task A_leader_sees_of_the_room_neither_entry_nor_act_nor_person()
    {
        var id = await portal.OpenCaseAsync();
        await portal.SendAsync(Worker, new WriteRoomNote(id, "Entre nous", ActStamp.New()));

        var seen = await portal.SendAsync(People.LeaderOf(id), new SearchJournal(id));

        Assert.Equal((1, "OpenCase", nameof(Role.AgencyCaseWorker)), (seen.Total, Assert.Single(seen.Acts), Assert.Single(seen.Actors)));
        Assert.Equal(2, (await portal.SendAsync(Worker, new SearchJournal(id))).Total);
    }

    [Fact]
    public async Task A_journal_out_of_scope_is_not_found_and_its_pages_hold_twenty_five_entries()
    {
        var id = await portal.OpenCaseAsync();
        for (var i = 0; i < SearchJournal.PageSize; i++)
            await portal.SendAsync(Worker, new WriteRoomNote(id, $"Note {i}", ActStamp.New()));

        Assert.Equal((26, 1), ((await portal.SendAsync(Worker, new SearchJournal(id))).Total, (await portal.SendAsync(Worker, new SearchJournal(id, Page: 2))).Entries.Count));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.FundCaseWorker, "83"), new SearchJournal(id)));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(
            People.Of(Role.Administrator) with { Scope = new Scope(true, [], null) }, new SearchJournal(id)));
    }
}
