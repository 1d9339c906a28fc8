using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>A commune of a territory that a validated project holds already.</summary>
/// <param name="Commune">Its name, in French.</param>
/// <param name="Reference">Reference of the case that holds it.</param>
public sealed record TerritoryOverlap(string Commune, string Reference);

/// <summary>One project a territory: finds what validated projects of other live cases hold of some communes.</summary>
/// <remarks>A city overlaps each of its districts. The communes are those of the cases today, whose change makes a new version.</remarks>
internal sealed class TerritoryOverlaps(IPortalData data, ICommuneDirectory communes, IPortalCalendar calendar)
{
    public async Task<IReadOnlyList<TerritoryOverlap>> OfAsync(Guid caseId, IReadOnlyList<string> codes, CancellationToken cancellation)
    {
        var touching = await TouchingAsync(codes, cancellation);
        var shared = await data.Read<Cpts>()
            .Where(cpts => cpts.Id != caseId && cpts.Stage != Stage.Closed && cpts.Communes.Any(commune => touching.Contains(commune.Code)))
            .Select(cpts => new
            {
                cpts.Id,
                cpts.Reference,
                Codes = cpts.Communes.Where(commune => touching.Contains(commune.Code)).Select(commune => commune.Code).ToList(),
            })
            .ToListAsync(cancellation);
        var others = shared.Select(other => other.Id).ToList();
        var validated = (await data.Read<HealthProject>().Where(project => others.Contains(project.CaseId)).ToListAsync(cancellation))
            .Where(project => project.IsValidatedOn(calendar.Today)).Select(project => project.CaseId).ToHashSet();
        var held = shared.Where(other => validated.Contains(other.Id)).ToList();
        var names = (await communes.FindAsync([.. held.SelectMany(other => other.Codes).Distinct()], cancellation))
            .ToDictionary(commune => commune.Code, commune => commune.Name, StringComparer.Ordinal);
        return [.. held.SelectMany(other => other.Codes.Select(code => new TerritoryOverlap(names.GetValueOrDefault(code, code), other.Reference)))
            .OrderBy(overlap => overlap.Commune, StringComparer.Ordinal)];
    }

    /// <summary>The communes, the cities of those that are districts, and the districts of those that are cities.</summary>
    private async Task<IReadOnlyList<string>> TouchingAsync(IReadOnlyList<string> codes, CancellationToken cancellation)
    {
        var known = await communes.FindAsync(codes, cancellation);
        var touching = codes.Concat(known.Select(commune => commune.ParentCode).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        foreach (var department in known.Select(commune => commune.DepartmentCode).Distinct())
        {
            var districts = (await communes.OfDepartmentAsync(department, cancellation))
                .Where(commune => commune.ParentCode is { } city && codes.Contains(city));
            touching.UnionWith(districts.Select(district => district.Code));
        }

        return [.. touching];
    }
}
