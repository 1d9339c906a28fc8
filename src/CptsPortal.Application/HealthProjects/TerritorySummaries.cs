using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Law.Territory;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Names, inhabitants and size of the territory of a project.</summary>
internal sealed class TerritorySummaries(ICommuneDirectory communes)
{
    /// <param name="cpts">The case, for the zones of its communes and a population stated.</param>
    /// <param name="codes">INSEE codes of the communes.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<TerritorySummary> OfAsync(Cpts cpts, IReadOnlyList<string> codes, CancellationToken cancellation)
    {
        var found = await communes.FindAsync(codes, cancellation);
        var population = cpts.StatedPopulation?.Inhabitants ?? found.Sum(commune => commune.Population ?? 0);
        return new TerritorySummary(
            [.. found.OrderBy(commune => commune.Name, StringComparer.Ordinal).Select(commune => new TerritoryCommuneItem(
                commune.Code, commune.Name, commune.Postcodes, commune.Population,
                cpts.Communes.FirstOrDefault(covered => covered.Code == commune.Code)))],
            population, cpts.StatedPopulation?.Source,
            population > 0 ? (int)CptsSizes.ForPopulation(population) : null);
    }
}
