namespace CptsPortal.Domain.Territory;

/// <summary>What a choice of communes must respect.</summary>
public enum TerritoryRule
{
    /// <summary>A territory has at least one commune.</summary>
    NoCommune,

    /// <summary>A city and its own districts cannot both be taken: their inhabitants would count twice.</summary>
    CityWithItsDistricts,

    /// <summary>A stated population is at least one inhabitant.</summary>
    StatedPopulationBelowOne,

    /// <summary>A stated population names its source.</summary>
    StatedPopulationWithoutSource,
}

/// <summary>A rule that a choice breaks.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="CommuneCodes">INSEE codes of the communes concerned, the city first; empty when none is.</param>
public sealed record BrokenTerritoryRule(TerritoryRule Rule, IReadOnlyList<string> CommuneCodes);

/// <summary>A population stated in place of the official sum.</summary>
/// <param name="Inhabitants">At least one.</param>
/// <param name="Source">Where the number comes from, in the words of the person who states it.</param>
public sealed record PopulationOverride(int Inhabitants, string Source);

/// <summary>A territory, or why there is none.</summary>
/// <param name="Territory">Null when a rule is broken.</param>
/// <param name="Broken">Every broken rule; empty when there is a territory.</param>
public sealed record TerritoryOutcome(TerritorySelection? Territory, IReadOnlyList<BrokenTerritoryRule> Broken);
