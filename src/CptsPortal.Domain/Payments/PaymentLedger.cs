using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Rules;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Texts;

namespace CptsPortal.Domain.Payments;

/// <summary>
/// What was paid, received and ordered on the schedule of a contract (30-contract-life 4). The schedule itself is read from the
/// facts of the day: see <see cref="PaymentSchedule"/> and decision 0011.
/// </summary>
public sealed class PaymentLedger : IIssuer
{
    private readonly List<LedgerLine> _lines = [];
    private readonly List<PaymentOrder> _orders = [];

    private PaymentLedger()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The contract; it has one ledger.</summary>
    public Guid ContractId { get; private set; }

    /// <summary>How many acts it took: two people who act on one schedule meet here.</summary>
    public int Acts { get; private set; }

    /// <summary>The lines on which something happened.</summary>
    public IReadOnlyList<LedgerLine> Lines => _lines;

    /// <summary>The payment orders, first to last.</summary>
    public IReadOnlyList<PaymentOrder> Orders => _orders;

    /// <summary>The blank ledger of a contract.</summary>
    public static PaymentLedger Of(Guid caseId, Guid contractId) => new() { CaseId = caseId, ContractId = contractId };

    /// <summary>The schedule on a day.</summary>
    public PaymentSchedule ScheduleOn(PaymentFacts facts, DateOnly today) => PaymentSchedule.Of(facts, _lines, today);

    /// <summary>Records what was paid on a line or, on a line to recover, what was received; freezes the line.</summary>
    /// <param name="payment">What was paid.</param>
    /// <param name="facts">The facts of the day.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="record">The record, when no rule is broken.</param>
    public IReadOnlyList<BrokenRule> Pay(TypedPayment payment, PaymentFacts facts, DateOnly today, out PaymentRecord? record)
    {
        ArgumentNullException.ThrowIfNull(payment);
        ArgumentNullException.ThrowIfNull(facts);
        var holding = new Holding();
        var line = ScheduleOn(facts, today).Lines.FirstOrDefault(line => line.Code == payment.Line);
        Dated(holding, payment.On, today);
        holding.Rule(payment.On is null || payment.On >= facts.SignedOn, PaymentRule.NotBeforeSignature, "on", facts.SignedOn);
        holding.Rule(!string.IsNullOrWhiteSpace(payment.Reference), PaymentRule.ReferenceGiven, "reference");
        var given = holding.Rule(
            payment.Amount > 0m && decimal.Round(payment.Amount.Value, 2) == payment.Amount, PaymentRule.AmountGiven, "amount");
        if (holding.Rule(line is not null, PaymentRule.LineKnown))
        {
            holding.Rule(line!.Block is null, PaymentRule.LineNotBlocked, "", line.Block ?? default);
            if (given)
                Within(holding, payment, line);
        }

        record = null;
        if (!holding.Holds)
            return holding.Broken;
        var beyond = payment.Amount > Math.Abs(line!.Remaining.Value);
        record = PaymentRecord.Paid(
            line.IsRecovery ? -payment.Amount!.Value : payment.Amount!.Value, payment.On!.Value, payment.Reference!.Trim(),
            beyond ? payment.ExcessReason!.Trim() : null);
        Frozen(line, today).Add(record);
        Acts++;
        return [];
    }

    /// <summary>Reverses a payment or a receipt that was recorded by mistake; both stay.</summary>
    /// <param name="recordId">What is reversed.</param>
    /// <param name="on">Day of the reversal; null when none can be read.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Reverse(Guid recordId, DateOnly? on, string? reason, DateOnly today)
    {
        var holding = new Holding();
        var row = _lines.Find(line => line.Records.Any(record => record.Id == recordId && record.ReversedId is null));
        var reversed = row?.Records.Single(record => record.Id == recordId);
        Dated(holding, on, today);
        holding.Rule(!string.IsNullOrWhiteSpace(reason), PaymentRule.ReasonGiven, "reason");
        if (holding.Rule(reversed is not null, PaymentRule.RecordKnown))
        {
            holding.Rule(row!.IsStanding(reversed!), PaymentRule.ReversedOnce);
            holding.Rule(on is null || on >= reversed!.On, PaymentRule.ReversalInOrder, "on", reversed!.On);
        }

        if (!holding.Holds)
            return holding.Broken;
        row!.Add(reversed!.Reversal(on!.Value, reason!.Trim()));
        Acts++;
        return [];
    }

    /// <summary>
    /// Settles a termination in one payment or one receipt: what is open on each line of its settlement is recorded, those to pay and those
    /// to recover being set off against each other (R-TERM-PAY).
    /// </summary>
    /// <param name="on">Day of the payment or of the receipt; null when none can be read.</param>
    /// <param name="reference">The fund's reference.</param>
    /// <param name="facts">The facts of the day.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Settle(DateOnly? on, string? reference, PaymentFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var holding = new Holding();
        Dated(holding, on, today);
        holding.Rule(!string.IsNullOrWhiteSpace(reference), PaymentRule.ReferenceGiven, "reference");
        var end = facts.Statement.ContractYears[^1].End;
        var open = ScheduleOn(facts, today).Lines.Where(line => Settlement.IsOf(facts, line) && line.Settled != line.Amount).ToArray();
        if (holding.Rule(facts.IsTerminated && end <= today && open.Length > 0, PaymentRule.SettlementOpen))
        {
            holding.Rule(on is null || on >= end, PaymentRule.SettledOnceEnded, "on", end);
            holding.Rule(Array.TrueForAll(open, line => line.Block is null), PaymentRule.SettlementNotBlocked);
        }

        if (!holding.Holds)
            return holding.Broken;
        foreach (var line in open)
            Frozen(line, today).Add(PaymentRecord.Paid((line.Amount - line.Settled).Value, on!.Value, reference!.Trim(), null));
        Acts++;
        return [];
    }

    /// <summary>Takes out what remains of each line due up to a day, that nothing holds back and that is in no order yet.</summary>
    /// <param name="number">Number of the order.</param>
    /// <param name="upTo">Last due date taken; null when none can be read.</param>
    /// <param name="facts">The facts of the day.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="order">The order, when no rule is broken.</param>
    public IReadOnlyList<BrokenRule> Order(string number, DateOnly? upTo, PaymentFacts facts, DateOnly today, out PaymentOrder? order)
    {
        var holding = new Holding();
        holding.Rule(upTo is not null, PaymentRule.DayGiven, "upTo");
        var due = ScheduleOn(facts, today).Lines.Where(line => line.IsPayable && line.DueOn <= upTo).ToArray();
        var fresh = due.Where(line => line.Row?.OrderId is null).ToArray();
        holding.Rule(upTo is null || fresh.Length > 0, PaymentRule.SomethingToOrder, "upTo", due.Length - fresh.Length);
        order = holding.Holds ? PaymentOrder.Of(number, upTo!.Value, today) : null;
        if (order is null)
            return holding.Broken;
        _orders.Add(order);
        Acts++;
        foreach (var line in fresh)
            Frozen(line, today).Order(order.Id, line.Remaining);
        return [];
    }

    /// <summary>Exports an order; from the second time on, the export says that it is a copy.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="number">1 for the first export, and so on; 0 when a rule is broken.</param>
    public IReadOnlyList<BrokenRule> Export(Guid orderId, out int number)
    {
        var holding = new Holding();
        var order = _orders.Find(order => order.Id == orderId);
        holding.Rule(order is not null, PaymentRule.OrderKnown);
        number = order?.Export() ?? 0;
        Acts += holding.Holds ? 1 : 0;
        return holding.Broken;
    }

    /// <summary>Whether a line that the review of a year decided is paid, or in a payment order.</summary>
    /// <param name="contractYear">1 to 5.</param>
    /// <param name="lines">The lines of a ledger.</param>
    public static bool HoldsReviewOf(int contractYear, IEnumerable<LedgerLine> lines) =>
        lines.Any(line => line.Rule == FundingRules.PayVariable.Number && line.ContractYear == contractYear && line.Holds);

    /// <summary>
    /// The review of a year is opened again: tells whether a line that it decided is paid, or in a payment order. It is an act on the
    /// ledger, so that a payment recorded at the same moment meets it.
    /// </summary>
    /// <param name="contractYear">1 to 5.</param>
    public bool Reconsider(int contractYear)
    {
        Acts++;
        return HoldsReviewOf(contractYear, _lines);
    }

    private static void Dated(Holding holding, DateOnly? on, DateOnly today)
    {
        if (holding.Rule(on is not null, PaymentRule.DayGiven, "on"))
            holding.Rule(on <= today, PaymentRule.DayNotInFuture, "on", today);
    }

    private static void Within(Holding holding, TypedPayment payment, ScheduleLine line)
    {
        var remains = line.IsRecovery ? -line.Remaining : line.Remaining;
        if (payment.Amount <= remains.Value)
            return;
        holding.Rule(payment.BeyondChosen, PaymentRule.NotMoreThanRemains, "amount", remains);
        holding.Rule(!payment.BeyondChosen || !string.IsNullOrWhiteSpace(payment.ExcessReason), PaymentRule.ExcessExplained, "excessReason");
    }

    /// <summary>The line as it is kept, frozen on the day when it was not.</summary>
    private LedgerLine Frozen(ScheduleLine line, DateOnly today)
    {
        if (line.IsFrozen)
            return line.Row!;
        if (line.Row is { } thawed)
        {
            thawed.Freeze(line, today);
            return thawed;
        }

        var row = LedgerLine.Of(line, today);
        _lines.Add(row);
        return row;
    }

    /// <inheritdoc />
    public IEnumerable<IssuedPaper> PapersIssued() =>
        Orders.Select(order => new IssuedPaper(DocumentKind.PaymentOrder, order.Id, 0, 0, order.MadeOn));
}

/// <summary>A payment, or a receipt, as it is typed.</summary>
/// <param name="Line">Code of the line (<see cref="ScheduleLine.Code"/>).</param>
/// <param name="Amount">Euros, above 0; null when none can be read.</param>
/// <param name="On">Day of the payment; null when none can be read.</param>
/// <param name="Reference">The fund's reference.</param>
/// <param name="BeyondChosen">Whether one ticked that more is paid than what remains.</param>
/// <param name="ExcessReason">Why, then.</param>
public sealed record TypedPayment(string Line, decimal? Amount, DateOnly? On, string? Reference, bool BeyondChosen = false, string? ExcessReason = null);
