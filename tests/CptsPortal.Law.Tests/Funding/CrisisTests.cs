using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Funding;

public sealed class CrisisTests
{
    private static readonly ContractFacts WithMission = Signed("2023-01-01", 62_000).With(Mission.CrisisResponse, "2023-03-01");

    [Theory]
    [InlineData("2024-07-03", "2025-07-02", 1)]
    [InlineData("2024-07-03", "2025-07-03", 2)]
    [InlineData("2024-02-29", "2025-02-27", 1)]
    [InlineData("2024-02-29", "2025-02-28", 2)]
    public void One_payment_covers_the_crises_of_twelve_months(string first, string second, int payments) =>
        Assert.Equal(payments, Lines(WithMission.Crisis(second, first)).Length);

    [Fact]
    public void A_crisis_without_the_mission_pays_nothing_and_is_told()
    {
        var statement = Signed("2023-01-01", 62_000).Crisis("2024-07-03").Statement();

        Assert.DoesNotContain(statement.Payments, line => line.Component == Component.CrisisVariable);
        Assert.Equal(new DateOnly(2024, 7, 3), Assert.Single(statement.Notices, notice => notice.Kind == NoticeKind.CrisisOutsideMission).Date);
    }

    [Fact]
    public void Only_a_paid_crisis_opens_twelve_months() =>
        Assert.Equal(
            ["2024-02-10 CRISIS CrisisVariable/CrisisResponse 2 52500.00", "2025-02-15 CRISIS CrisisVariable/CrisisResponse 3 52500.00"],
            Lines(WithMission.Crisis("2024-01-10", "2024-12-01", "2025-01-15")));

    [Theory]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2023-03-01", "2023-04-01")]
    [InlineData("2023-12-31", "2024-01-31")]
    public void The_whole_annual_amount_is_due_one_month_after_the_crisis(string crisis, string due) =>
        Assert.Equal($"{due} CRISIS CrisisVariable/CrisisResponse {(due.StartsWith("2024-02", StringComparison.Ordinal) ? 2 : 1)} 52500.00", Assert.Single(Lines(WithMission.Crisis(crisis))));

    [Fact]
    public void The_amount_is_that_of_the_day_of_the_crisis_uplift_included() =>
        Assert.Equal(
            ["2024-08-03 CRISIS CrisisVariable/CrisisResponse 2 82500.00"],
            Lines(WithMission.Change("2024-07-03", 180_000, 100).Crisis("2024-07-03")));

    [Theory]
    [InlineData("2024-06-30", 1)]
    [InlineData("2024-07-01", 0)]
    public void A_crisis_on_the_day_the_mission_has_stopped_gives_nothing_and_says_so(string crisis, int payments)
    {
        var statement = Signed("2023-01-01", 62_000).With(Mission.CrisisResponse, "2023-03-01", "2024-07-01").Crisis(crisis).Statement();

        Assert.Equal(payments, statement.Payments.Count(line => line.Component == Component.CrisisVariable));
        Assert.Equal(1 - payments, statement.Notices.Count(notice => notice.Kind == NoticeKind.CrisisOutsideMission));
    }

    [Theory]
    [InlineData("2021-12-30", true, 1)]
    [InlineData("2021-12-31", true, 0)]
    [InlineData("2021-12-30", false, 0)]
    public void The_covid_sum_goes_once_to_contracts_signed_before_31_December_2021_with_actions(string signature, bool actions, int lines) =>
        Assert.Equal(
            lines,
            (Signed(signature, 35_000) with { CovidActionsIn2021 = actions }).Statement()
                .Schedule(line => line.Component == Component.CovidCrisisVariable)
                .Count(line => line == "2022-04-01 COVID CovidCrisisVariable/CrisisResponse 1 37500.00"));

    [Fact]
    public void The_covid_sum_takes_the_size_on_1_April_2022_belongs_to_its_contract_year_and_opens_no_window() =>
        Assert.Equal(
            [
                "2022-04-01 COVID CovidCrisisVariable/CrisisResponse 3 52500.00",
                "2022-06-10 CRISIS CrisisVariable/CrisisResponse 3 52500.00",
            ],
            (Signed("2020-01-01", 35_000) with { CovidActionsIn2021 = true }).Change("2022-04-01", population: 62_000)
                .With(Mission.CrisisResponse, "2022-04-01").Crisis("2022-05-10").Statement()
                .Schedule(line => line.Component is Component.CovidCrisisVariable or Component.CrisisVariable));

    [Fact]
    public void The_crisis_mission_has_no_variable_part_by_rate() =>
        Assert.DoesNotContain(WithMission.Statement().Payments, line => line.Component == Component.Variable);

    private static string[] Lines(ContractFacts facts) =>
        facts.Statement().Schedule(line => line.Component == Component.CrisisVariable);
}
