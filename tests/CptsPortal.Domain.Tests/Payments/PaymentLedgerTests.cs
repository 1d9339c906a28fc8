using CptsPortal.Domain.Payments;
using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Domain.Tests.Payments;

public sealed class PaymentLedgerTests
{
    private const string Advance = "START Fixed/AccessToCare 1";

    private readonly LedgerOf _contract = new(Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01"), "2023-06-01");

    [Fact]
    public void Everything_wrong_with_a_payment_is_told_at_once() =>
        Assert.Equal(
            ["DayNotInFuture@on 06/01/2023", "ReferenceGiven@reference", "AmountGiven@amount", "LineKnown@"],
            _contract.Pay("no such line", 0m, "2023-06-02", " "));

    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-06-01", true)]
    [InlineData("2023-06-02", false)]
    public void A_payment_lies_between_the_signature_and_today(string day, bool lawful) =>
        Assert.Equal(lawful, !_contract.Pay(Advance, 1m, day).Any());

    [Theory]
    [InlineData("31078.77", "")]
    [InlineData("31078.78", "NotMoreThanRemains@amount 31078.77")]
    [InlineData("100.005", "AmountGiven@amount")]
    [InlineData("-1", "AmountGiven@amount")]
    public void No_more_than_what_remains_is_paid_in_whole_cents(string amount, string refusal) =>
        Assert.Equal(
            refusal, string.Join(", ", _contract.Pay(Advance, decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_line_is_paid_in_several_times_and_what_remains_shrinks()
    {
        Assert.Empty(_contract.Pay(Advance, 10_000m));
        Assert.Equal(LineState.PartlyPaid, _contract.Line(Advance)!.State);
        Assert.Equal(["NotMoreThanRemains@amount 21078.77"], _contract.Pay(Advance, 21_078.78m));
        Assert.Empty(_contract.Pay(Advance, 21_078.77m));
        Assert.Equal(LineState.Paid, _contract.Line(Advance)!.State);
    }

    [Fact]
    public void More_is_paid_when_one_ticks_it_and_says_why()
    {
        Assert.Equal(["ExcessExplained@excessReason"], _contract.Pay(Advance, 40_000m, beyond: true, reason: " "));
        Assert.Empty(_contract.Pay(Advance, 40_000m, beyond: true, reason: "Deux échéances payées ensemble"));

        Assert.Equal("Deux échéances payées ensemble", _contract.Line(Advance)!.Row!.Records[0].ExcessReason);
        Assert.Equal(8_921.23m, _contract.Schedule.Totals.ToRecover.Value);
    }

    [Fact]
    public void A_payment_that_was_not_beyond_keeps_no_reason_for_it()
    {
        _contract.Pay(Advance, 31_078.77m, beyond: true, reason: "Cochée par erreur");

        Assert.Null(_contract.Line(Advance)!.Row!.Records[0].ExcessReason);
    }

    [Fact]
    public void A_reversal_stays_beside_what_it_reverses_comes_once_and_has_a_reason()
    {
        _contract.Pay(Advance, 100m, "2023-05-02");

        Assert.Equal(["ReasonGiven@reason", "ReversalInOrder@on 05/02/2023"], _contract.On("2023-05-01").Reverse(Advance, " "));
        var paid = _contract.Line(Advance)!.Row!.Records[0];
        Assert.Empty(_contract.On("2023-06-01").Reverse(Advance));
        Assert.Equal([100m, -100m], _contract.Line(Advance)!.Row!.Records.Select(record => record.Amount));
        Assert.Equal(
            ["ReversedOnce@"], LedgerOf.Codes(_contract.Ledger.Reverse(paid.Id, _contract.Today, "Encore", _contract.Today)));
        Assert.Equal(
            ["RecordKnown@"],
            LedgerOf.Codes(_contract.Ledger.Reverse(_contract.Line(Advance)!.Row!.Records[1].Id, _contract.Today, "La contre-passation", _contract.Today)));
    }

    [Fact]
    public void A_line_whose_payments_are_all_reversed_follows_the_facts_again()
    {
        _contract.Pay(Advance, 31_078.77m);
        _contract.Now(facts => facts with { Missions = [new MissionFacts(Mission.AccessToCare, Day("2023-05-01"))] });
        Assert.Equal(2, _contract.Rows("START").Length);

        _contract.Reverse(Advance);
        Assert.Equal(["2023-05-01 START Fixed/AccessToCare 1 27688.36 Late"], _contract.Rows("START"));
        Assert.Equal(2, _contract.Line(Advance)!.Row!.Records.Count);

        Assert.Empty(_contract.Pay(Advance, 27_688.36m));
        Assert.Equal(["2023-05-01 START Fixed/AccessToCare 1 27688.36 Paid"], _contract.Rows("START"));
        Assert.Equal([31_078.77m, -31_078.77m, 27_688.36m], _contract.Line(Advance)!.Row!.Records.Select(record => record.Amount));
    }

    [Fact]
    public void A_line_that_was_ordered_or_corrected_since_stays_frozen_without_payments()
    {
        _contract.Order("2023-01-01");
        _contract.Pay(Advance, 31_078.77m);
        _contract.Now(facts => facts.Change("2023-01-02", population: 45_000));
        _contract.Pay(Advance + " c1", 1m);
        _contract.Reverse(Advance);

        Assert.True(_contract.Line("OP1 Operating 1")!.IsFrozen);
        Assert.Equal(
            ["2023-04-01 START Fixed/AccessToCare 1 31078.77 Late", "2024-03-01 START Fixed/AccessToCare 1 c1 8476.02 PartlyPaid"],
            _contract.Rows("START"));
    }

    [Fact]
    public void What_the_CPTS_gives_back_is_a_recorded_receipt()
    {
        _contract.Pay(Advance, 31_078.77m);
        _contract.Now(facts => facts with { Missions = [] });
        var correction = Advance + " c1";

        Assert.Equal(["NotMoreThanRemains@amount 31078.77"], _contract.Pay(correction, 31_078.78m));
        Assert.Empty(_contract.Pay(correction, 1_078.77m));
        Assert.Equal((LineState.ToRecover, 30_000m), (_contract.Line(correction)!.State, _contract.Schedule.Totals.ToRecover.Value));
        Assert.Empty(_contract.Pay(correction, 30_000m));
        Assert.Equal((LineState.Recovered, 0m), (_contract.Line(correction)!.State, _contract.Schedule.Totals.Paid.Value));
    }

    [Fact]
    public void An_order_takes_what_remains_of_each_line_due_up_to_its_day_once()
    {
        _contract.Pay(Advance, 1_078.77m);

        Assert.Equal(["SomethingToOrder@upTo 0"], _contract.Order("2022-12-31"));
        Assert.Empty(_contract.Order("2023-03-31"));
        Assert.Empty(_contract.Order("2023-04-01"));
        Assert.Equal(["SomethingToOrder@upTo 2"], _contract.Order("2023-04-01"));
        Assert.Equal(
            [("R-PAY-OP1", 50_000m), ("R-PAY-START", 30_000m)],
            _contract.Ledger.Lines.Where(line => line.OrderId is not null).OrderBy(line => line.Rule).Select(line => (line.Rule, line.OrderedAmount!.Value)));
    }

    [Fact]
    public void Neither_a_blocked_line_nor_a_recovery_is_ordered()
    {
        _contract.On("2024-04-01").Pay(Advance, 31_078.77m);
        _contract.Now(facts => facts.Terminated("2023-06-01"));
        _contract.Standing = _contract.Standing with { FileComplete = false };

        Assert.Equal(["SomethingToOrder@upTo 0"], _contract.Order("2024-12-31"));
    }

    [Fact]
    public void An_ordered_line_keeps_its_amount_and_the_difference_is_a_correction()
    {
        _contract.Order("2023-04-01");
        _contract.Now(facts => facts with { Missions = [new MissionFacts(Mission.AccessToCare, Day("2023-05-01"))] });

        Assert.Equal(
            ["2023-04-01 START Fixed/AccessToCare 1 31078.77 Late", "2024-03-01 START Fixed/AccessToCare 1 c1 -3390.41 ToRecover"],
            _contract.Rows("START"));
    }

    [Fact]
    public void The_exports_of_an_order_are_counted_so_that_the_second_says_it_is_a_copy()
    {
        _contract.Order("2023-04-01");
        var order = Assert.Single(_contract.Ledger.Orders);

        Assert.Empty(_contract.Ledger.Export(order.Id, out var first));
        Assert.Empty(_contract.Ledger.Export(order.Id, out var second));
        Assert.Equal((1, 2), (first, second));
        Assert.Equal(["OrderKnown@"], LedgerOf.Codes(_contract.Ledger.Export(Guid.CreateVersion7(), out _)));
    }
}
