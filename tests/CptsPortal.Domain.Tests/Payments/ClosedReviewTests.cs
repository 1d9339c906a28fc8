using CptsPortal.Domain.Payments;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Domain.Tests.Payments;

// Signed 2023-01-01, 35 000 inhabitants: the variable part of AccessToCare is 18 835.62 in year 1.
public sealed class ClosedReviewTests
{
    private const string Variable = "VAR Variable/AccessToCare 1";

    private static readonly ContractFacts Facts = Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01");

    private readonly LedgerOf _ledger = new(Facts, "2024-02-01");

    [Fact]
    public void A_mission_that_a_closed_review_did_not_decide_stays_blocked_until_it_does()
    {
        Close(0.8m);
        _ledger.Now(facts => facts.With(Mission.Prevention, "2023-06-01"));

        Assert.Equal((LineState.Blocked, LineBlock.ReviewNotClosed), (Line("VAR Variable/Prevention 1").State, Line("VAR Variable/Prevention 1").Block));
        Assert.Equal(["LineNotBlocked@ ReviewNotClosed"], _ledger.Pay("VAR Variable/Prevention 1", 1m));
        Assert.Equal(LineState.ToPay, Line(Variable).State);

        _ledger.Now(facts => facts.Rate(Mission.Prevention, 1, 1m));
        Assert.Equal(LineState.ToPay, Line("VAR Variable/Prevention 1").State);
    }

    [Theory]
    [InlineData(0.9, "2024-04-10 VAR Variable/AccessToCare 1 c1 1883.56 ToPay", 1)]
    [InlineData(0.5, "2024-04-10 VAR Variable/AccessToCare 1 c1 -5650.68 ToRecover", 1)]
    [InlineData(0.8, null, 0)]
    public void Reopened_and_closed_again_a_paid_line_stays_and_the_difference_is_a_correction(double rate, string? correction, int corrections)
    {
        Close(0.8m);
        Assert.Empty(_ledger.Pay(Variable, 15_068.49m));
        Assert.True(_ledger.Ledger.Reconsider(1));
        _ledger.On("2024-04-10").Standing = _ledger.Standing with { ClosedReviews = [] };

        Assert.Equal(["2024-03-01 VAR Variable/AccessToCare 1 15068.49 Paid"], _ledger.Rows(Variable));
        Adds();
        Close((decimal)rate);
        Assert.Equal(correction is null ? [] : [correction], _ledger.Rows(Variable).Skip(1));
        Assert.Equal(1 + corrections, _ledger.Rows(Variable).Length);
        Adds();
    }

    [Fact]
    public void What_a_review_decided_is_held_by_a_payment_or_an_order_and_no_longer_by_a_reversed_payment()
    {
        Close(0.8m);
        Assert.False(_ledger.Ledger.Reconsider(1));
        Assert.Empty(_ledger.Pay(Variable, 100m));
        Assert.True(_ledger.Ledger.Reconsider(1));
        Assert.False(_ledger.Ledger.Reconsider(2));
        Assert.Empty(_ledger.Reverse(Variable));
        Assert.False(_ledger.Ledger.Reconsider(1));
        Assert.Empty(_ledger.Order("2024-03-01"));
        Assert.True(_ledger.Ledger.Reconsider(1));
    }

    [Fact]
    public void Opening_again_is_an_act_on_the_ledger()
    {
        var acts = _ledger.Ledger.Acts;
        _ledger.Ledger.Reconsider(1);
        Assert.Equal(acts + 1, _ledger.Ledger.Acts);
    }

    private ScheduleLine Line(string name) => _ledger.Line(name)!;

    private void Close(decimal rate) => _ledger
        .Now(facts => (facts with { Attainments = [] }).Rate(Mission.AccessToCare, 1, rate)).Standing = _ledger.Standing with { ClosedReviews = [1] };

    /// <summary>The lines add up to the engine's total.</summary>
    private void Adds() => Assert.Equal(
        _ledger.PaymentFacts.Statement.Totals.Due, _ledger.Schedule.Lines.Aggregate(Euro.Zero, (sum, line) => sum + line.Amount));
}
