using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>A commune of a territory that a validated project holds already.</summary>
/// <param name="Commune">Its name, in French.</param>
/// <param name="Reference">Reference of the case that holds it; a validated project is public.</param>
public sealed record TerritoryOverlap(string Commune, string Reference);

/// <summary>One project a territory: finds what validated projects of other live cases hold of some communes.</summary>
/// <remarks>A city overlaps each of its districts. The communes are those of the cases today, whose change makes a new version.</remarks>
internal sealed class TerritoryOverlaps(IPortalData data, ICommuneDirectory communes, IPortalCalendar calendar)
{
    // Paris, Lyon and Marseille, the cities that the law divides into municipal districts.
    private static readonly string[] Divided = ["75056", "69123", "13055"];

    public async Task<IReadOnlyList<TerritoryOverlap>> OfAsync(Guid caseId, IReadOnlyList<CommuneItem> territory, CancellationToken cancellation)
    {
        var touching = await TouchingAsync(territory, cancellation);
        var shared = await data.Read<Cpts>().Where(cpts => cpts.Id != caseId && cpts.Stage != Stage.Closed)
            .SelectMany(cpts => cpts.Communes.Where(commune => touching.Contains(commune.Code)), (cpts, commune) => new { cpts.Id, cpts.Reference, commune.Code })
            .ToListAsync(cancellation);
        if (shared.Count == 0)
            return [];
        var others = shared.Select(other => other.Id).Distinct().ToList();
        var validated = (await data.Read<HealthProject>().Where(project => others.Contains(project.CaseId)).ToListAsync(cancellation))
            .Where(project => project.IsValidatedOn(calendar.Today)).Select(project => project.CaseId).ToHashSet();
        var held = shared.Where(other => validated.Contains(other.Id)).ToList();
        var names = await NamesAsync([.. held.Select(other => other.Code).Distinct()], territory, cancellation);
        return [.. held.Select(other => new TerritoryOverlap(names.GetValueOrDefault(other.Code, other.Code), other.Reference))
            .OrderBy(overlap => overlap.Commune, StringComparer.Ordinal)];
    }

    /// <summary>Names by code; only a city or a district that the territory itself does not name is looked up.</summary>
    private async Task<Dictionary<string, string>> NamesAsync(
        IReadOnlyList<string> codes, IReadOnlyList<CommuneItem> territory, CancellationToken cancellation)
    {
        var named = territory.ToDictionary(commune => commune.Code, commune => commune.Name, StringComparer.Ordinal);
        var others = codes.Where(code => !named.ContainsKey(code)).ToList();
        foreach (var commune in others.Count == 0 ? [] : await communes.FindAsync(others, cancellation))
            named[commune.Code] = commune.Name;
        return named;
    }

    /// <summary>The communes, the cities of those that are districts, and the districts of those that are cities.</summary>
    private async Task<IReadOnlyList<string>> TouchingAsync(IReadOnlyList<CommuneItem> territory, CancellationToken cancellation)
    {
        var touching = territory.Select(commune => commune.Code).Concat(territory.Select(commune => commune.ParentCode).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        foreach (var city in territory.Where(commune => Divided.Contains(commune.Code)))
        {
            var districts = (await communes.OfDepartmentAsync(city.DepartmentCode, cancellation)).Where(commune => commune.ParentCode == city.Code);
            touching.UnionWith(districts.Select(district => district.Code));
        }

        return [.. touching];
    }
}
