using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Funding;

public sealed class MissionDaysTests
{
    [Theory]
    [InlineData("2024-02-10", "BAL Fixed/CareQuality 2 819.67")] // stopped before the advance is due: no advance
    [InlineData("2024-03-01", "BAL Fixed/CareQuality 2 1229.51")] // on the very day: no advance
    [InlineData("2024-03-02", "BAL Fixed/CareQuality 2 -4375.00")] // a day later: 5 625 advanced, 1 250 due
    public void A_mission_stopped_by_the_due_date_of_its_advance_is_paid_whole_by_the_balance(string stop, string balance)
    {
        var lines = Signed("2023-01-01", 35_000).With(Mission.CareQuality, "2023-01-01", stop).Statement()
            .Schedule(line => line.Component == Component.Fixed && line.ContractYear == 2);

        Assert.Equal($"2025-03-01 {balance}", lines[^1]);
        Assert.Equal(stop == "2024-03-02" ? 2 : 1, lines.Length);
    }

    [Fact]
    public void A_mission_stopped_in_its_first_year_gives_back_what_was_advanced_beyond_its_days() =>
        Assert.Equal(
            [
                "2023-04-01 START Fixed/Prevention 1 5650.68",
                "2024-03-01 BAL Fixed/Prevention 1 -4006.84",
                "2024-03-01 VAR Variable/Prevention 1 1643.84",
            ],
            Signed("2023-01-01", 35_000).With(Mission.Prevention, "2023-04-01", "2023-05-31").Statement()
                .Schedule(line => line.Mission == Mission.Prevention));

    [Fact]
    public void Operating_stays_due_after_the_only_mission_has_stopped() =>
        Assert.Equal(
            ["2026-01-01 OPADV Operating 4 37500.00", "2027-03-01 BAL Operating 4 12500.00"],
            Signed("2023-01-01", 35_000).With(Mission.Prevention, "2023-04-01", "2023-05-31").Statement()
                .Schedule(line => line.ContractYear == 4));

    [Fact]
    public void A_mission_that_ends_the_day_it_starts_never_ran() =>
        Assert.Equal(
            ["2023-01-01 OP1 Operating 1 50000.00"],
            Signed("2023-01-01", 35_000).With(Mission.Prevention, "2023-04-01", "2023-04-01").Statement().Schedule());

    [Fact]
    public void The_crisis_plan_is_written_in_the_mission_s_first_contract_year_and_updated_afterwards() =>
        Assert.Equal(
            [
                "2023-12-31 START Fixed/CrisisResponse 1 51.37",
                "2024-03-01 ADV Fixed/CrisisResponse 2 9375.00",
                "2024-03-01 BAL Fixed/CrisisResponse 1 17.12",
                "2025-03-01 BAL Fixed/CrisisResponse 2 3125.00",
            ],
            Signed("2023-01-01", 35_000).With(Mission.CrisisResponse, "2023-12-31").Statement()
                .Schedule(line => line.Mission is not null && line.ContractYear <= 2));

    [Fact]
    public void A_rate_is_rounded_to_four_decimals_before_it_multiplies_and_marks_nothing_estimated()
    {
        var statement = Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-01-01")
            .Rate(Mission.AccessToCare, 1, 0.33335m).Statement();

        var line = Assert.Single(statement.Payments, line => line is { Component: Component.Variable, ContractYear: 1 });
        Assert.Equal("8335.00", line.Amount.ToString()); // 25 000 x 33.34 %, not 8 333.75
        Assert.False(line.Estimated);
        Assert.Equal(0.3334m, Assert.Single(statement.ContractYears[0].Entitlements, due => due.Rate is not null).Rate);
    }

    [Fact]
    public void A_rate_not_given_counts_as_one_and_marks_its_line_estimated() =>
        Assert.All(
            Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-01-01").Rate(Mission.AccessToCare, 2, 0.8m)
                .Statement().Payments.Where(line => line.Component == Component.Variable),
            line => Assert.Equal((line.ContractYear != 2, line.ContractYear == 2 ? 20_000m : 25_000m), (line.Estimated, line.Amount.Value)));

    [Fact]
    public void A_rate_of_zero_stays_visible_in_what_is_due_and_prints_no_payment()
    {
        var statement = Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-01-01")
            .Rate(Mission.AccessToCare, 1, 0m).Statement();

        Assert.Contains("Variable/AccessToCare 0.00 = 2023-01-01..2024-01-01 ACI-2022 T1 25000.00 x 365/365 = 0.00", statement.Due(1));
        Assert.DoesNotContain(statement.Payments, line => line is { Component: Component.Variable, ContractYear: 1 });
    }

    [Fact]
    public void Lines_of_one_day_follow_the_order_of_the_payment_rules_then_of_the_missions()
    {
        var statement = Signed("2022-04-01", 35_000).With(Mission.Prevention, "2022-04-01").With(Mission.AccessToCare, "2022-04-01")
            .With(Mission.CrisisResponse, "2022-04-01").Crisis("2022-05-01").Statement();

        Assert.Equal(
            [
                "2022-04-01 OP1 Operating 1 50000.00",
                "2022-04-01 ADDOP AdditionalOperating 1 37500.00",
                "2022-04-01 START Fixed/AccessToCare 1 41250.00",
                "2022-04-01 START Fixed/Prevention 1 7500.00",
                "2022-04-01 START Fixed/CrisisResponse 1 18750.00",
                "2022-06-01 CRISIS CrisisVariable/CrisisResponse 1 37500.00",
            ],
            statement.Schedule(line => line.DueDate.Year == 2022));
    }
}
