using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.Payments;

/// <summary>
/// A line of the schedule on which something happened: paid, received or put in a payment order. Its amount and its due date
/// never change afterwards (decision 0011).
/// </summary>
public sealed class LedgerLine
{
    private readonly List<PaymentRecord> _records = [];

    private LedgerLine()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Number of the rule that makes it.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>What is paid.</summary>
    public Component Component { get; private set; }

    /// <summary>The mission, or null.</summary>
    public Mission? Mission { get; private set; }

    /// <summary>The contract year it pays for.</summary>
    public int ContractYear { get; private set; }

    /// <summary>See <see cref="LineKey.Occurrence"/>.</summary>
    public DateOnly? Occurrence { get; private set; }

    /// <summary>0 for the line itself, 1 for its first correction, and so on.</summary>
    public int Sequence { get; private set; }

    /// <summary>Euros, two decimals; below 0 when it is recovered.</summary>
    public decimal Amount { get; private set; }

    /// <summary>Latest lawful day of payment.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Day on which it stopped following the facts.</summary>
    public DateOnly FrozenOn { get; private set; }

    /// <summary>The payment order it is in, or null.</summary>
    public Guid? OrderId { get; private set; }

    /// <summary>Euros that the order asks to pay for it; null without an order.</summary>
    public decimal? OrderedAmount { get; private set; }

    /// <summary>Payments, receipts and reversals, in the order in which they were recorded.</summary>
    public IReadOnlyList<PaymentRecord> Records => _records;

    internal LineKey Key => new(Rule, Component, Mission, ContractYear, Occurrence);

    /// <summary>Whether something stands on it: an order, or a payment that was not reversed.</summary>
    internal bool Holds => OrderId is not null || _records.Any(IsStanding);

    /// <summary>What was paid on it, less what was reversed or received back.</summary>
    internal Euro Settled => _records.Aggregate(Euro.Zero, (sum, record) => sum + Euro.Exact(record.Amount));

    internal static LedgerLine Of(ScheduleLine line, DateOnly today)
    {
        var frozen = new LedgerLine
        {
            Rule = line.Key.Rule,
            Component = line.Key.Component,
            Mission = line.Key.Mission,
            ContractYear = line.Key.ContractYear,
            Occurrence = line.Key.Occurrence,
            Sequence = line.Sequence,
        };
        frozen.Freeze(line, today);
        return frozen;
    }

    /// <summary>Takes the amount and the due date of the day.</summary>
    internal void Freeze(ScheduleLine line, DateOnly today) => (Amount, DueOn, FrozenOn) = (line.Amount.Value, line.DueOn, today);

    internal void Add(PaymentRecord record) => _records.Add(record);

    internal void Order(Guid order, Euro amount) => (OrderId, OrderedAmount) = (order, amount.Value);

    /// <summary>Whether a record is a payment or a receipt that nothing reversed.</summary>
    internal bool IsStanding(PaymentRecord record) =>
        record.ReversedId is null && _records.TrueForAll(other => other.ReversedId != record.Id);
}
