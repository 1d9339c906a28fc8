using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Commissions;

/// <summary>The count of one vote.</summary>
/// <param name="For">Votes in favour.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Blank">Blank ballots, not counted.</param>
/// <param name="Void">Void ballots, not counted.</param>
/// <param name="Abstentions">Abstentions, not counted.</param>
public sealed record VoteCount(int For, int Against, int Blank = 0, int Void = 0, int Abstentions = 0)
{
    /// <summary>Votes cast: in favour and against alone.</summary>
    public int Cast => For + Against;

    internal int All => Cast + Blank + Void + Abstentions;
}

/// <summary>The second vote after a tie.</summary>
/// <param name="Count">Its count.</param>
/// <param name="Secret">It was held by secret ballot.</param>
/// <param name="SameSession">It was held in the same session.</param>
public sealed record SecondVote(VoteCount Count, bool Secret, bool SameSession);

/// <summary>What a vote decides.</summary>
public enum VoteResult
{
    /// <summary>More votes in favour than against.</summary>
    Adopted,

    /// <summary>More votes against than in favour.</summary>
    Rejected,

    /// <summary>A tie: a second vote is due, secret, in the same session.</summary>
    SecondVoteNeeded,

    /// <summary>A tie again: the absence of agreement goes into the minutes.</summary>
    NoAgreement,
}

/// <summary>The outcome of a vote with the numbers used.</summary>
/// <param name="Result">What it decides.</param>
/// <param name="Round">1 or 2: the vote that decides.</param>
/// <param name="Count">Its count.</param>
/// <param name="Rule">C-VOTE.</param>
public sealed record VoteOutcome(VoteResult Result, int Round, VoteCount Count, Rule Rule);

/// <summary>C-VOTE (ACI annexe 5, art. 2).</summary>
public static class Vote
{
    /// <summary>All the rules that the counts break, for a number of votes held; empty when they can be read.</summary>
    public static IReadOnlyList<Rule> Check(int votesHeld, VoteCount first, SecondVote? second = null)
    {
        (bool Kept, Rule Rule)[] rules =
        [
            (Fits(first, votesHeld) && (second is null || Fits(second.Count, votesHeld)), CommissionRules.VoteCount),
            (second is null || IsTie(first), CommissionRules.SecondOnTie),
            (second is not { Secret: false }, CommissionRules.SecondSecret),
            (second is not { SameSession: false }, CommissionRules.SecondSameSession),
        ];
        return [.. rules.Where(rule => !rule.Kept).Select(rule => rule.Rule)];
    }

    /// <summary>The outcome of a vote and, after a tie, of its second one.</summary>
    /// <exception cref="ArgumentException">The counts break a rule.</exception>
    public static VoteOutcome Decide(int votesHeld, VoteCount first, SecondVote? second = null)
    {
        if (Check(votesHeld, first, second) is [var broken, ..])
        {
            throw new ArgumentException($"The counts break {broken.Number}.", nameof(first));
        }

        var (round, count, tie) = second is null
            ? (1, first, VoteResult.SecondVoteNeeded)
            : (2, second.Count, VoteResult.NoAgreement);
        var result = IsTie(count) ? tie : count.For > count.Against ? VoteResult.Adopted : VoteResult.Rejected;
        return new VoteOutcome(result, round, count, CommissionRules.Vote);
    }

    private static bool IsTie(VoteCount count) => count.For == count.Against;

    private static bool Fits(VoteCount count, int votesHeld) =>
        count.All <= votesHeld && Math.Min(Math.Min(count.For, count.Against), Math.Min(count.Blank, Math.Min(count.Void, count.Abstentions))) >= 0;
}
