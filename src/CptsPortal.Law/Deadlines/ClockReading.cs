using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Deadlines;

/// <summary>Where a non-opposition clock stands on a day.</summary>
public enum ClockState
{
    /// <summary>The project is not received yet.</summary>
    NotStarted,

    /// <summary>The two months run.</summary>
    Running,

    /// <summary>Complements are awaited; nothing lapses.</summary>
    Suspended,

    /// <summary>Complements are awaited and the delay set is over; still nothing lapses.</summary>
    DelayOver,

    /// <summary>The last day is past without opposition: the project is deemed validated.</summary>
    TacitlyValidated,

    /// <summary>The ARS opposed.</summary>
    Opposed,

    /// <summary>The ARS validated explicitly.</summary>
    Validated,

    /// <summary>The holder withdrew the project.</summary>
    Withdrawn,
}

/// <summary>What a step of the explanation says.</summary>
public enum ClockStepKind
{
    /// <summary>Receipt: the two months begin.</summary>
    Receipt,

    /// <summary>A suspension that is over.</summary>
    Suspension,

    /// <summary>The suspension that is still open.</summary>
    OpenSuspension,

    /// <summary>The last day to oppose.</summary>
    LastDay,

    /// <summary>The day from which the project is deemed validated.</summary>
    DeemedValidated,

    /// <summary>Opposition.</summary>
    Opposition,

    /// <summary>Explicit validation.</summary>
    Validation,

    /// <summary>Withdrawal.</summary>
    Withdrawal,
}

/// <summary>One line of the explanation, in the order of dates.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="On">When it happens or begins.</param>
/// <param name="Until">For a closed suspension, the receipt of the modified project: the first day counted again.</param>
/// <param name="Days">For a suspension, the days not counted (so far, if open); else 0.</param>
/// <param name="LastDay">The last day to oppose after this step; null while a suspension leaves it open.</param>
/// <param name="Rule">The rule applied, with its legal reference.</param>
public sealed record ClockStep(ClockStepKind Kind, DateOnly On, DateOnly? Until, int Days, DateOnly? LastDay, Rule Rule);

/// <summary>The clock as read on a day, explained.</summary>
/// <param name="Day">The day of the reading; facts dated later are not looked at.</param>
/// <param name="State">Where the clock stands.</param>
/// <param name="InitialLastDay">The last day without any suspension, included.</param>
/// <param name="LastDay">The last day to oppose, included, with the suspensions so far; null while one is open.</param>
/// <param name="DeemedValidatedFrom">The day after the last day; null while suspended and once ended otherwise.</param>
/// <param name="DaysLeft">
/// Days from <paramref name="Day"/> to the last day, 0 on the last day itself; while suspended, the days that will be left
/// on the day the modified project is received; 0 once ended.
/// </param>
/// <param name="Steps">The explanation.</param>
public sealed record ClockReading(
    DateOnly Day,
    ClockState State,
    DateOnly InitialLastDay,
    DateOnly? LastDay,
    DateOnly? DeemedValidatedFrom,
    int DaysLeft,
    IReadOnlyList<ClockStep> Steps);

/// <summary>The answer to "what if": the rules that the act would break, or the clock that would result.</summary>
/// <param name="Broken">All broken rules; empty when the act is lawful.</param>
/// <param name="Reading">The clock on the day of the last supposed fact; null when a rule is broken.</param>
public sealed record ClockAnswer(IReadOnlyList<BrokenRule> Broken, ClockReading? Reading);
