using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.Commissions;

/// <summary>A seizure of the local commission, against a refusal to contract or a termination (ACI art. 12.4).</summary>
/// <param name="LetterReceivedOn">Receipt by the CPTS of the refusal or of the termination's letter.</param>
/// <param name="SeizedOn">The CPTS seizes; null while it has not.</param>
/// <param name="SeizureReceivedOn">The commission receives the seizure.</param>
/// <param name="MetOn">The commission meets on it.</param>
/// <param name="OpinionNotifiedOn">The opinion is notified.</param>
/// <param name="DecisionNotifiedOn">The fund and the ARS notify their new decision.</param>
public sealed record SeizureFacts(
    DateOnly LetterReceivedOn,
    DateOnly? SeizedOn = null,
    DateOnly? SeizureReceivedOn = null,
    DateOnly? MetOn = null,
    DateOnly? OpinionNotifiedOn = null,
    DateOnly? DecisionNotifiedOn = null);

/// <summary>D-17: the last days, all included, of a seizure; null where the event they count from has not come.</summary>
/// <param name="SeizeBy">Two months after the letter's receipt.</param>
/// <param name="MeetBy">Two months after the receipt of the seizure.</param>
/// <param name="OpinionBy">30 days after the meeting.</param>
/// <param name="OpinionDeemedGivenFrom">The day after, if no opinion is notified by then.</param>
/// <param name="DecideBy">30 days after the opinion's notification or, without one in time, after the end of its delay.</param>
public sealed record SeizureDates(
    DateOnly SeizeBy, DateOnly? MeetBy, DateOnly? OpinionBy, DateOnly? OpinionDeemedGivenFrom, DateOnly? DecideBy);

/// <summary>The procedure of ACI art. 12.4, by its dates.</summary>
public static class SeizureProcedure
{
    /// <summary>The last days of the procedure.</summary>
    public static SeizureDates Dates(SeizureFacts facts)
    {
        var opinionBy = DueFrom(CommissionDeadlines.Opinion, facts.MetOn);
        var opinionInTime = facts.OpinionNotifiedOn <= opinionBy;
        return new SeizureDates(
            CommissionDeadlines.Seizure.DueFrom(facts.LetterReceivedOn),
            DueFrom(CommissionDeadlines.Meeting, facts.SeizureReceivedOn),
            opinionBy,
            opinionInTime ? null : opinionBy?.AddDays(1),
            DueFrom(CommissionDeadlines.NewDecision, opinionInTime ? facts.OpinionNotifiedOn : opinionBy));
    }

    /// <summary>
    /// All the rules that make a seizure inadmissible or its acts impossible. Late acts of the commission or of the
    /// institutions are no fault of the CPTS: they are late deadlines, not broken facts.
    /// </summary>
    public static IReadOnlyList<BrokenRule> Check(SeizureFacts facts)
    {
        var broken = new List<BrokenRule>();
        var seizeBy = CommissionDeadlines.Seizure.DueFrom(facts.LetterReceivedOn);
        if (facts.SeizedOn > seizeBy)
        {
            broken.Add(new BrokenRule(CommissionRules.SeizedInTime, facts.SeizedOn.Value, seizeBy));
        }

        DateOnly?[] acts =
            [facts.SeizedOn, facts.SeizureReceivedOn, facts.MetOn, facts.OpinionNotifiedOn, facts.DecisionNotifiedOn];
        var latest = facts.LetterReceivedOn;
        foreach (var act in acts.OfType<DateOnly>())
        {
            if (act < latest)
            {
                broken.Add(new BrokenRule(CommissionRules.SeizureOrder, act, latest));
            }
            else
            {
                latest = act;
            }
        }

        return broken;
    }

    private static DateOnly? DueFrom(DeadlineDefinition deadline, DateOnly? start) =>
        start is { } date ? deadline.DueFrom(date) : null;
}
