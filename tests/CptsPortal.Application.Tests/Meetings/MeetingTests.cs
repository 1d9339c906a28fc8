using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Journal;
using CptsPortal.Application.Meetings;
using CptsPortal.Application.Rooms;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Meetings;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Meetings;

public sealed class MeetingTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Worker = People.Of(Role.AgencyCaseWorker);
    private static readonly MeetingContent Content = new(new DateOnly(2026, 3, 12), "Aubagne", "ARS, CPAM, CPTS", null);

    [Fact]
    public async Task A_meeting_is_recorded_with_its_legal_day_and_corrected_by_one_at_a_time()
    {
        var id = await portal.OpenCaseAsync();
        var stamp = ActStamp.New() with { LegalDate = Content.On };
        var meeting = await portal.SendAsync(Worker, new RecordMeeting(id, MeetingKind.First, Content, stamp));
        var seen = Assert.Single(await portal.SendAsync(People.LeaderOf(id), new ListMeetings(id)));
        var correct = new CorrectMeeting(id, meeting, InRoom: false, Content with { Minutes = "Rien à signaler" }, ActStamp.New() with { Version = seen.Version });

        await portal.SendAsync(Worker, correct);

        Assert.Equal(Content.On, (await portal.JournalAsync(id)).Single(entry => entry.Act == "RecordMeeting").LegalDate);
        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => portal.SendAsync(Worker, correct with { Stamp = ActStamp.New() with { Version = seen.Version } }));
    }

    [Fact]
    public async Task What_lies_in_the_room_is_never_shown_to_the_leader_nor_in_their_journal()
    {
        var id = await portal.OpenCaseAsync();
        var leader = People.LeaderOf(id);
        var meeting = await portal.SendAsync(Worker, new RecordMeeting(id, MeetingKind.Bilateral, Content, ActStamp.New()));
        await portal.SendAsync(People.Of(Role.AgriculturalFundCaseWorker), new WriteRoomNote(id, "À voir ensemble", ActStamp.New()));

        Assert.Empty(await portal.SendAsync(leader, new ListMeetings(id)));
        Assert.Equal(["OpenCase"], (await portal.SendAsync(leader, new SearchJournal(id))).Entries.Select(entry => entry.Act));
        Assert.Equal("À voir ensemble", Assert.Single(await portal.SendAsync(Worker, new ListRoomNotes(id))).Text);
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Worker, new CorrectMeeting(id, meeting, InRoom: false, Content, ActStamp.New())));
        foreach (var actor in new[] { leader, People.Of(Role.Auditor) })
        {
            await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(actor, new ListRoomNotes(id)));
            await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(actor, new WriteRoomNote(id, "x", ActStamp.New())));
            await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(actor, new RecordMeeting(id, MeetingKind.First, Content, ActStamp.New())));
        }
    }

    [Fact]
    public async Task A_meeting_is_reached_through_its_own_case_and_scope_only()
    {
        var (id, other) = (await portal.OpenCaseAsync(), await portal.OpenCaseAsync("CPTS voisine"));
        var meeting = await portal.SendAsync(Worker, new RecordMeeting(id, MeetingKind.Other, Content, ActStamp.New()));

        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Worker, new CorrectMeeting(other, meeting, false, Content, ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.AgencyCaseWorker, "83"), new ListMeetings(id)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.FundCaseWorker, "83"), new ListRoomNotes(id)));
    }

    [Fact]
    public async Task A_closed_case_takes_no_meeting()
    {
        var id = await portal.OpenCaseAsync();
        await portal.SendAsync(Worker, new AbandonCase(id, PortalFactory.Today, "Sans suite", ActStamp.New()));

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(Worker, new RecordMeeting(id, MeetingKind.First, Content, ActStamp.New())));
        Assert.Equal(["CaseRule.CaseOpen"], refusal.Errors.Select(failure => failure.ErrorCode));
    }
}
