using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Funding;

/// <summary>Contracts that run across 1 April 2022, when the grid of avenant 2 replaces the first one.</summary>
public sealed class GridChangeTests
{
    private static readonly FundingStatement Statement =
        Signed("2021-10-01", 35_000).With(Mission.AccessToCare, "2021-12-01").Statement();

    [Fact]
    public void Each_grid_pays_its_own_days_and_the_compensation_ends_with_the_first() =>
        Assert.Equal(
            [
                "Operating 50000.00 = 2021-10-01..2022-10-01 ACI-2019 T1 50000.00 x 365/365 = 50000.00",
                "AdditionalOperating 37500.00 = 2021-10-01..2022-10-01 ACI-2022 T1 37500.00 x 365/365 = 37500.00",
                "Fixed/AccessToCare 32547.94 = 2021-12-01..2022-04-01 ACI-2019 T1 15000.00 x 121/365 = 4972.60"
                    + " + 2022-04-01..2022-10-01 ACI-2022 T1 55000.00 x 183/365 = 27575.34",
                "Variable/AccessToCare 17506.85 = 2021-12-01..2022-04-01 ACI-2019 T1 15000.00 x 121/365 = 4972.60"
                    + " + 2022-04-01..2022-10-01 ACI-2022 T1 25000.00 x 183/365 = 12534.25",
                "Compensation/AccessToCare 3315.07 = 2021-12-01..2022-04-01 ACI-2019 T1 10000.00 x 121/365 = 3315.07",
            ],
            Statement.Due(1));

    [Fact]
    public void Advances_count_to_the_year_end_at_the_grid_of_the_start_and_the_balance_settles_the_change() =>
        Assert.Equal(
            [
                "2021-12-01 START Fixed/AccessToCare 1 9369.86",
                "2021-12-01 START Compensation/AccessToCare 1 6246.58",
                "2022-12-01 BAL Fixed/AccessToCare 1 23178.08",
                "2022-12-01 BAL Compensation/AccessToCare 1 -2931.51",
                "2022-12-01 VAR Variable/AccessToCare 1 17506.85",
            ],
            Statement.Schedule(line => line.ContractYear == 1 && line.Mission is not null));

    [Theory]
    [InlineData("2021-01-31", true)] // advance due 2022-03-31: the compensation still runs
    [InlineData("2021-02-01", false)] // advance due 2022-04-01: it has just ended
    public void No_yearly_advance_is_due_on_a_component_that_the_grid_of_the_due_date_no_longer_has(string signature, bool paid) =>
        Assert.Equal(
            paid,
            Signed(signature, 35_000).With(Mission.AccessToCare, signature).Statement().Payments
                .Any(line => line.Component == Component.Compensation && line.Rule.Number == "R-PAY-ADV"));

    [Fact]
    public void The_orientation_device_has_its_own_start_is_paid_like_a_fixed_part_and_ends_with_the_first_grid() =>
        Assert.Equal(
            [
                "2020-07-01 START Orientation/AccessToCare 1 20737.70",
                "2021-03-01 ADV Orientation/AccessToCare 2 41250.00",
                "2021-03-01 BAL Orientation/AccessToCare 1 6912.57",
                "2022-03-01 ADV Orientation/AccessToCare 3 41250.00",
                "2022-03-01 BAL Orientation/AccessToCare 2 13750.00",
                "2023-03-01 BAL Orientation/AccessToCare 3 -27688.36",
            ],
            Signed("2020-01-01", 90_000).With(Mission.AccessToCare, "2020-01-01", orientation: "2020-07-01").Statement()
                .Schedule(line => line.Component == Component.Orientation));

    [Theory]
    [InlineData("2022-03-31", 0)]
    [InlineData("2022-04-01", 1)]
    public void The_crisis_mission_exists_from_the_second_grid_on(string start, int accepted) =>
        Assert.Equal(
            accepted == 1,
            ContractFactsCheck.Broken(
                ContractFactsDraft.Of(Signed("2021-10-01", 35_000).With(Mission.CrisisResponse, start)), Engine.Grids).Count == 0);

    [Theory]
    [InlineData("2019-08-25", "2022-04-01 ADDOP AdditionalOperating 3 37500.00")]
    [InlineData("2022-09-29", "2022-09-29 ADDOP AdditionalOperating 1 37500.00")]
    [InlineData("2022-09-30", null)]
    public void Additional_operating_goes_once_to_contracts_signed_strictly_before_30_September_2022(string signature, string? line) =>
        Assert.Equal(
            line is null ? [] : [line],
            Signed(signature, 35_000).Statement().Schedule(payment => payment.Component == Component.AdditionalOperating));

    [Fact]
    public void Additional_operating_takes_the_size_at_signature() =>
        Assert.Equal(
            ["2022-04-01 ADDOP AdditionalOperating 2 45000.00"],
            Signed("2021-01-01", 62_000).Change("2021-06-01", population: 200_000).Statement()
                .Schedule(line => line.Component == Component.AdditionalOperating));

    [Theory]
    [InlineData("2022-03-31", 0)]
    [InlineData("2022-04-01", 0)]
    [InlineData("2022-04-02", 2)]
    public void Additional_operating_and_the_covid_sum_take_a_contract_that_runs_on_1_April_2022(string termination, int lines) =>
        Assert.Equal(
            lines,
            (Signed("2021-01-01", 62_000) with { CovidActionsIn2021 = true }).Terminated(termination).Statement().Payments
                .Count(line => line.Component is Component.AdditionalOperating or Component.CovidCrisisVariable));
}
