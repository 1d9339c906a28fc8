using CptsPortal.Law.Commissions;
using CptsPortal.Law.Tests.Deadlines;

namespace CptsPortal.Law.Tests.Commissions;

public sealed class CommissionDatesTests
{
    [Theory]
    [InlineData("2024-02-24", "2024-03-05", "")]
    [InlineData("2024-02-25", "2024-03-05", "D-18 by 2024-02-24")]
    [InlineData("2024-02-24", "2024-03-06", "C-AGENDA by 2024-03-05")]
    [InlineData(null, null, "D-18 by 2024-02-24, C-AGENDA by 2024-03-05")]
    public void A_session_is_convoked_15_days_before_and_its_agenda_sent_5_days_before(
        string? convocation, string? agenda, string broken) =>
        Assert.Equal(broken, Broken(new SessionNotices(
            Date.Of("2024-03-10"), SessionMode.InPerson, Date.OfMaybe(convocation), Date.OfMaybe(agenda))));

    [Theory]
    [InlineData(SessionMode.InPerson, null, false, "")]
    [InlineData(SessionMode.Mail, null, true, "")]
    [InlineData(SessionMode.Mail, null, false, "C-REMOTE-AGREED")]
    [InlineData(SessionMode.Video, "2024-02-24", true, "")]
    [InlineData(SessionMode.Video, "2024-02-25", true, "C-VIDEO-NOTICE by 2024-02-24")]
    [InlineData(SessionMode.Video, null, false, "C-VIDEO-NOTICE by 2024-02-24, C-REMOTE-AGREED")]
    public void A_session_by_video_or_mail_needs_both_presidents_and_a_video_one_its_message(
        SessionMode mode, string? videoNotice, bool agreed, string broken) =>
        Assert.Equal(broken, Broken(new SessionNotices(
            Date.Of("2024-03-10"), mode, Date.Of("2024-02-01"), Date.Of("2024-02-01"), Date.OfMaybe(videoNotice), agreed)));

    [Fact]
    public void A_seizure_follows_its_calendar()
    {
        var dates = SeizureProcedure.Dates(new SeizureFacts(
            LetterReceivedOn: Date.Of("2023-12-31"),
            SeizedOn: Date.Of("2024-02-28"),
            SeizureReceivedOn: Date.Of("2024-02-29"),
            MetOn: Date.Of("2024-04-10"),
            OpinionNotifiedOn: Date.Of("2024-04-20")));

        Assert.Equal(
            new SeizureDates(Date.Of("2024-02-29"), Date.Of("2024-04-29"), Date.Of("2024-05-10"), null, Date.Of("2024-05-20")), dates);
    }

    [Theory]
    [InlineData("2024-05-10", null, "2024-06-09")]
    [InlineData("2024-05-11", "2024-05-11", "2024-06-09")]
    [InlineData(null, "2024-05-11", "2024-06-09")]
    public void An_opinion_not_notified_within_30_days_is_deemed_given_and_the_decision_counts_from_there(
        string? notified, string? deemedFrom, Date decideBy)
    {
        var dates = SeizureProcedure.Dates(new SeizureFacts(
            Date.Of("2024-02-01"), Date.Of("2024-02-02"), Date.Of("2024-02-03"), Date.Of("2024-04-10"), Date.OfMaybe(notified)));

        Assert.Equal((Date.OfMaybe(deemedFrom), decideBy.Value), (dates.OpinionDeemedGivenFrom, dates.DecideBy));
    }

    [Fact]
    public void A_date_is_unknown_while_the_event_it_counts_from_has_not_come() =>
        Assert.Equal(
            new SeizureDates(Date.Of("2024-04-01"), null, null, null, null),
            SeizureProcedure.Dates(new SeizureFacts(Date.Of("2024-02-01"))));

    [Theory]
    [InlineData("2024-01-31", "C-SEIZURE-ORDER by 2024-02-01")]
    [InlineData("2024-02-01", "")]
    [InlineData("2024-04-01", "")]
    [InlineData("2024-04-02", "D-17 by 2024-04-01")]
    public void The_commission_is_seized_within_two_months_of_the_letter(Date seized, string broken) =>
        Assert.Equal(broken, Join(SeizureProcedure.Check(new SeizureFacts(Date.Of("2024-02-01"), seized))));

    [Fact]
    public void The_acts_of_a_seizure_follow_one_another()
    {
        var facts = new SeizureFacts(
            Date.Of("2024-02-01"), Date.Of("2024-02-10"), Date.Of("2024-02-09"), Date.Of("2024-03-01"),
            Date.Of("2024-02-28"), Date.Of("2024-03-01"));

        Assert.Equal("C-SEIZURE-ORDER by 2024-02-10, C-SEIZURE-ORDER by 2024-03-01", Join(SeizureProcedure.Check(facts)));
    }

    [Theory]
    [InlineData(DeficiencyGround.NotInstalled, 1, false)]
    [InlineData(DeficiencyGround.NoMeeting, 2, false)]
    [InlineData(DeficiencyGround.NoQuorum, 2, false)]
    [InlineData(DeficiencyGround.RefusalToVote, 2, true)]
    [InlineData(DeficiencyGround.NoParity, 1, false)]
    public void A_deficiency_is_found_at_once_or_the_second_time_in_a_row(DeficiencyGround ground, int occurrences, bool onePoint)
    {
        Assert.Equal(occurrences, Deficiency.ConsecutiveOccurrences(ground));
        Assert.Equal(onePoint, Deficiency.OnOnePointOnly(ground));
    }

    [Theory]
    [InlineData("2024-01-15", "2024-02-15", "2024-02-16")]
    [InlineData("2024-01-31", "2024-02-29", "2024-03-01")]
    public void After_a_month_without_remedy_the_other_section_acts_alone(Date found, Date remedyBy, Date actsFrom)
    {
        Assert.Equal<DateOnly>(remedyBy, Deficiency.RemedyBy(found));
        Assert.Equal<DateOnly>(actsFrom, Deficiency.OtherSectionActsFrom(found));
    }

    private static string Broken(SessionNotices notices) => Join(notices.Check());

    private static string Join(IEnumerable<CptsPortal.Law.Deadlines.BrokenRule> broken) => string.Join(
        ", ", broken.Select(one => one.Rule.Number + (one.Limit is { } limit ? $" by {limit:yyyy-MM-dd}" : "")));
}
