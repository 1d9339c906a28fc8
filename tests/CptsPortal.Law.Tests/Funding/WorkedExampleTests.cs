using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Funding;

public sealed class WorkedExampleTests
{
    private static readonly FundingStatement Statement =
        Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01").Statement();

    [Fact]
    public void The_worked_example_holds_to_the_cent() =>
        Assert.Equal(
            [
                "2023-01-01 OP1 Operating 1 50000.00",
                "2023-04-01 START Fixed/AccessToCare 1 31078.77",
                "2024-01-01 OPADV Operating 2 37500.00",
                "2024-03-01 ADV Fixed/AccessToCare 2 41250.00",
                "2024-03-01 BAL Fixed/AccessToCare 1 10359.59",
                "2024-03-01 VAR Variable/AccessToCare 1 18835.62",
                "2025-01-01 OPADV Operating 3 37500.00",
                "2025-03-01 ADV Fixed/AccessToCare 3 41250.00",
                "2025-03-01 BAL Operating 2 12500.00",
                "2025-03-01 BAL Fixed/AccessToCare 2 13750.00",
                "2025-03-01 VAR Variable/AccessToCare 2 25000.00",
            ],
            Statement.Schedule(line => line.DueDate <= Day("2025-03-01")));

    [Fact]
    public void What_is_due_is_found_again_from_annual_amount_days_and_days_in_year() =>
        Assert.Equal(
            [
                "Operating 50000.00 = 2023-01-01..2024-01-01 ACI-2022 T1 50000.00 x 365/365 = 50000.00",
                "Fixed/AccessToCare 41438.36 = 2023-04-01..2024-01-01 ACI-2022 T1 55000.00 x 275/365 = 41438.36",
                "Variable/AccessToCare 18835.62 = 2023-04-01..2024-01-01 ACI-2022 T1 25000.00 x 275/365 = 18835.62",
            ],
            Statement.Due(1));

    [Fact]
    public void The_last_year_ends_with_its_balances_and_no_advance_for_a_sixth() =>
        Assert.Equal(
            [
                "2028-03-01 BAL Operating 5 12500.00",
                "2028-03-01 BAL Fixed/AccessToCare 5 13750.00",
                "2028-03-01 VAR Variable/AccessToCare 5 25000.00",
            ],
            Statement.Schedule(line => line.DueDate > Day("2027-03-01")));
}
