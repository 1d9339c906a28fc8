using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Meetings;
using CptsPortal.Application.Notices;
using CptsPortal.Application.Rooms;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Notices;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Notices;

/// <summary>Who is told of what (10-lifecycle 1: the other institutions are informed of a first contact).</summary>
public sealed class NoticeTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly FirstContact Contact = new(new DateOnly(2026, 3, 10), "Une infirmière", ContactChannel.Phone, Institution.Agency);
    private static readonly Actor Administrator = People.Of(Role.Administrator);

    [Fact]
    public async Task The_other_institutions_of_the_department_are_told_of_a_first_contact_and_nobody_else()
    {
        var (agency, fund, farmers) = (
            await PersonAsync(Role.AgencyCaseWorker, "83"), await PersonAsync(Role.FundCaseWorker, "83"), await PersonAsync(Role.AgriculturalFundCaseWorker, "83"));
        var (elsewhere, auditor) = (await PersonAsync(Role.FundCaseWorker, "84"), await PersonAsync(Role.Auditor, "83"));

        var id = await portal.SendAsync(agency, new OpenCase("CPTS du Verdon", "83", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New()));

        foreach (var person in new[] { fund, farmers })
        {
            var notice = Assert.Single(await portal.SendAsync(person, new ListNotices()));
            Assert.Equal((nameof(OpenCase), id, "CPTS du Verdon", false), (notice.About, notice.CaseId, notice.CaseName, notice.Read));
        }

        foreach (var person in new[] { agency, elsewhere, auditor })
            Assert.Empty(await portal.SendAsync(person, new ListNotices()));
    }

    [Fact]
    public void The_leader_is_told_of_meetings_and_pieces_but_of_nothing_in_the_room()
    {
        foreach (var act in new[] { nameof(RecordMeeting), nameof(CorrectMeeting), nameof(AttachPiece) })
        {
            Assert.True(NoticeTable.Of(act).HasFlag(Audience.Leader | Audience.Agency));
            Assert.Equal(Audience.CaseWorkers, NoticeTable.Of(act, inRoom: true));
        }

        Assert.Equal(Audience.CaseWorkers, NoticeTable.Of(nameof(WriteRoomNote), inRoom: true));
        Assert.True(NoticeTable.Of(nameof(AwardStartUp)).HasFlag(Audience.Leader));
    }

    [Fact]
    public async Task A_note_in_the_room_is_told_to_the_institutions_and_a_piece_shared_to_the_leader_too()
    {
        var (agency, fund) = (await PersonAsync(Role.AgencyCaseWorker, "2A"), await PersonAsync(Role.FundCaseWorker, "2A"));
        var id = await portal.SendAsync(agency, new OpenCase("CPTS du golfe", "2A", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New()));
        var leader = await LeaderAsync(id);

        await portal.SendAsync(agency, new WriteRoomNote(id, "Entre nous", ActStamp.New()));
        await portal.SendAsync(agency, new AttachPiece(id, PieceKind.Letter, "Courrier", "c.pdf", Uploads.Pdf(), false, null, ActStamp.New()));

        Assert.Equal([nameof(AttachPiece)], (await portal.SendAsync(leader, new ListNotices())).Select(notice => notice.About));
        Assert.Equal(
            [nameof(AttachPiece), nameof(WriteRoomNote), nameof(OpenCase)], (await portal.SendAsync(fund, new ListNotices())).Select(notice => notice.About));
    }

    [Fact]
    public async Task A_refused_act_tells_nobody()
    {
        var fund = await PersonAsync(Role.FundCaseWorker, "05");

        await Assert.ThrowsAnyAsync<Exception>(() => portal.SendAsync(
            People.Of(Role.AgencyCaseWorker, "05"), new OpenCase(" ", "05", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New())));

        Assert.Empty(await portal.SendAsync(fund, new ListNotices()));
    }

    [Fact]
    public async Task What_was_read_is_counted_no_more()
    {
        var fund = await PersonAsync(Role.FundCaseWorker, "04");
        await portal.SendAsync(
            People.Of(Role.AgencyCaseWorker, "04"), new OpenCase("CPTS de Haute-Provence", "04", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New()));
        Assert.Equal(1, await portal.SendAsync(fund, new CountUnread()));

        await portal.SendAsync(fund, new MarkNoticesRead());

        Assert.Equal(0, await portal.SendAsync(fund, new CountUnread()));
        Assert.True(Assert.Single(await portal.SendAsync(fund, new ListNotices())).Read);
    }

    [Fact]
    public async Task Notices_are_left_out_of_the_journal_of_what_changed()
    {
        await PersonAsync(Role.FundCaseWorker, "06");

        var id = await portal.SendAsync(
            People.Of(Role.AgencyCaseWorker, "06"), new OpenCase("CPTS des Paillons", "06", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New()));

        Assert.DoesNotContain(Assert.Single(await portal.JournalAsync(id)).Changes, change => change.Field.StartsWith("Notice.", StringComparison.Ordinal));
    }

    private async Task<Actor> LeaderAsync(Guid caseId)
    {
        var reference = (await portal.SendAsync(People.LeaderOf(caseId), new GetCaseHeader(caseId))).Reference;
        var form = new AccountForm("Une leader", $"{Guid.NewGuid():N}@exemple.test", Role.Leader, "CPTS", Nation: false, [], reference);
        return People.LeaderOf(caseId) with { UserId = await portal.SendAsync(Administrator, new CreateAccount(form, ActStamp.New())) };
    }

    /// <summary>Somebody who has an account.</summary>
    private async Task<Actor> PersonAsync(Role role, string department)
    {
        var name = $"{role} {Guid.NewGuid():N}";
        var form = new AccountForm(name, $"{Guid.NewGuid():N}@exemple.test", role, "Organisme", Nation: false, [department], null);
        return People.Of(role, department) with { UserId = await portal.SendAsync(Administrator, new CreateAccount(form, ActStamp.New())), Name = name };
    }
}
