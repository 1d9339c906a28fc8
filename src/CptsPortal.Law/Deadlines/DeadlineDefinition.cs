namespace CptsPortal.Law.Deadlines;

/// <summary>Who must act for a deadline to be met.</summary>
public enum Actor
{
    /// <summary>The ARS.</summary>
    HealthAgency,

    /// <summary>The fund (CPAM or CGSS).</summary>
    Fund,

    /// <summary>The MSA, where it takes part.</summary>
    AgriculturalFund,

    /// <summary>The ARS and the fund together.</summary>
    Institutions,

    /// <summary>The three parties to the contract.</summary>
    Parties,

    /// <summary>The project holder, before the contract.</summary>
    Holder,

    /// <summary>The CPTS.</summary>
    Cpts,

    /// <summary>The joint commission.</summary>
    Commission,

    /// <summary>The secretariat of the joint commission.</summary>
    CommissionSecretariat,
}

/// <summary>How strongly a deadline binds.</summary>
public enum DeadlineForce
{
    /// <summary>A text obliges, or closes a right when it is over.</summary>
    Compulsory,

    /// <summary>A text recommends.</summary>
    Recommended,

    /// <summary>The portal reminds; no text.</summary>
    Reminder,
}

/// <summary>Where the due date comes from.</summary>
public enum DueDateSource
{
    /// <summary>The start event's date and the length.</summary>
    Length,

    /// <summary>The same, moved by suspensions: read <see cref="NonOppositionClock"/>.</summary>
    NonOppositionClock,

    /// <summary>The same, moved by a seizure: read <see cref="TerminationDates"/>.</summary>
    TerminationDates,

    /// <summary>The same, moved by the national template: read <see cref="MissionCalendar"/>.</summary>
    MissionCalendar,
}

/// <summary>A deadline of the catalogue: dates are computed from facts and never stored.</summary>
/// <param name="Code">Its number, such as <c>D-09</c>.</param>
/// <param name="Part">Which of the deadlines of that number; empty where there is one.</param>
/// <param name="LegalBasis">The text, empty for a reminder of the portal.</param>
/// <param name="Force">How strongly it binds.</param>
/// <param name="Actor">Who must act.</param>
/// <param name="Starts">The event from which it counts.</param>
/// <param name="Length">From the start event to the last day, included; negative when it runs back.</param>
/// <param name="Done">The event that meets it.</param>
public sealed record DeadlineDefinition(
    string Code, string Part, string LegalBasis, DeadlineForce Force, Actor Actor, CaseEvent Starts, Period Length, CaseEvent Done)
{
    /// <summary>What names it alone, such as <c>D-09.Prevention</c>.</summary>
    public string Key => Part.Length == 0 ? Code : $"{Code}.{Part}";

    /// <summary>Where the due date comes from.</summary>
    public DueDateSource Source { get; init; }

    /// <summary>The events after which nobody waits for it any more, besides the end of the case.</summary>
    public IReadOnlyList<CaseEvent> MootWhen { get; init; } = [];

    /// <summary>How long before the due date somebody is told, longest first.</summary>
    public IReadOnlyList<Period> Warnings { get; init; } = [Period.OfDays(30), Period.OfDays(7)];

    /// <summary>How long before the due date the decision-maker is told too; null for never.</summary>
    public Period? Escalation { get; init; }

    /// <summary>The due date, included, when the start event has the date <paramref name="start"/> and nothing moves it.</summary>
    public DateOnly DueFrom(DateOnly start) => Length.From(start);

    /// <summary>The days on which somebody is told, oldest first, for a due date.</summary>
    public IReadOnlyList<DateOnly> WarnedOn(DateOnly due) => [.. Warnings.Select(warning => warning.Before(due)).Order()];
}
