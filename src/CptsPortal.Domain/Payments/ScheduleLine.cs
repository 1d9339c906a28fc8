using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.Payments;

/// <summary>A line of the schedule, on a day.</summary>
public sealed record ScheduleLine
{
    /// <summary>What it is known by.</summary>
    public required LineKey Key { get; init; }

    /// <summary>0 for the line itself, 1 for its first correction, and so on.</summary>
    public required int Sequence { get; init; }

    /// <summary>Euros; negative when it is recovered. Never 0.</summary>
    public required Euro Amount { get; init; }

    /// <summary>Latest lawful day of payment.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>What the engine gives for the key on the facts of the day; 0 when it makes no such line any more.</summary>
    public required Euro Owed { get; init; }

    /// <summary>The frozen lines of the same key before this one: a correction is what is owed less them.</summary>
    public required Euro Carried { get; init; }

    /// <summary>The engine's line of the key on the facts of the day, with its trace; null when it makes none any more.</summary>
    public required PaymentLine? Source { get; init; }

    /// <summary>The frozen line; null while the amount follows the facts, unless everything paid on it was reversed.</summary>
    public LedgerLine? Row { get; init; }

    /// <summary>Whether its amount and due date are kept whatever the facts become.</summary>
    public required bool IsFrozen { get; init; }

    /// <summary>Why it may not be paid, or null.</summary>
    public required LineBlock? Block { get; init; }

    /// <summary>Where it stands.</summary>
    public required LineState State { get; init; }

    /// <summary>Whether something is still to be paid or received and its due date is past, nothing holding it back.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Whether it corrects a frozen line.</summary>
    public bool IsCorrection => Sequence > 0;

    /// <summary>Whether it is recovered from the CPTS.</summary>
    public bool IsRecovery => Amount.IsNegative;

    /// <summary>Whether something remains to be paid to the CPTS and nothing holds it back.</summary>
    public bool IsPayable => Block is null && !IsRecovery && !Remaining.IsZero;

    /// <summary>What was paid on it; negative when received.</summary>
    public Euro Settled => Row?.Settled ?? Euro.Zero;

    /// <summary>What is still to be paid, of the sign of the amount; 0 once settled.</summary>
    public Euro Remaining => IsBeyond ? Euro.Zero : Amount - Settled;

    /// <summary>What was paid beyond the amount, of the sign of the amount; 0 unless one chose to.</summary>
    public Euro Excess => IsBeyond ? Settled - Amount : Euro.Zero;

    /// <summary>What it is called in a form: stable as long as the line is.</summary>
    public string Code => string.Join('.', Key.Rule, Key.Component, Key.Mission, Key.ContractYear, $"{Key.Occurrence:yyyyMMdd}", Sequence);

    private bool IsBeyond => IsRecovery ? Settled <= Amount : Settled >= Amount;
}

/// <summary>Where a line stands on a day; read from the facts, never stored.</summary>
public enum LineState
{
    /// <summary>A variable part of a contract year that is not over: its rate is not known.</summary>
    Estimated,

    /// <summary>To be paid, on its due date at the latest.</summary>
    ToPay,

    /// <summary>Nothing is paid and the due date is past.</summary>
    Late,

    /// <summary>Paid whole.</summary>
    Paid,

    /// <summary>Paid in part.</summary>
    PartlyPaid,

    /// <summary>To be given back by the CPTS.</summary>
    ToRecover,

    /// <summary>Given back.</summary>
    Recovered,

    /// <summary>Not to be paid for now; see <see cref="LineBlock"/>.</summary>
    Blocked,
}

/// <summary>Why a line is not to be paid for now.</summary>
public enum LineBlock
{
    /// <summary>A termination is being settled, and the line is not of its settlement.</summary>
    TerminationInSettlement,

    /// <summary>A piece of the joining file is missing (ACI art. 9.1).</summary>
    FileIncomplete,

    /// <summary>The review of the year is not closed.</summary>
    ReviewNotClosed,
}
