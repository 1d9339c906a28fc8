using CptsPortal.Application.Territory;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Territory;
using CptsPortal.Law.Territory;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Names, inhabitants and size of the territory of a project.</summary>
internal static class TerritorySummaries
{
    /// <param name="known">The communes.</param>
    /// <param name="covered">Those of the case, for their zones.</param>
    /// <param name="stated">Population stated in place of the official sum, if any.</param>
    public static TerritorySummary Of(IEnumerable<CommuneItem> known, IReadOnlyList<CaseCommune> covered, StatedPopulation? stated)
    {
        var communes = known.OrderBy(commune => CommuneNameKey.Of(commune.Name), StringComparer.Ordinal).ToList();
        var population = stated?.Inhabitants ?? communes.Sum(commune => commune.Population ?? 0);
        return new TerritorySummary(
            [.. communes.Select(commune => new TerritoryCommuneItem(
                commune.Code, commune.Name, commune.Postcodes, commune.Population,
                covered.FirstOrDefault(zones => zones.Code == commune.Code)))],
            population, stated?.Source, population > 0 ? (int)CptsSizes.ForPopulation(population) : null);
    }
}
