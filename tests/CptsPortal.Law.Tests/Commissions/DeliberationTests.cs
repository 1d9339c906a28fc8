using CptsPortal.Law.Commissions;

namespace CptsPortal.Law.Tests.Commissions;

public sealed class DeliberationTests
{
    [Theory]
    [InlineData(8, 4, 8, 4, true)]
    [InlineData(8, 3, 8, 8, false)]
    [InlineData(8, 8, 8, 3, false)]
    [InlineData(7, 4, 7, 4, true)]
    [InlineData(7, 3, 7, 7, false)]
    [InlineData(1, 1, 1, 1, true)]
    [InlineData(1, 0, 1, 1, false)]
    public void The_quorum_is_half_of_each_section_present_or_represented(
        int professionalSeats, int professional, int socialSeats, int social, bool reached)
    {
        var outcome = Deliberation.Of(
            new SectionCount(Section.Professional, professionalSeats, professional, 0),
            new SectionCount(Section.Social, socialSeats, 0, social));

        Assert.Equal(reached, outcome.QuorumReached);
        Assert.Equal(reached, !outcome.Broken.Contains(CommissionRules.Quorum));
        Assert.Equal((professionalSeats + 1) / 2, outcome.Professional.Needed);
    }

    [Theory]
    [InlineData(5, 5, false, ParityState.Equal, "C-PARITY", 10)]
    [InlineData(5, 5, true, ParityState.Equal, "C-PARITY", 10)]
    [InlineData(5, 4, false, ParityState.Restorable, "C-DOUBLE-VOTE", 9)]
    [InlineData(5, 4, true, ParityState.RestoredByDoubleVote, "C-DOUBLE-VOTE", 10)]
    [InlineData(5, 3, true, ParityState.Unequal, "C-PARITY", 8)]
    [InlineData(4, 5, true, ParityState.Unequal, "C-PARITY", 9)]
    [InlineData(1, 0, true, ParityState.Unequal, "C-PARITY", 1)]
    public void Parity_needs_equal_numbers_and_one_social_representative_may_hold_two_votes(
        int professional, int social, bool doubleVote, ParityState state, string rule, int votesHeld)
    {
        var outcome = Deliberation.Of(
            new SectionCount(Section.Professional, 8, professional, 0), new SectionCount(Section.Social, 8, social, 0), doubleVote);

        Assert.Equal((state, rule), (outcome.Parity.State, outcome.Parity.Rule.Number));
        Assert.Equal(votesHeld, outcome.VotesHeld);
    }

    [Theory]
    [InlineData(4, 4, false, "")]
    [InlineData(4, 3, true, "C-QUORUM")]
    [InlineData(5, 4, true, "")]
    [InlineData(5, 4, false, "C-PARITY")]
    [InlineData(5, 3, false, "C-QUORUM, C-PARITY")]
    public void A_commission_deliberates_only_with_quorum_and_parity(int professional, int social, bool doubleVote, string broken)
    {
        var outcome = Deliberation.Of(
            new SectionCount(Section.Professional, 8, professional, 0), new SectionCount(Section.Social, 8, social, 0), doubleVote);

        Assert.Equal(broken, string.Join(", ", outcome.Broken.Select(rule => rule.Number)));
        Assert.Equal(broken.Length == 0, outcome.Lawful);
    }

    [Fact]
    public void A_substitute_and_a_lawful_delegation_represent_their_member()
    {
        SeatAttendance[] sheet =
        [
            Professional("P1", Presence.Titular), Professional("P2", Presence.Substitute),
            Professional("P3", Presence.Delegated, "P1"), Professional("P4", Presence.Absent),
            Social("S1", Presence.Titular),
        ];

        Assert.Empty(Attendance.Check(sheet));
        Assert.Equal(new SectionCount(Section.Professional, 4, 1, 2), Attendance.Count(sheet, Section.Professional));
        Assert.Equal(3, Attendance.Count(sheet, Section.Professional).Attending);
        Assert.Equal(new SectionCount(Section.Social, 1, 1, 0), Attendance.Count(sheet, Section.Social));
    }

    [Fact]
    public void A_member_receives_at_most_three_delegations()
    {
        SeatAttendance[] sheet =
        [
            Professional("P1", Presence.Titular),
            .. Enumerable.Range(2, 4).Select(number => Professional($"P{number}", Presence.Delegated, "P1")),
        ];

        Assert.Equal([new BrokenDelegation(CommissionRules.DelegationAtMostThree, "P5", "P1")], Attendance.Check(sheet));
        Assert.Equal(4, Attendance.Count(sheet, Section.Professional).Attending);
    }

    [Theory]
    [InlineData("S1", "C-DELEGATION-SAME-SECTION")]
    [InlineData("P2", "C-DELEGATION-TO-ATTENDING")]
    [InlineData("P3", "C-DELEGATION-TO-ATTENDING")]
    [InlineData("P9", "C-DELEGATION-TO-ATTENDING")]
    [InlineData(null, "C-DELEGATION-TO-ATTENDING")]
    public void A_delegation_goes_to_an_attending_member_of_the_same_section_or_is_an_absence(string? to, string rule)
    {
        SeatAttendance[] sheet =
        [
            Professional("P1", Presence.Titular), Professional("P2", Presence.Absent),
            Professional("P3", Presence.Delegated, to), Social("S1", Presence.Titular),
        ];

        Assert.Equal(rule, Assert.Single(Attendance.Check(sheet)).Rule.Number);
        Assert.Equal(1, Attendance.Count(sheet, Section.Professional).Attending);
    }

    private static SeatAttendance Professional(string seat, Presence presence, string? to = null) =>
        new(seat, Section.Professional, presence, to);

    private static SeatAttendance Social(string seat, Presence presence) => new(seat, Section.Social, presence);
}
