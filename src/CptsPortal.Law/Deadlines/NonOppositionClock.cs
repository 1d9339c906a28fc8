namespace CptsPortal.Law.Deadlines;

/// <summary>
/// The two-month non-opposition clock of a health project (CSP art. L. 1434-12): dates in, statements out.
/// </summary>
/// <remarks>
/// Receipt on <c>r</c>: the last day to oppose is <c>r</c> + 2 calendar months, moved by the days of each suspension. From the
/// day after it the project is deemed validated. Every function refuses broken facts: <see cref="Check"/> them first.
/// </remarks>
public static class NonOppositionClock
{
    /// <summary>The time to oppose: two calendar months.</summary>
    public static readonly Period Delay = Period.OfMonths(2);

    /// <summary>The last day to oppose, included, of a project received on <paramref name="receivedOn"/>, before any suspension.</summary>
    public static DateOnly InitialLastDay(DateOnly receivedOn) => Delay.From(receivedOn);

    /// <summary>All the rules that the facts break; empty when they can be read.</summary>
    public static IReadOnlyList<BrokenRule> Check(NonOppositionFacts facts) => NonOppositionCheck.Of(facts);

    /// <summary>Whether the ARS may oppose on <paramref name="day"/> (suspended included), nothing else being changed.</summary>
    public static bool CanOpposeOn(NonOppositionFacts facts, DateOnly day) =>
        facts.OpposedOn is null && Check(facts with { OpposedOn = day }) is [];

    /// <summary>Whether complements may be asked on <paramref name="day"/>, nothing else being changed.</summary>
    public static bool CanRequestComplementsOn(NonOppositionFacts facts, DateOnly day) =>
        Check(facts.WithRequest(new ComplementRequest(day, day))) is [];

    /// <summary>What if complements are asked on <paramref name="askedOn"/> and received on <paramref name="receivedOn"/>?</summary>
    public static ClockAnswer IfComplements(NonOppositionFacts facts, DateOnly askedOn, DateOnly receivedOn) =>
        Suppose(facts.WithRequest(new ComplementRequest(askedOn, askedOn, receivedOn)), receivedOn);

    /// <summary>What if the modified project now awaited is received on <paramref name="receivedOn"/>?</summary>
    /// <exception cref="InvalidOperationException">Nothing is awaited.</exception>
    public static ClockAnswer IfReceived(NonOppositionFacts facts, DateOnly receivedOn) =>
        facts.Requests is [.., { ReceivedOn: null }]
            ? Suppose(facts.WithComplementsReceived(receivedOn), receivedOn)
            : throw new InvalidOperationException("No complement is awaited.");

    /// <summary>The clock as it stands on <paramref name="day"/>, from the facts dated on or before it.</summary>
    /// <exception cref="ArgumentException">The facts break a rule.</exception>
    public static ClockReading On(NonOppositionFacts facts, DateOnly day)
    {
        if (Check(facts) is [var broken, ..])
        {
            throw new ArgumentException($"Facts break {broken.Rule.Number}.", nameof(facts));
        }

        return ClockReader.Read(facts.KnownOn(day), day);
    }

    private static ClockAnswer Suppose(NonOppositionFacts facts, DateOnly day) =>
        Check(facts) is [_, ..] broken ? new ClockAnswer(broken, null) : new ClockAnswer([], On(facts, day));
}
