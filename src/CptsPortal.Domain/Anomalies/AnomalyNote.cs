using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Anomalies;

/// <summary>Why an anomaly of a case is accepted as it is; never changed and never erased, a newer one follows.</summary>
public sealed class AnomalyNote
{
    private AnomalyNote()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What does not hold together.</summary>
    public AnomalyKind Kind { get; private set; }

    /// <summary>See <see cref="Anomaly.Fingerprint"/>: the note is about the anomaly as it stood, alone.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Name of who justified it.</summary>
    public string By { get; private set; } = "";

    /// <summary>Day of the note.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Justifies an anomaly of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="anomaly">The anomaly; null when the case has it no more, or another one by now.</param>
    /// <param name="reason">Why; compulsory.</param>
    /// <param name="by">Name of who justifies.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="noted">The note, when no rule is broken.</param>
    public static IReadOnlyList<BrokenRule> Take(
        Guid caseId, Anomaly? anomaly, string? reason, string by, DateOnly today, out AnomalyNote? noted)
    {
        var holding = new Holding();
        holding.Rule(anomaly is not null, AnomalyRule.StillThere);
        holding.Rule(!string.IsNullOrWhiteSpace(reason), AnomalyRule.ReasonGiven, "reason");
        noted = !holding.Holds ? null : new AnomalyNote
        {
            CaseId = caseId,
            Kind = anomaly!.Kind,
            Fingerprint = anomaly.Fingerprint,
            Reason = reason!.Trim(),
            By = by,
            On = today,
        };
        return holding.Broken;
    }
}

/// <summary>The rules of a justification.</summary>
public enum AnomalyRule
{
    /// <summary>Only an anomaly that is still there is justified.</summary>
    StillThere,

    /// <summary>A justification says why.</summary>
    ReasonGiven,
}
