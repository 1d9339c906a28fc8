using CptsPortal.Domain.Cases;
using CptsPortal.Law.Deadlines;

namespace CptsPortal.Domain.Standing;

/// <summary>A deadline of a case that somebody has still to meet; read from facts, never kept.</summary>
/// <param name="Definition">What the catalogue says of it.</param>
/// <param name="Start">Day of the event from which it counts.</param>
/// <param name="Due">Its last day, included; null while the clock of the project is suspended.</param>
public sealed record OpenDeadline(DeadlineDefinition Definition, DateOnly Start, DateOnly? Due)
{
    /// <summary>The deadlines of the catalogue that a case may have open, in the order of its life; payments have lists of their own.</summary>
    public static readonly IReadOnlyList<DeadlineDefinition> Known =
        [.. CreationDeadlines.All, .. MissionDeadlines.All, .. ContractDeadlines.All.Where(definition => definition != ContractDeadlines.Payment)];

    /// <summary>What it is called among those of its case: <c>D-03</c>; with its start where each year has one, <c>D-11-2026-03-01</c>.</summary>
    public string Code => Definition.Starts == CaseEvent.Anniversary ? $"{Definition.Key}-{Start:yyyy-MM-dd}" : Definition.Key;

    /// <summary>How near it is on a day.</summary>
    public Urgency On(DateOnly today) => Due is { } due ? Urgencies.Of(due, today) : Urgency.Suspended;

    /// <summary>The open deadlines of a case, the nearest first.</summary>
    public static IReadOnlyList<OpenDeadline> Of(CaseFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Stage == Stage.Closed)
            return [];
        var events = facts.EventsOn(today);
        return [.. CreationDeadlines.All
            .Where(definition => events.ContainsKey(definition.Starts) && !events.ContainsKey(definition.Done))
            .Where(definition => !definition.MootWhen.Any(events.ContainsKey))
            .Select(definition => new OpenDeadline(definition, events[definition.Starts], Last(definition, events, facts, today)))
            .Concat(facts.Contract is { } contract ? ContractDeadlineList.Of(contract, today) : [])
            .Concat(facts.Reviews?.DeadlinesOn(today) ?? [])
            .Concat(facts.Earlier.SelectMany(earlier => earlier.DeadlinesOn(today)))
            .OrderBy(deadline => deadline.Due ?? DateOnly.MaxValue)];
    }

    private static DateOnly? Last(
        DeadlineDefinition definition, IReadOnlyDictionary<CaseEvent, DateOnly> events, CaseFacts facts, DateOnly today) =>
        definition.Source == DueDateSource.NonOppositionClock
            ? NonOppositionClock.On(facts.Project!.Clock!, today).LastDay
            : definition.DueFrom(events[definition.Starts]);
}

/// <summary>Reads how near a day is.</summary>
public static class Urgencies
{
    /// <summary>How near the last day of something is.</summary>
    public static Urgency Of(DateOnly due, DateOnly today) =>
        due < today ? Urgency.Late
        : due == today ? Urgency.Today
        : due <= EndOfWeek(today) ? Urgency.ThisWeek
        : due <= today.AddMonths(1) ? Urgency.ThisMonth
        : Urgency.Later;

    private static DateOnly EndOfWeek(DateOnly today) => today.AddDays((7 - (int)today.DayOfWeek) % 7);
}

/// <summary>How near a deadline is.</summary>
public enum Urgency
{
    /// <summary>Its last day is past.</summary>
    Late,

    /// <summary>Its last day is today.</summary>
    Today,

    /// <summary>It ends by next Sunday.</summary>
    ThisWeek,

    /// <summary>It ends within a month.</summary>
    ThisMonth,

    /// <summary>It ends later.</summary>
    Later,

    /// <summary>It does not run for now.</summary>
    Suspended,
}
