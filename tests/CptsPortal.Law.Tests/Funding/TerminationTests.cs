using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Funding;

public sealed class TerminationTests
{
    private static readonly ContractFacts Running = Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01");

    [Fact]
    public void In_year_1_operating_too_is_due_by_days_and_the_negative_sum_is_a_refund()
    {
        var statement = Running.Terminated("2023-07-01").Statement();

        Assert.Equal(
            [
                "2023-01-01 OP1 Operating 1 50000.00",
                "2023-04-01 START Fixed/AccessToCare 1 31078.77",
                "2023-09-01 BAL Operating 1 -25205.48",
                "2023-09-01 BAL Fixed/AccessToCare 1 -17366.44",
                "2023-09-01 VAR Variable/AccessToCare 1 6232.88",
            ],
            statement.Schedule());
        Assert.Equal("36339.04", statement.Totals.Refund.ToString());
        Assert.Equal(Day("2023-07-01"), Assert.Single(statement.ContractYears).End);
    }

    [Fact]
    public void In_year_3_before_the_advance_is_due_no_advance_is_made_and_the_balance_pays_the_days() =>
        Assert.Equal(
            [
                "2025-01-01 OPADV Operating 3 37500.00",
                "2025-03-01 BAL Operating 2 12500.00",
                "2025-03-01 BAL Fixed/AccessToCare 2 13750.00",
                "2025-03-01 VAR Variable/AccessToCare 2 25000.00",
                "2025-04-15 BAL Operating 3 -31335.62",
                "2025-04-15 BAL Fixed/AccessToCare 3 6780.82",
                "2025-04-15 VAR Variable/AccessToCare 3 3082.19",
            ],
            Running.Terminated("2025-02-15").Statement().Schedule(line => line.DueDate.Year == 2025));

    [Theory]
    [InlineData("2025-03-01", 0, "2025-05-01 BAL Fixed/AccessToCare 3 8890.41")]
    [InlineData("2025-03-02", 1, "2025-05-02 BAL Fixed/AccessToCare 3 -32208.90")]
    [InlineData("2025-06-01", 1, "2025-08-01 BAL Fixed/AccessToCare 3 -18496.58")]
    public void An_advance_due_on_the_termination_or_later_is_not_made_one_due_before_stays(string termination, int advances, string balance)
    {
        var lines = Running.Terminated(termination).Statement()
            .Schedule(line => line is { Component: Component.Fixed, ContractYear: 3 });

        Assert.Equal(balance, lines[^1]);
        Assert.Equal(advances, lines.Count(line => line.Contains(" ADV ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_refund_is_the_sum_of_the_year_s_balances_and_variable_parts_when_negative() =>
        Assert.Equal(
            ["-31335.62", "6780.82", "3082.19", "refund 21472.61"],
            [
                .. Running.Terminated("2025-02-15").Statement().Payments.Where(line => line.DueDate == Day("2025-04-15"))
                    .Select(line => line.Amount.ToString()),
                $"refund {Running.Terminated("2025-02-15").Statement().Totals.Refund}",
            ]);

    [Fact]
    public void A_year_whose_sum_is_positive_makes_no_refund() =>
        Assert.True(Running.Terminated("2025-12-01").Statement().Totals.Refund.IsZero);

    [Fact]
    public void On_an_anniversary_the_year_before_is_full_and_no_year_follows()
    {
        var whole = Running.Statement();
        var ended = Running.Terminated("2025-01-01").Statement();

        Assert.Equal(2, ended.ContractYears.Count);
        Assert.Equal(whole.Schedule(line => line.ContractYear <= 2), ended.Schedule());
        Assert.True(ended.Totals.Refund.IsZero);
    }

    [Fact]
    public void A_mission_planned_at_the_termination_or_later_never_starts()
    {
        var statement = Running.With(Mission.Prevention, "2024-07-01").Terminated("2024-07-01").Statement();

        Assert.DoesNotContain(statement.Payments, line => line.Mission == Mission.Prevention);
        Assert.Contains(statement.Notices, notice => notice.Kind == NoticeKind.MissionNeverStarts);
    }

    [Fact]
    public void A_first_mission_planned_at_the_termination_makes_no_operating_due_in_that_year() =>
        Assert.Equal(
            ["2023-01-01 OP1 Operating 1 50000.00"],
            Signed("2023-01-01", 35_000).With(Mission.Prevention, "2024-07-01").Terminated("2024-07-01").Statement().Schedule());

    [Fact]
    public void Lump_sums_already_triggered_are_kept() =>
        Assert.Equal(
            [
                "2022-06-01 ADDOP AdditionalOperating 1 37500.00",
                "2022-09-10 CRISIS CrisisVariable/CrisisResponse 1 37500.00",
            ],
            Signed("2022-06-01", 35_000).With(Mission.CrisisResponse, "2022-07-01").Crisis("2022-08-10", "2023-09-01")
                .Terminated("2022-09-01").Statement()
                .Schedule(line => line.Component is Component.AdditionalOperating or Component.CrisisVariable));

    [Fact]
    public void The_settlement_quotes_the_article_of_termination_and_a_full_year_does_not()
    {
        Assert.All(
            Running.Terminated("2025-02-15").Statement().Payments.Where(line => line.DueDate == Day("2025-04-15")),
            line => Assert.Contains("11.3", line.LegalBasis, StringComparison.Ordinal));
        Assert.All(Running.Statement().Payments, line => Assert.DoesNotContain("11.3", line.LegalBasis, StringComparison.Ordinal));
    }
}
