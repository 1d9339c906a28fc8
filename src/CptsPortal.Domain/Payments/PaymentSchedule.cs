using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Texts;

namespace CptsPortal.Domain.Payments;

/// <summary>The schedule of a contract on a day: its lines add up to what the engine gives on the facts of that day.</summary>
/// <param name="Lines">By due date, then in the order of R-PAY.</param>
/// <param name="Totals">Their sums.</param>
public sealed record PaymentSchedule(IReadOnlyList<ScheduleLine> Lines, PaymentTotals Totals)
{
    /// <summary>Whether every line is paid or given back: nothing is left to be done on any.</summary>
    public bool IsSettled => Lines.All(line => line.State is LineState.Paid or LineState.Recovered);

    /// <summary>The schedule of a contract.</summary>
    /// <param name="facts">The facts of the day.</param>
    /// <param name="rows">The lines of its ledger.</param>
    /// <param name="today">The portal's day.</param>
    public static PaymentSchedule Of(PaymentFacts facts, IEnumerable<LedgerLine> rows, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var sources = facts.Statement.Payments.ToDictionary(LineKey.Of);
        var kept = rows.ToLookup(row => row.Key);
        var drafts = sources.Keys.Union(kept.Select(group => group.Key))
            .SelectMany(key => LinesOf(facts, key, sources.GetValueOrDefault(key), [.. kept[key].OrderBy(row => row.Sequence)]))
            .ToArray();
        var settling = facts.Standing.InSettlement && Array.Exists(drafts, draft => Settlement.IsOf(facts, draft) && !draft.Remaining.IsZero);
        var lines = drafts.Select(draft => Line(facts, draft, settling, today))
            .OrderBy(line => line.DueOn).ThenBy(line => line.Key.Rank()).ThenBy(line => line.Key.Mission)
            .ThenBy(line => line.Key.Component).ThenBy(line => line.Key.ContractYear).ThenBy(line => line.Sequence)
            .ToArray();
        return new PaymentSchedule(lines, PaymentTotals.Of(facts, lines));
    }

    /// <summary>The frozen lines of a key, then what is left open: the line itself, or a correction.</summary>
    private static IEnumerable<ScheduleLine> LinesOf(
        PaymentFacts facts, LineKey key, PaymentLine? source, IReadOnlyList<LedgerLine> rows)
    {
        var frozen = 1 + rows.Select((row, i) => row.Holds ? i : -1).DefaultIfEmpty(-1).Max();
        var (owed, carried) = (source?.Amount ?? Euro.Zero, Euro.Zero);
        foreach (var row in rows.Take(frozen))
        {
            yield return Draft(row, row.Sequence, Euro.Exact(row.Amount), row.DueOn, isFrozen: true);
            carried += Euro.Exact(row.Amount);
        }

        var open = owed - carried;
        if (!open.IsZero)
        {
            var due = frozen == 0 ? source!.DueDate : Later(facts.SettlementOf(key.ContractYear), facts.Standing.ChangedOn);
            yield return Draft(rows.ElementAtOrDefault(frozen), frozen, open, due, isFrozen: false);
        }

        ScheduleLine Draft(LedgerLine? row, int sequence, Euro amount, DateOnly due, bool isFrozen) => new()
        {
            Key = key,
            Sequence = sequence,
            Amount = amount,
            DueOn = due,
            Owed = owed,
            Carried = carried,
            Source = source,
            Row = row,
            IsFrozen = isFrozen,
            Block = null,
            State = LineState.ToPay,
            IsOverdue = false,
        };
    }

    private static ScheduleLine Line(PaymentFacts facts, ScheduleLine draft, bool settling, DateOnly today)
    {
        var line = draft with { Block = BlockOf(facts, draft, settling) };
        return line with
        {
            State = StateOf(facts, line, today),
            IsOverdue = line.Block is null && !line.Remaining.IsZero && line.DueOn < today,
        };
    }

    private static LineBlock? BlockOf(PaymentFacts facts, ScheduleLine line, bool settling)
    {
        var (standing, key) = (facts.Standing, line.Key);
        if (settling && !Settlement.IsOf(facts, line))
            return LineBlock.TerminationInSettlement;
        if (!standing.FileComplete && key.Rule == FundingRules.PayOperatingYear1.Number)
            return LineBlock.FileIncomplete;
        // A closed review leaves out a mission whose start was recorded afterwards: nobody agreed on its rate.
        return key.Rule == FundingRules.PayVariable.Number && (!standing.ClosedReviews.Contains(key.ContractYear) || line.Source is { Estimated: true })
            ? LineBlock.ReviewNotClosed : null;
    }

    private static LineState StateOf(PaymentFacts facts, ScheduleLine line, DateOnly today)
    {
        if (line.Remaining.IsZero)
            return line.IsRecovery ? LineState.Recovered : LineState.Paid;
        // Given back after a payment that was then reversed, less than nothing is paid.
        if (line.Settled > Euro.Zero && !line.IsRecovery)
            return LineState.PartlyPaid;
        if (line.Block == LineBlock.ReviewNotClosed && line.Source is { Estimated: true } && today < facts.YearOf(line.Key.ContractYear).End)
            return LineState.Estimated;
        if (line.Block is not null)
            return LineState.Blocked;
        if (line.IsRecovery)
            return LineState.ToRecover;
        return line.DueOn < today ? LineState.Late : LineState.ToPay;
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}

/// <summary>The sums of a schedule, in euros.</summary>
/// <param name="Granted">At most: every attainment rate at 100 %.</param>
/// <param name="Due">What the engine gives on the facts of the day; a rate that is not known counts as 100 %.</param>
/// <param name="Paid">Paid, less what was received back.</param>
/// <param name="Overdue">To be paid, past its due date, nothing holding it back.</param>
/// <param name="ToRecover">To be received from the CPTS: open recoveries, and what was paid beyond its line.</param>
public sealed record PaymentTotals(Euro Granted, Euro Due, Euro Paid, Euro Overdue, Euro ToRecover)
{
    /// <summary>What is due less what is paid.</summary>
    public Euro Balance => Due - Paid;

    internal static PaymentTotals Of(PaymentFacts facts, IReadOnlyCollection<ScheduleLine> lines) => new(
        facts.Granted, facts.Statement.Totals.Due, Sum(lines, line => line.Settled),
        Sum(lines.Where(line => line.IsOverdue && !line.IsRecovery), line => line.Remaining),
        Sum(lines, line => line.IsRecovery ? -line.Remaining : line.Excess));

    private static Euro Sum(IEnumerable<ScheduleLine> lines, Func<ScheduleLine, Euro> amount) =>
        lines.Aggregate(Euro.Zero, (sum, line) => sum + amount(line));
}
