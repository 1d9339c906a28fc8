using CptsPortal.Domain.Territory;

namespace CptsPortal.Domain.Tests.Territory;

public sealed class TerritorySelectionTests
{
    private static readonly TerritoryCommune Arles = new("13004", null, 51_000);
    private static readonly TerritoryCommune Tarascon = new("13108", null, 15_000);
    private static readonly TerritoryCommune Marseille = new("13055", null, 886_040);
    private static readonly TerritoryCommune FirstDistrict = new("13201", "13055", 37_599);
    private static readonly TerritoryCommune SecondDistrict = new("13202", "13055", 24_378);
    private static readonly TerritoryCommune Uninhabited = new("98412", null, null);

    [Fact]
    public void The_population_is_the_sum_of_the_communes() =>
        Assert.Equal(66_000, TerritorySelection.Of([Tarascon, Arles]).Territory!.Population);

    [Fact]
    public void A_commune_chosen_twice_counts_once()
    {
        var territory = TerritorySelection.Of([Arles, Tarascon, Arles]).Territory!;

        Assert.Equal(["13004", "13108"], territory.Communes.Select(commune => commune.Code));
        Assert.Equal(66_000, territory.Population);
    }

    [Fact]
    public void A_commune_without_a_number_counts_for_none() =>
        Assert.Equal(51_000, TerritorySelection.Of([Arles, Uninhabited]).Territory!.Population);

    [Fact]
    public void Districts_are_taken_without_their_city() =>
        Assert.Equal(61_977, TerritorySelection.Of([FirstDistrict, SecondDistrict]).Territory!.Population);

    [Fact]
    public void A_city_and_its_districts_cannot_both_be_taken()
    {
        var broken = Assert.Single(TerritorySelection.Of([SecondDistrict, Marseille, Arles, FirstDistrict]).Broken);

        Assert.Equal(TerritoryRule.CityWithItsDistricts, broken.Rule);
        Assert.Equal(["13055", "13201", "13202"], broken.CommuneCodes);
    }

    [Fact]
    public void A_stated_population_replaces_the_sum_which_stays_known()
    {
        var territory = TerritorySelection.Of([Arles], new PopulationOverride(52_340, "INSEE, 2023")).Territory!;

        Assert.Equal(52_340, territory.Population);
        Assert.Equal(51_000, territory.OfficialPopulation);
    }

    [Fact]
    public void Every_broken_rule_is_told_at_once()
    {
        var outcome = TerritorySelection.Of([], new PopulationOverride(0, " "));

        Assert.Null(outcome.Territory);
        Assert.Equal(
            [TerritoryRule.NoCommune, TerritoryRule.StatedPopulationBelowOne, TerritoryRule.StatedPopulationWithoutSource],
            outcome.Broken.Select(broken => broken.Rule));
    }
}
