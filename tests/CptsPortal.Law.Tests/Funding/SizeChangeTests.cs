using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Funding;

public sealed class SizeChangeTests
{
    [Fact]
    public void A_size_change_in_mid_year_cuts_the_year_and_leaves_the_advances_to_the_balance()
    {
        var statement = Signed("2023-01-01", 62_000).With(Mission.Prevention, "2023-01-01")
            .Change("2024-09-01", population: 81_000).Statement();

        Assert.Equal(
            [
                "Operating 65000.00 = 2024-01-01..2024-09-01 ACI-2022 T2 60000.00 x 244/366 = 40000.00"
                    + " + 2024-09-01..2025-01-01 ACI-2022 T3 75000.00 x 122/366 = 25000.00",
                "Fixed/Prevention 15833.33 = 2024-01-01..2024-09-01 ACI-2022 T2 15000.00 x 244/366 = 10000.00"
                    + " + 2024-09-01..2025-01-01 ACI-2022 T3 17500.00 x 122/366 = 5833.33",
            ],
            statement.Due(2, due => due.Component != Component.Variable));
        Assert.Equal(
            [
                "2024-01-01 OPADV Operating 2 45000.00",
                "2024-03-01 ADV Fixed/Prevention 2 11250.00",
                "2025-03-01 BAL Operating 2 20000.00",
                "2025-03-01 BAL Fixed/Prevention 2 4583.33",
                "2025-03-01 VAR Variable/Prevention 2 15833.33",
            ],
            statement.Schedule(line => line.ContractYear == 2));
    }

    [Fact]
    public void Operating_of_year_1_keeps_the_size_at_signature() =>
        Assert.Equal(
            ["Operating 60000.00 = 2023-01-01..2024-01-01 ACI-2022 T2 60000.00 x 365/365 = 60000.00"],
            Signed("2023-01-01", 62_000).Change("2023-03-01", population: 300_000).Statement().Due(1));

    [Fact]
    public void A_change_on_the_anniversary_counts_for_the_advances_of_the_new_year() =>
        Assert.Contains(
            "2024-01-01 OPADV Operating 2 56250.00",
            Signed("2023-01-01", 62_000).With(Mission.Prevention, "2023-01-01").Change("2024-01-01", population: 81_000)
                .Statement().Schedule());

    [Theory]
    [InlineData(99, "Fixed/CarePathways 50000.00 = 2024-01-01..2025-01-01 ACI-2022 T4 50000.00 x 366/366 = 50000.00")]
    [InlineData(100, "Fixed/CarePathways 55000.00 = 2024-01-01..2025-01-01 ACI-2022 T4+ 55000.00 x 366/366 = 55000.00")]
    public void Taille_4_has_ten_percent_more_from_a_hundred_members_on(int members, string due) =>
        Assert.Contains(due, Signed("2024-01-01", 180_000, members).With(Mission.CarePathways, "2024-01-01").Statement().Due(1));

    [Fact]
    public void Crossing_a_hundred_members_cuts_the_missions_days_but_not_those_of_operating() =>
        Assert.Equal(
            [
                "Operating 90000.00 = 2025-01-01..2026-01-01 ACI-2022 T4 90000.00 x 365/365 = 90000.00",
                "Fixed/CarePathways 52520.55 = 2025-01-01..2025-07-01 ACI-2022 T4 50000.00 x 181/365 = 24794.52"
                    + " + 2025-07-01..2026-01-01 ACI-2022 T4+ 55000.00 x 184/365 = 27726.03",
                "Variable/CarePathways 52520.55 = 2025-01-01..2025-07-01 ACI-2022 T4 50000.00 x 181/365 = 24794.52"
                    + " + 2025-07-01..2026-01-01 ACI-2022 T4+ 55000.00 x 184/365 = 27726.03",
            ],
            Signed("2024-01-01", 180_000, 99).With(Mission.CarePathways, "2024-01-01").Change("2025-07-01", members: 100)
                .Statement().Due(2));

    [Fact]
    public void Under_the_first_grid_a_hundred_members_make_no_boundary_and_no_uplift() =>
        Assert.Equal(
            ["Fixed/CarePathways 50000.00 = 2020-01-01..2021-01-01 ACI-2019 T4 50000.00 x 366/366 = 50000.00"],
            Signed("2020-01-01", 180_000, 99).With(Mission.CarePathways, "2020-01-01").Change("2020-07-01", members: 100)
                .Statement().Due(1, due => due.Component == Component.Fixed));

    [Fact]
    public void A_contract_signed_on_29_February_counts_its_anniversaries_from_the_signature()
    {
        var statement = Signed("2024-02-29", 35_000).With(Mission.Prevention, "2024-02-29").Statement();

        Assert.Equal(
            [
                ("2024-02-29", "2025-02-28"), ("2025-02-28", "2026-02-28"), ("2026-02-28", "2027-02-28"),
                ("2027-02-28", "2028-02-29"), ("2028-02-29", "2029-02-28"),
            ],
            statement.ContractYears.Select(year => ($"{year.Start:yyyy-MM-dd}", $"{year.End:yyyy-MM-dd}")));
        Assert.Equal(
            ["2028-04-29 ADV Fixed/Prevention 5 7500.00", "2029-04-28 BAL Fixed/Prevention 5 2500.00"],
            statement.Schedule(line => line.ContractYear == 5 && line.Component == Component.Fixed));
    }
}
