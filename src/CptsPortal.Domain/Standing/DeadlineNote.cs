using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Standing;

/// <summary>Why a deadline is late, or put off: it keeps its reason, and stays a deadline.</summary>
public sealed class DeadlineNote
{
    private DeadlineNote()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Key in the catalogue of deadlines, such as <c>D-03</c>.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Day of the event from which the deadline counts: the note is about that deadline alone.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Last day, included, on which nobody is reminded of it; null for a reason alone.</summary>
    public DateOnly? QuietUntil { get; private set; }

    /// <summary>Name of who noted it.</summary>
    public string By { get; private set; } = "";

    /// <summary>Day of the note.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Notes an open deadline of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="deadline">The deadline; null when none of that key is open.</param>
    /// <param name="reason">Why; compulsory.</param>
    /// <param name="quietUntil">Last quiet day, or null.</param>
    /// <param name="by">Name of who notes.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="noted">The note, when no rule is broken.</param>
    public static IReadOnlyList<BrokenRule> Take(
        Guid caseId, OpenDeadline? deadline, string? reason, DateOnly? quietUntil, string by, DateOnly today, out DeadlineNote? noted)
    {
        var holding = new Holding();
        holding.Rule(deadline is not null, DeadlineRule.StillOpen);
        holding.Rule(!string.IsNullOrWhiteSpace(reason), DeadlineRule.ReasonGiven, "reason");
        holding.Rule(quietUntil is null || quietUntil > today, DeadlineRule.QuietAhead, "quietUntil", today);
        // The clock of the law warns in any case: silence validates.
        holding.Rule(
            quietUntil is null || deadline?.Definition.Escalation is null, DeadlineRule.NeverQuiet, "quietUntil");
        noted = !holding.Holds ? null : new DeadlineNote
        {
            CaseId = caseId,
            Key = deadline!.Definition.Key,
            Start = deadline.Start,
            Reason = reason!.Trim(),
            QuietUntil = quietUntil,
            By = by,
            On = today,
        };
        return holding.Broken;
    }
}

/// <summary>The rules of a note on a deadline.</summary>
public enum DeadlineRule
{
    /// <summary>Only an open deadline is noted.</summary>
    StillOpen,

    /// <summary>A note says why.</summary>
    ReasonGiven,

    /// <summary>A deadline is put off to a day ahead; the value is today.</summary>
    QuietAhead,

    /// <summary>A deadline that escalates to those who decide is never put off.</summary>
    NeverQuiet,
}
