using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Tests.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Grids;

/// <summary>An amendment to come is one more data file: nothing else of the program changes.</summary>
public sealed class FutureGridTests
{
    private const string File = """
        {
          "name": "ACI-2031",
          "source": "Avenant imaginaire, pour la preuve",
          "publishedOn": "2030-12-15",
          "inForceFrom": "2031-01-01",
          "effectIsInterpretation": false,
          "lastChecked": "2030-12-20",
          "uplift": null,
          "additionalOperating": { "signedBefore": "2031-07-01", "amounts": [1000, 2000, 3000, 4000], "reference": "art. 9" },
          "covidDerogation": null,
          "annualAmounts": [
            { "component": "Operating", "amounts": [73000, 80000, 90000, 100000], "reference": "art. 1" },
            { "component": "Fixed", "mission": "Prevention", "amounts": [36500, 40000, 50000, 60000], "reference": "art. 2" },
            { "component": "Variable", "mission": "Prevention", "amounts": [3650, 4000, 5000, 6000], "reference": "art. 3" }
          ],
          "printedTotal": { "amounts": [113150, 124000, 145000, 166000], "without": [] }
        }
        """;

    private static readonly FundingEngine Engine = new(GridCatalog.From([.. GridCatalog.PublishedFiles(), File]));

    [Fact]
    public void A_new_data_file_applies_by_day_from_its_entry_into_force_to_contracts_already_running()
    {
        var statement = Engine.Compute(Signed("2030-07-01", 30_000).With(Mission.Prevention, "2030-07-01"));

        Assert.Equal(
            [
                "Operating 50000.00 = 2030-07-01..2031-07-01 ACI-2022 T1 50000.00 x 365/365 = 50000.00",
                "AdditionalOperating 1000.00 = 2030-07-01..2031-07-01 ACI-2031 T1 1000.00 x 365/365 = 1000.00",
                "Fixed/Prevention 23141.10 = 2030-07-01..2031-01-01 ACI-2022 T1 10000.00 x 184/365 = 5041.10"
                    + " + 2031-01-01..2031-07-01 ACI-2031 T1 36500.00 x 181/365 = 18100.00",
                "Variable/Prevention 6851.10 = 2030-07-01..2031-01-01 ACI-2022 T1 10000.00 x 184/365 = 5041.10"
                    + " + 2031-01-01..2031-07-01 ACI-2031 T1 3650.00 x 181/365 = 1810.00",
            ],
            statement.Due(1));
        Assert.Contains("2031-07-01 OPADV Operating 2 54750.00", statement.Schedule());
        Assert.Equal(statement.Totals.Due, statement.Totals.Payments);
    }

    [Fact]
    public void A_mission_that_the_new_grid_no_longer_finances_cannot_start_under_it() =>
        Assert.Contains(
            new BrokenFact(FactRule.MissionOnceFinanced, "missions[0].startDate"),
            ContractFactsCheck.Broken(
                ContractFactsDraft.Of(Signed("2030-07-01", 30_000).With(Mission.CareQuality, "2031-02-01")), Engine.Grids));
}
