namespace CptsPortal.Law.Deadlines;

/// <summary>R-TERM-DATE: when a termination takes effect (ACI art. 11 and 12.4; avenant 2 annexe 6 art. 4).</summary>
public static class TerminationDates
{
    /// <summary>All the rules that the facts break; empty when they can be read.</summary>
    public static IReadOnlyList<BrokenRule> Check(TerminationTerms terms, TerminationFacts facts)
    {
        var broken = new List<BrokenRule>();
        CheckSeizure(terms, facts, broken);
        CheckDecisions(terms, facts, broken);
        return broken;
    }

    /// <summary>The dates as they stand on <paramref name="day"/>, from the facts dated on or before it.</summary>
    /// <exception cref="ArgumentException">The facts break a rule.</exception>
    public static TerminationReading On(TerminationTerms terms, TerminationFacts facts, DateOnly day)
    {
        if (Check(terms, facts) is [var broken, ..])
        {
            throw new ArgumentException($"Facts break {broken.Rule.Number}.", nameof(facts));
        }

        var original = terms.Notice.From(facts.LetterReceivedOn);
        var known = facts.KnownOn(day);
        DateOnly? effective = known switch
        {
            { WithdrawnOn: not null } => null,
            { ConfirmedOn: { } confirmed } => confirmed > original ? confirmed : original,
            { SeizedOn: not null } => null,
            _ => original,
        };

        return new TerminationReading(
            known.WithdrawnOn is not null ? TerminationState.Withdrawn
                : effective is null ? TerminationState.Suspended
                : day < effective ? TerminationState.Pending
                : TerminationState.Effective,
            original,
            facts.By == TerminatedBy.Institutions ? original : null,
            effective,
            effective is { } end ? terms.Refund.From(end) : null,
            terms.Rule);
    }

    private static void CheckSeizure(TerminationTerms terms, TerminationFacts facts, List<BrokenRule> broken)
    {
        if (facts.SeizedOn is not { } seized)
        {
            return;
        }

        var until = terms.Notice.From(facts.LetterReceivedOn);
        if (facts.By != TerminatedBy.Institutions)
        {
            broken.Add(new BrokenRule(TerminationRules.SeizedAgainstInstitutions, seized));
        }

        if (seized < facts.LetterReceivedOn)
        {
            broken.Add(new BrokenRule(TerminationRules.SeizedInTime, seized, facts.LetterReceivedOn));
        }
        else if (seized > until)
        {
            broken.Add(new BrokenRule(TerminationRules.SeizedInTime, seized, until));
        }
    }

    private static void CheckDecisions(TerminationTerms terms, TerminationFacts facts, List<BrokenRule> broken)
    {
        if (facts.ConfirmedOn is { } confirmed)
        {
            if (facts.SeizedOn is null)
            {
                broken.Add(new BrokenRule(TerminationRules.ConfirmationAnswersSeizure, confirmed));
            }
            else if (confirmed < facts.SeizedOn)
            {
                broken.Add(new BrokenRule(TerminationRules.DecidedAfterSeizure, confirmed, facts.SeizedOn));
            }

            if (facts.WithdrawnOn is { } both)
            {
                broken.Add(new BrokenRule(TerminationRules.OneDecision, both, confirmed));
            }
        }

        if (facts.WithdrawnOn is not { } withdrawn)
        {
            return;
        }

        var lastDay = terms.Notice.From(facts.LetterReceivedOn).AddDays(-1);
        if (facts.SeizedOn is { } seized && withdrawn < seized)
        {
            broken.Add(new BrokenRule(TerminationRules.DecidedAfterSeizure, withdrawn, seized));
        }
        else if (facts.SeizedOn is null && (withdrawn < facts.LetterReceivedOn || withdrawn > lastDay))
        {
            broken.Add(new BrokenRule(
                TerminationRules.WithdrawnInTime, withdrawn, withdrawn > lastDay ? lastDay : facts.LetterReceivedOn));
        }
    }
}
