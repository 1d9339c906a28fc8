using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Funding;

/// <summary>The three cases of ACI annexe 4: a mission starts before, after or on the first anniversary.</summary>
public sealed class Annex4Tests
{
    private static readonly ContractFacts Signed2022 = Signed("2022-12-01", 62_000);

    [Fact]
    public void Case_1_a_mission_started_before_the_anniversary_has_a_prorated_advance_then_balance_and_new_advance() =>
        Assert.Equal(
            [
                "2022-12-01 OP1 Operating 1 60000.00",
                "2023-05-10 START Fixed/AccessToCare 1 29486.30",
                "2023-12-01 OPADV Operating 2 45000.00",
                "2024-02-01 ADV Fixed/AccessToCare 2 52500.00",
                "2024-02-01 BAL Fixed/AccessToCare 1 9828.77",
                "2024-02-01 VAR Variable/AccessToCare 1 16849.32",
                "2024-12-01 OPADV Operating 3 45000.00",
                "2025-02-01 ADV Fixed/AccessToCare 3 52500.00",
                "2025-02-01 BAL Operating 2 15000.00",
                "2025-02-01 BAL Fixed/AccessToCare 2 17500.00",
                "2025-02-01 VAR Variable/AccessToCare 2 30000.00",
            ],
            Signed2022.With(Mission.AccessToCare, "2023-05-10").Statement().Schedule(line => line.DueDate < Day("2025-12-01")));

    [Fact]
    public void Case_2_a_mission_started_after_the_anniversary_makes_the_operating_advance_wait_for_it() =>
        Assert.Equal(
            [
                "2022-12-01 OP1 Operating 1 60000.00",
                "2024-03-01 OPADV Operating 2 45000.00",
                "2024-03-01 START Fixed/AccessToCare 2 39446.72",
                "2024-12-01 OPADV Operating 3 45000.00",
                "2025-02-01 ADV Fixed/AccessToCare 3 52500.00",
                "2025-02-01 BAL Operating 2 15000.00",
                "2025-02-01 BAL Fixed/AccessToCare 2 13148.91",
                "2025-02-01 VAR Variable/AccessToCare 2 22540.98",
            ],
            Signed2022.With(Mission.AccessToCare, "2024-03-01").Statement().Schedule(line => line.DueDate < Day("2025-12-01")));

    [Fact]
    public void Case_3_a_mission_started_on_the_anniversary_has_a_full_year_advance_that_day() =>
        Assert.Equal(
            [
                "2022-12-01 OP1 Operating 1 60000.00",
                "2023-12-01 OPADV Operating 2 45000.00",
                "2023-12-01 START Fixed/AccessToCare 2 52500.00",
                "2024-12-01 OPADV Operating 3 45000.00",
                "2025-02-01 ADV Fixed/AccessToCare 3 52500.00",
                "2025-02-01 BAL Operating 2 15000.00",
                "2025-02-01 BAL Fixed/AccessToCare 2 17500.00",
                "2025-02-01 VAR Variable/AccessToCare 2 30000.00",
            ],
            Signed2022.With(Mission.AccessToCare, "2023-12-01").Statement().Schedule(line => line.DueDate < Day("2025-12-01")));

    [Fact]
    public void Without_any_mission_only_the_first_year_of_operating_is_due() =>
        Assert.Equal(["2022-12-01 OP1 Operating 1 60000.00"], Signed2022.Statement().Schedule());

    [Fact]
    public void Two_missions_make_one_operating_advance_on_the_first_start() =>
        Assert.Equal(
            ["2024-03-01 OPADV Operating 2 45000.00"],
            Signed2022.With(Mission.Prevention, "2024-05-01").With(Mission.AccessToCare, "2024-03-01").Statement()
                .Schedule(line => line.Component == Component.Operating && line.DueDate.Year == 2024 && line.ContractYear == 2));
}
