using CptsPortal.Law.Commissions;

namespace CptsPortal.Law.Tests.Commissions;

// Twelve votes are held.
public sealed class VoteTests
{
    [Theory]
    [InlineData(7, 5, 0, 0, 0, VoteResult.Adopted)]
    [InlineData(5, 7, 0, 0, 0, VoteResult.Rejected)]
    [InlineData(6, 6, 0, 0, 0, VoteResult.SecondVoteNeeded)]
    [InlineData(3, 2, 4, 2, 1, VoteResult.Adopted)]
    [InlineData(1, 0, 0, 0, 11, VoteResult.Adopted)]
    [InlineData(2, 3, 1, 1, 5, VoteResult.Rejected)]
    [InlineData(4, 4, 2, 1, 1, VoteResult.SecondVoteNeeded)]
    [InlineData(0, 0, 0, 0, 12, VoteResult.SecondVoteNeeded)]
    public void The_simple_majority_of_votes_cast_decides_without_blank_void_or_abstention(
        int votesFor, int against, int blank, int voided, int abstentions, VoteResult result)
    {
        var count = new VoteCount(votesFor, against, blank, voided, abstentions);

        Assert.Equal(new VoteOutcome(result, 1, count, CommissionRules.Vote), Vote.Decide(12, count));
    }

    [Theory]
    [InlineData(7, 5, VoteResult.Adopted)]
    [InlineData(5, 7, VoteResult.Rejected)]
    [InlineData(6, 6, VoteResult.NoAgreement)]
    public void A_tie_is_voted_again_and_a_second_tie_records_the_absence_of_agreement(int votesFor, int against, VoteResult result)
    {
        var second = new SecondVote(new VoteCount(votesFor, against), Secret: true, SameSession: true);

        var outcome = Vote.Decide(12, new VoteCount(6, 6), second);

        Assert.Equal((result, 2), (outcome.Result, outcome.Round));
    }

    [Theory]
    [InlineData(7, 5, true, true, "C-VOTE-SECOND-ON-TIE")]
    [InlineData(6, 6, false, true, "C-VOTE-SECOND-SECRET")]
    [InlineData(6, 6, true, false, "C-VOTE-SECOND-SAME-SESSION")]
    [InlineData(5, 7, false, false, "C-VOTE-SECOND-ON-TIE, C-VOTE-SECOND-SECRET, C-VOTE-SECOND-SAME-SESSION")]
    [InlineData(6, 6, true, true, "")]
    public void A_second_vote_follows_a_tie_is_secret_and_in_the_same_session(
        int votesFor, int against, bool secret, bool sameSession, string broken)
    {
        var first = new VoteCount(votesFor, against);
        var second = new SecondVote(new VoteCount(7, 5), secret, sameSession);

        Assert.Equal(broken, string.Join(", ", Vote.Check(12, first, second).Select(rule => rule.Number)));
        if (broken.Length > 0)
        {
            Assert.Throws<ArgumentException>(() => Vote.Decide(12, first, second));
        }
    }

    [Theory]
    [InlineData(7, 5, 0, true)]
    [InlineData(7, 5, 1, false)]
    [InlineData(13, 0, 0, false)]
    [InlineData(5, -1, 0, false)]
    public void There_are_no_more_ballots_than_votes_held(int votesFor, int against, int abstentions, bool lawful)
    {
        var broken = Vote.Check(12, new VoteCount(votesFor, against, Abstentions: abstentions));

        Assert.Equal(lawful ? [] : [CommissionRules.VoteCount], broken);
    }
}
