using CptsPortal.Domain.Standing;
using CptsPortal.Law.Deadlines;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Standing;

public sealed class DeadlineNoteTests
{
    [Fact]
    public void A_note_is_about_an_open_deadline_and_says_why() =>
        Assert.Equal(["DeadlineRule.StillOpen at ", "DeadlineRule.ReasonGiven at reason"], Refused(null, " ", null));

    [Fact]
    public void A_deadline_is_put_off_to_tomorrow_at_the_earliest()
    {
        Assert.Equal(["DeadlineRule.QuietAhead at quietUntil"], Refused(CreationDeadlines.FirstMeeting, "Congés", Today));
        Assert.Empty(Refused(CreationDeadlines.FirstMeeting, "Congés", Today.AddDays(1)));
    }

    [Fact]
    public void The_clock_of_the_law_is_explained_but_never_put_off()
    {
        var clock = CreationDeadlines.All.Single(deadline => deadline.Escalation is not null);
        Assert.Equal(["DeadlineRule.NeverQuiet at quietUntil"], Refused(clock, "Congés", Today.AddDays(1)));
        Assert.Empty(Refused(clock, "Congés", null));
    }

    private static IEnumerable<string> Refused(DeadlineDefinition? deadline, string reason, DateOnly? quietUntil) => DeadlineNote
        .Take(Guid.Empty, deadline is null ? null : new OpenDeadline(deadline, Today, Today), reason, quietUntil, "Une personne", Today, out _)
        .Select(broken => $"{broken.Code} at {broken.Path}");
}
