using CptsPortal.Domain.Access;
using CptsPortal.Domain.Meetings;
using CptsPortal.Domain.Rooms;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Meetings;

public sealed class MeetingTests
{
    private static readonly Actor Author = new(Guid.CreateVersion7(), "Une personne", Role.AgencyCaseWorker, Scope.Nothing);

    [Fact]
    public void A_meeting_has_a_day_and_people() =>
        Assert.Equal(["MeetingRule.DayGiven", "MeetingRule.ParticipantsGiven"], Codes(new MeetingContent(null, null, " ", null)));

    [Fact]
    public void A_meeting_is_recorded_on_its_day_at_the_earliest()
    {
        Assert.Empty(Codes(new MeetingContent(Today, null, "ARS, CPTS", null)));
        Assert.Equal(["MeetingRule.DayNotInFuture"], Codes(new MeetingContent(Today.AddDays(1), null, "ARS, CPTS", null)));
    }

    [Theory]
    [InlineData(MeetingKind.Bilateral, true)]
    [InlineData(MeetingKind.Tripartite, false)]
    [InlineData(MeetingKind.First, false)]
    public void Only_a_meeting_of_the_institutions_between_themselves_lies_in_their_room(MeetingKind kind, bool inRoom)
    {
        Meeting.Record(Guid.Empty, kind, new MeetingContent(Today, null, "ARS", null), Author, Today, out var meeting);
        Assert.Equal(inRoom, meeting!.InRoom);
    }

    [Fact]
    public void A_note_says_something() =>
        Assert.Equal(["RoomRule.TextGiven"], RoomNote.Write(Guid.Empty, " ", Author, Today, out _).Select(broken => broken.Code));

    private static IEnumerable<string> Codes(MeetingContent content) =>
        Meeting.Record(Guid.Empty, MeetingKind.First, content, Author, Today, out _).Select(broken => broken.Code);
}
