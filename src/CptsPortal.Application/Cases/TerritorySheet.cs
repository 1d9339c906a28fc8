using CptsPortal.Application.Territory;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Territory;
using CptsPortal.Law.Territory;

namespace CptsPortal.Application.Cases;

/// <summary>A territory as pages show it: that of a case, of its letter of intent or of its health project.</summary>
/// <param name="Communes">Its communes, by name.</param>
/// <param name="Seat">The commune of its seat, if said.</param>
/// <param name="Stated">The population stated in place of the official sum, if any.</param>
public record TerritorySheet(IReadOnlyList<TerritoryLine> Communes, CommuneItem? Seat, StatedPopulation? Stated)
{
    /// <summary>Sum of the inhabitants that the official list knows.</summary>
    public int OfficialPopulation => Communes.Sum(line => line.Commune.Population ?? 0);

    /// <summary>Inhabitants held: the stated number, otherwise the official sum.</summary>
    public int Population => Stated?.Inhabitants ?? OfficialPopulation;

    /// <summary>The size that follows; null while nobody lives there.</summary>
    public CptsSize? Size => Population > 0 ? CptsSizes.ForPopulation(Population) : null;

    /// <summary>The communes found, by name, each with its zones; one that the case no longer holds has none.</summary>
    internal static IReadOnlyList<TerritoryLine> Lines(IEnumerable<CommuneItem> found, IEnumerable<CaseCommune> held)
    {
        var zones = held.ToDictionary(commune => commune.Code, StringComparer.Ordinal);
        return [.. found.OrderBy(commune => CommuneNameKey.Of(commune.Name), StringComparer.Ordinal).Select(commune => new TerritoryLine(
            commune, zones.GetValueOrDefault(commune.Code) ?? new CaseCommune(commune.Code, false, false, false)))];
    }
}

/// <summary>A commune of a territory.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Zones">Its priority zones.</param>
public sealed record TerritoryLine(CommuneItem Commune, CaseCommune Zones);
