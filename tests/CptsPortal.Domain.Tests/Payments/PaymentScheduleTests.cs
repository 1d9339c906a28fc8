using CptsPortal.Domain.Payments;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Domain.Tests.Payments;

// The worked example of the funding rules: signed 2023-01-01, 35 000 inhabitants, AccessToCare from 2023-04-01.
public sealed class PaymentScheduleTests
{
    private const string Advance = "START Fixed/AccessToCare 1";
    private const string Variable = "VAR Variable/AccessToCare 1";

    private static readonly ContractFacts Facts = Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01");

    [Fact]
    public void Before_anything_is_paid_the_schedule_is_the_engine_s() =>
        Assert.Equal(
            [
                "2023-01-01 OP1 Operating 1 50000.00 Late",
                "2023-04-01 START Fixed/AccessToCare 1 31078.77 ToPay",
                "2024-03-01 BAL Fixed/AccessToCare 1 10359.59 ToPay",
                "2024-03-01 VAR Variable/AccessToCare 1 18835.62 Estimated",
            ],
            At("2023-04-01").Rows(" 1"));

    [Fact]
    public void A_line_is_late_the_day_after_its_due_date()
    {
        Assert.Equal(LineState.ToPay, At("2023-04-01").Line(Advance)!.State);
        Assert.Equal(LineState.Late, At("2023-04-02").Line(Advance)!.State);
    }

    [Fact]
    public void A_variable_part_is_estimated_until_its_year_is_over_then_blocked_until_the_review_is_closed()
    {
        var ledger = At("2023-12-31");
        Assert.Equal(LineState.Estimated, ledger.Line(Variable)!.State);
        Assert.Equal(LineState.Blocked, ledger.On("2024-01-01").Line(Variable)!.State);
        Assert.Equal(LineBlock.ReviewNotClosed, ledger.Line(Variable)!.Block);

        ledger.Now(facts => facts.Rate(Mission.AccessToCare, 1, 0.8m)).Standing = ledger.Standing with { ClosedReviews = [1] };
        Assert.Equal(["2024-03-01 VAR Variable/AccessToCare 1 15068.49 ToPay"], ledger.Rows(Variable));
        Assert.Equal(LineState.Estimated, ledger.Line("VAR Variable/AccessToCare 2")!.State);
    }

    [Fact]
    public void The_first_payment_waits_for_the_file_and_for_nothing_else()
    {
        var ledger = At("2023-04-01");
        ledger.Standing = ledger.Standing with { FileComplete = false };

        Assert.Equal(["2023-01-01 OP1 Operating 1 50000.00 Blocked"], ledger.Rows("OP1"));
        Assert.Equal(LineState.ToPay, ledger.Line(Advance)!.State);
        Assert.Equal(["LineNotBlocked@ FileIncomplete"], ledger.Pay("OP1 Operating 1", 50_000m));
    }

    [Fact]
    public void While_a_termination_is_being_settled_only_its_own_lines_are_paid()
    {
        var ledger = At("2024-06-01").Now(facts => facts.Rate(Mission.AccessToCare, 1, 1m).Rate(Mission.AccessToCare, 2, 1m).Terminated("2024-07-01"));
        ledger.Standing = ledger.Standing with { InSettlement = true, ClosedReviews = [1, 2] };

        Assert.Equal(
            [
                "2023-01-01 OP1 Operating 1 50000.00 Blocked",
                "2023-04-01 START Fixed/AccessToCare 1 31078.77 Blocked",
                "2024-01-01 OPADV Operating 2 37500.00 Late",
                "2024-03-01 ADV Fixed/AccessToCare 2 41250.00 Late",
                "2024-03-01 BAL Fixed/AccessToCare 1 10359.59 Blocked",
                "2024-03-01 VAR Variable/AccessToCare 1 18835.62 Blocked",
                "2024-09-01 BAL Operating 2 -12636.61 ToRecover",
                "2024-09-01 BAL Fixed/AccessToCare 2 -13900.27 ToRecover",
                "2024-09-01 VAR Variable/AccessToCare 2 12431.69 ToPay",
            ],
            ledger.Rows());
    }

    [Fact]
    public void A_paid_line_stays_and_the_difference_is_a_correction_due_with_the_balance_of_the_year()
    {
        var ledger = At("2023-04-01");
        ledger.Pay(Advance, 31_078.77m);
        ledger.On("2023-06-01").Now(facts => facts with { Missions = [new MissionFacts(Mission.AccessToCare, Day("2023-05-01"))] });

        Assert.Equal(
            ["2023-04-01 START Fixed/AccessToCare 1 31078.77 Paid", "2024-03-01 START Fixed/AccessToCare 1 c1 -3390.41 ToRecover"],
            ledger.Rows("START"));
    }

    [Fact]
    public void A_correction_that_arises_after_the_settlement_of_the_year_is_due_the_day_it_arises_and_late_the_day_after()
    {
        var ledger = At("2023-04-01");
        ledger.Pay(Advance, 31_078.77m);
        ledger.On("2024-06-01").Now(facts => facts with { Missions = [new MissionFacts(Mission.AccessToCare, Day("2023-03-01"))] });

        Assert.Equal(["2024-06-01 START Fixed/AccessToCare 1 c1 3503.42 ToPay"], ledger.Rows("c1"));
        Assert.Equal(["2024-06-01 START Fixed/AccessToCare 1 c1 3503.42 Late"], ledger.On("2024-06-02").Rows("c1"));
    }

    [Fact]
    public void A_paid_correction_stays_too_and_the_next_difference_is_a_second_one()
    {
        var ledger = At("2023-04-01");
        ledger.Pay(Advance, 31_078.77m);
        ledger.On("2023-06-01").Now(facts => facts.Change("2023-01-02", population: 45_000));
        ledger.Pay(Advance + " c1", 100m);
        ledger.Now(facts => facts with { Missions = [] });

        Assert.Equal(
            [
                "2023-04-01 START Fixed/AccessToCare 1 31078.77 Paid",
                "2024-03-01 START Fixed/AccessToCare 1 c1 8476.02 PartlyPaid",
                "2024-03-01 START Fixed/AccessToCare 1 c2 -39554.79 ToRecover",
            ],
            ledger.Rows("START"));
    }

    [Fact]
    public void Two_crises_are_two_lines_and_the_payment_of_one_leaves_the_other_open()
    {
        var ledger = new LedgerOf(
            Signed("2023-01-01", 35_000).With(Mission.CrisisResponse, "2023-02-01").Crisis("2023-07-03", "2024-07-03"), "2024-07-10");
        ledger.Pay("CRISIS CrisisVariable/CrisisResponse 1", 37_500m);

        Assert.Equal(
            [
                "2023-08-03 CRISIS CrisisVariable/CrisisResponse 1 37500.00 Paid",
                "2024-08-03 CRISIS CrisisVariable/CrisisResponse 2 37500.00 ToPay",
            ],
            ledger.Rows("CRISIS"));
    }

    [Fact]
    public void The_totals_say_granted_due_paid_balance_late_and_to_recover()
    {
        var ledger = At("2024-03-02").Now(facts => facts.Rate(Mission.AccessToCare, 1, 0.5m));
        ledger.Standing = ledger.Standing with { ClosedReviews = [1] };
        ledger.Pay("OP1 Operating 1", 50_000m);
        ledger.Pay(Advance, 31_178.77m, beyond: true, reason: "Acompte arrondi");

        var totals = ledger.Schedule.Totals;
        Assert.Equal(Facts.Statement().Totals.Due, totals.Granted);
        Assert.Equal(Euro.Exact(9_417.81m), totals.Granted - totals.Due);
        Assert.Equal(Euro.Exact(81_178.77m), totals.Paid);
        Assert.Equal(totals.Due - totals.Paid, totals.Balance);
        Assert.Equal(Euro.Exact(37_500m + 41_250m + 10_359.59m + 9_417.81m), totals.Overdue);
        Assert.Equal(Euro.Exact(100m), totals.ToRecover);
    }

    private static LedgerOf At(string today) => new(Facts, today);
}
