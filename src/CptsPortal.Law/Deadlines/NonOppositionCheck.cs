using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Deadlines;

/// <summary>Finds every rule that facts break, in the order in which the facts happened to be given.</summary>
internal static class NonOppositionCheck
{
    public static IReadOnlyList<BrokenRule> Of(NonOppositionFacts facts)
    {
        var broken = new List<BrokenRule>();
        var lastDay = CheckRequests(facts, broken);
        CheckEnds(facts, lastDay, broken);
        return broken;
    }

    // A broken request moves the last day only by days that are counted forwards, so that one fault is not told twice.
    private static DateOnly? CheckRequests(NonOppositionFacts facts, List<BrokenRule> broken)
    {
        DateOnly? lastDay = NonOppositionClock.InitialLastDay(facts.ReceivedOn);
        var mayAskFrom = facts.ReceivedOn;
        ComplementRequest? previous = null;
        foreach (var request in facts.Requests)
        {
            CheckOrder(facts, request, previous, mayAskFrom, broken);
            if (request.AskedOn > lastDay)
            {
                broken.Add(new BrokenRule(NonOppositionRules.AskedInTime, request.AskedOn, lastDay));
            }

            if (request.DelayEndsOn < request.AskedOn)
            {
                broken.Add(new BrokenRule(NonOppositionRules.DelayAfterAsked, request.DelayEndsOn, request.AskedOn));
            }

            if (request.ReceivedOn < request.AskedOn)
            {
                broken.Add(new BrokenRule(NonOppositionRules.ReceivedAfterAsked, request.ReceivedOn.Value, request.AskedOn));
            }

            lastDay = request.ReceivedOn is { } received
                ? lastDay?.AddDays(Math.Max(0, received.DayNumber - request.AskedOn.DayNumber))
                : null;
            mayAskFrom = request.ReceivedOn ?? request.AskedOn;
            previous = request;
        }

        return lastDay;
    }

    private static void CheckOrder(
        NonOppositionFacts facts, ComplementRequest request, ComplementRequest? previous, DateOnly from, List<BrokenRule> broken)
    {
        if (request.AskedOn < facts.ReceivedOn)
        {
            broken.Add(new BrokenRule(NonOppositionRules.AfterReceipt, request.AskedOn, facts.ReceivedOn));
        }
        else if (previous is { ReceivedOn: null })
        {
            broken.Add(new BrokenRule(NonOppositionRules.PreviousClosed, request.AskedOn));
        }
        else if (request.AskedOn < from)
        {
            broken.Add(new BrokenRule(NonOppositionRules.PreviousClosed, request.AskedOn, from));
        }
    }

    private static void CheckEnds(NonOppositionFacts facts, DateOnly? lastDay, List<BrokenRule> broken)
    {
        (Rule Rule, DateOnly On)[] ends =
        [
            .. End(NonOppositionRules.OpposedInTime, facts.OpposedOn),
            .. End(NonOppositionRules.ValidatedInTime, facts.ValidatedOn),
            .. End(NonOppositionRules.WithdrawnInTime, facts.WithdrawnOn),
        ];

        foreach (var (rule, on) in ends)
        {
            if (on < facts.ReceivedOn)
            {
                broken.Add(new BrokenRule(NonOppositionRules.AfterReceipt, on, facts.ReceivedOn));
            }
            else if (on > lastDay)
            {
                broken.Add(new BrokenRule(rule, on, lastDay));
            }

            broken.AddRange(facts.Requests
                .Where(request => request.AskedOn > on || request.ReceivedOn > on)
                .Select(request => new BrokenRule(
                    NonOppositionRules.NothingAfterEnd, request.AskedOn > on ? request.AskedOn : request.ReceivedOn!.Value, on)));
        }

        if (ends is [var first, .. var others])
        {
            broken.AddRange(others.Select(other => new BrokenRule(NonOppositionRules.OneEnd, other.On, first.On)));
        }
    }

    private static IEnumerable<(Rule Rule, DateOnly On)> End(Rule rule, DateOnly? on) => on is { } date ? [(rule, date)] : [];
}
