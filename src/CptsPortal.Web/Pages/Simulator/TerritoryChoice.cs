using CptsPortal.Application.Territory;
using CptsPortal.Law.Territory;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>How communes are being looked for: not part of the simulation, but kept while the form goes to and fro.</summary>
public sealed class TerritoryChoice
{
    /// <summary>What was typed in the search.</summary>
    public string? Search { get; set; }

    /// <summary>The department whose communes are listed.</summary>
    public string? Department { get; set; }

    /// <summary>Codes ticked and not yet added.</summary>
    public List<string> Ticked { get; set; } = [];
}

/// <summary>What the territory section shows.</summary>
/// <param name="Chosen">The communes chosen, by name.</param>
/// <param name="Found">What the search finds; null when nothing is searched.</param>
/// <param name="OfDepartment">The communes listed; null when no department is.</param>
/// <param name="Departments">Every department.</param>
internal sealed record TerritoryView(
    IReadOnlyList<CommuneItem> Chosen, IReadOnlyList<CommuneItem>? Found, IReadOnlyList<CommuneItem>? OfDepartment,
    IReadOnlyList<DepartmentItem> Departments)
{
    /// <summary>Inhabitants of the communes chosen whose population is known.</summary>
    public int Population { get; } = Chosen.Sum(commune => commune.Population ?? 0);

    /// <summary>The size that follows; null while nobody lives there.</summary>
    public CptsSize? Size => Population > 0 ? CptsSizes.ForPopulation(Population) : null;
}
