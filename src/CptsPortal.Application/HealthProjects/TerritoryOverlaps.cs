using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.HealthProjects;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>A commune of a territory that a validated project holds already.</summary>
/// <param name="Commune">Its name, in French.</param>
/// <param name="Reference">Reference of the case that holds it; a validated project is public.</param>
public sealed record TerritoryOverlap(string Commune, string Reference);

/// <summary>One project a territory: finds what validated projects of other live cases hold of some communes.</summary>
/// <remarks>The communes are those of the cases today, whose change makes a new version.</remarks>
internal sealed class TerritoryOverlaps(IPortalData data, OverlapFinder overlaps, IPortalCalendar calendar)
{
    /// <summary>What validated projects hold of the communes of a case, given by their codes.</summary>
    public async Task<IReadOnlyList<TerritoryOverlap>> OfAsync(Guid caseId, IReadOnlyCollection<string> communes, CancellationToken cancellation)
    {
        var shared = await overlaps.OfAsync(caseId, communes, cancellation);
        if (shared.Count == 0)
            return [];
        var others = shared.Select(found => found.Case.Id).Distinct().ToList();
        var validated = (await data.Read<HealthProject>().Where(project => others.Contains(project.CaseId)).ToListAsync(cancellation))
            .Where(project => project.IsValidatedOn(calendar.Today)).Select(project => project.CaseId).ToHashSet();
        return [.. shared.Where(found => validated.Contains(found.Case.Id)).Select(found => new TerritoryOverlap(found.Commune, found.Case.Reference))];
    }
}
