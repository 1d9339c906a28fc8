namespace CptsPortal.Domain.Territory;

/// <summary>The communes of one territory, each once, a city or its districts but never both.</summary>
public sealed class TerritorySelection
{
    private TerritorySelection(IReadOnlyList<TerritoryCommune> communes, PopulationOverride? stated)
    {
        Communes = communes;
        Stated = stated;
    }

    /// <summary>The communes, in the order of their INSEE codes.</summary>
    public IReadOnlyList<TerritoryCommune> Communes { get; }

    /// <summary>The population stated in place of the sum, with its source; null when the sum holds.</summary>
    public PopulationOverride? Stated { get; }

    /// <summary>Inhabitants: the stated number, otherwise <see cref="OfficialPopulation"/>.</summary>
    public int Population => Stated?.Inhabitants ?? OfficialPopulation;

    /// <summary>The sum of the communes' inhabitants; a commune without a number counts for none.</summary>
    public int OfficialPopulation => Communes.Sum(commune => commune.Population ?? 0);

    /// <summary>Checks a choice of communes; one chosen twice counts once.</summary>
    /// <param name="chosen">The communes chosen, in any order.</param>
    /// <param name="stated">A population stated in place of the sum, or null.</param>
    /// <returns>The territory, or every rule the choice breaks.</returns>
    public static TerritoryOutcome Of(IEnumerable<TerritoryCommune> chosen, PopulationOverride? stated = null)
    {
        var communes = chosen.DistinctBy(commune => commune.Code).OrderBy(commune => commune.Code, StringComparer.Ordinal).ToArray();
        var broken = Broken(communes, stated).ToArray();
        return broken.Length == 0 ? new(new TerritorySelection(communes, stated), []) : new(null, broken);
    }

    private static IEnumerable<BrokenTerritoryRule> Broken(TerritoryCommune[] communes, PopulationOverride? stated)
    {
        if (communes.Length == 0)
        {
            yield return new(TerritoryRule.NoCommune, []);
        }

        var districts = communes.ToLookup(commune => commune.ParentCode);
        foreach (var city in communes.Where(commune => districts.Contains(commune.Code)))
        {
            yield return new(TerritoryRule.CityWithItsDistricts, [city.Code, .. districts[city.Code].Select(district => district.Code)]);
        }

        if (stated is { Inhabitants: < 1 })
        {
            yield return new(TerritoryRule.StatedPopulationBelowOne, []);
        }

        if (stated is not null && string.IsNullOrWhiteSpace(stated.Source))
        {
            yield return new(TerritoryRule.StatedPopulationWithoutSource, []);
        }
    }
}
