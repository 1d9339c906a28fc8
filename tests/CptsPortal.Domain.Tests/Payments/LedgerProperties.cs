using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Terminations;
using CsCheck;

namespace CptsPortal.Domain.Tests.Payments;

public sealed class LedgerProperties
{
    private const long Histories = 300;

    private static readonly Gen<DateOnly> Signatures = Gen.OneOf(
        Gen.OneOf(new DateOnly(2019, 8, 25), new DateOnly(2020, 2, 29), new DateOnly(2022, 4, 1)),
        Gen.Int[0, 2000].Select(days => new DateOnly(2019, 8, 25).AddDays(days)));

    private int _corrections;
    private int _recoveries;
    private int _thawed;
    private int _settled;
    private int _refunds;

    [Fact]
    public void Whatever_happens_the_lines_add_up_to_the_engine_s_answer_and_what_is_frozen_stays()
    {
        Gen.Select(Signatures, RandomHistory.Happenings).Sample(
            (signature, happenings) =>
            {
                var history = new RandomHistory(signature);
                foreach (var happening in happenings)
                {
                    var before = Frozen(history);
                    history.Live(happening);
                    AddsUp(history);
                    IsSettled(history, happening.Event);
                    StaysFrozen(history, before, happening.Event);
                    Assert.All(history.Schedule.Lines, line => IsConsistent(history, line));
                }
            },
            iter: Histories);

        // The histories are worth something: each of these was met.
        Assert.All([_corrections, _recoveries, _thawed, _settled, _refunds], met => Assert.True(met > 0));
    }

    private static void AddsUp(RandomHistory history)
    {
        var (schedule, statement) = (history.Schedule, history.PaymentFacts.Statement);
        Assert.Equal(statement.Totals.Payments.Value, schedule.Lines.Sum(line => line.Amount.Value));
        Assert.Equal(history.Tally, schedule.Totals.Paid.Value);
        Assert.Equal(statement.Totals.Due.Value - history.Tally, schedule.Totals.Balance.Value);
        Assert.True(schedule.Totals.Granted >= schedule.Totals.Due);
        Assert.Equal(schedule.Lines.Count, schedule.Lines.Select(line => line.Code).Distinct().Count());
        Assert.All(history.Ledger.Lines.GroupBy(row => (row.Key, row.Sequence)), rows => Assert.Single(rows));
        Assert.All(schedule.Lines, line => Assert.Equal(line.Amount.Value, decimal.Round(line.Amount.Value, 2)));
    }

    /// <summary>The settlement of a termination is what its lines leave open, and nothing once it was settled; the engine's refund where every advance was paid.</summary>
    private void IsSettled(RandomHistory history, Event happened)
    {
        if (history.Settlement is not { } settlement)
            return;
        var facts = history.PaymentFacts;
        var own = history.Schedule.Lines.Where(line => Settlement.IsOf(facts, line)).ToArray();
        var paid = own.Sum(line => line.Row?.Records.Sum(record => record.Amount) ?? 0m);
        Assert.Equal(own.Sum(line => line.Amount.Value) - paid, settlement.Balance.Value);
        Assert.Equal(paid, settlement.Paid.Value);
        Assert.Equal(Math.Max(0m, -settlement.Balance.Value), settlement.Refund.Value);
        var last = history.Ledger.Lines.SelectMany(line => line.Records).LastOrDefault(record => record.Reference == "S");
        if (happened == Event.Settled && last?.On == history.Today)
            _settled++;
        _refunds += settlement.Refund.IsZero ? 0 : 1;
    }

    private static Dictionary<Guid, string> Frozen(RandomHistory history) => history.Schedule.Lines.Where(line => line.IsFrozen)
        .ToDictionary(line => line.Row!.Id, line => $"{line.Code} {line.DueOn:yyyy-MM-dd} {line.Amount} {line.Row!.OrderId}");

    /// <summary>A frozen line is what it was; only the reversal of its last payment thaws one, that no order has and that is last of its key.</summary>
    private void StaysFrozen(RandomHistory history, Dictionary<Guid, string> before, Event happened)
    {
        var after = Frozen(history);
        foreach (var (id, was) in before)
        {
            if (after.TryGetValue(id, out var stays))
            {
                Assert.True(stays == was || happened == Event.Ordered && stays.StartsWith(was, StringComparison.Ordinal), $"{was} became {stays}");
                continue;
            }

            var row = history.Ledger.Lines.Single(row => row.Id == id);
            Assert.Equal(Event.Reversed, happened);
            Assert.Null(row.OrderId);
            Assert.Equal(0m, row.Records.Sum(record => record.Amount));
            _thawed++;
        }
    }

    private void IsConsistent(RandomHistory history, ScheduleLine line)
    {
        var paid = line.Row?.Records.Sum(record => record.Amount) ?? 0m;
        var open = line.Block is null;
        Assert.False(line.Amount.IsZero);
        Assert.Equal(line.IsOverdue, open && line.DueOn < history.Today && !line.Remaining.IsZero);
        Assert.True(
            line.State switch
            {
                LineState.Paid => line.Amount.Value > 0 && paid >= line.Amount.Value,
                LineState.Recovered => line.Amount.Value < 0 && paid <= line.Amount.Value,
                LineState.PartlyPaid => paid > 0 && paid < line.Amount.Value,
                LineState.Late => open && paid <= 0 && line.Amount.Value > 0 && line.DueOn < history.Today,
                LineState.ToPay => open && paid <= 0 && line.Amount.Value > 0 && line.DueOn >= history.Today,
                LineState.ToRecover => open && line.Amount.Value < 0 && paid > line.Amount.Value,
                LineState.Estimated => !open && line.Source!.Estimated && paid == 0,
                LineState.Blocked => !open,
                _ => false,
            },
            $"{line.Code} {line.Amount} paid {paid} is {line.State}");
        _corrections += line.IsCorrection ? 1 : 0;
        _recoveries += line.State == LineState.Recovered ? 1 : 0;
    }
}
