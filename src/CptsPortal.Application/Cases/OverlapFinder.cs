using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>Finds what a territory shares with other live cases; a city overlaps each of its districts.</summary>
internal sealed class OverlapFinder(IPortalData data, ICommuneDirectory directory)
{
    /// <summary>The shared communes, as the other cases hold them; those cases are named within a scope only.</summary>
    public async Task<IReadOnlyList<Overlap>> OfAsync(
        Guid caseId, IReadOnlyList<CommuneItem> communes, Scope scope, CancellationToken cancellation)
    {
        var touching = await TouchingAsync(communes, cancellation);
        var shared = await data.Read<Cpts>().Where(cpts => cpts.Id != caseId && cpts.Stage != Stage.Closed)
            .SelectMany(cpts => cpts.Communes.Where(commune => touching.Contains(commune.Code)), (cpts, commune) => new
            {
                cpts.Id,
                cpts.Name,
                cpts.Department,
                commune.Code,
            })
            .OrderBy(overlap => overlap.Code).ThenBy(overlap => overlap.Name).ToListAsync(cancellation);
        var names = (await directory.FindAsync([.. shared.Select(overlap => overlap.Code).Distinct()], cancellation))
            .ToDictionary(commune => commune.Code, commune => commune.Name);
        return [.. shared.Select(overlap => scope.Covers(overlap.Id, overlap.Department)
            ? new Overlap(names[overlap.Code], overlap.Name, overlap.Id) : new Overlap(names[overlap.Code], null, null))];
    }

    /// <summary>The communes, the cities of those that are districts, and the districts of those that are cities.</summary>
    private async Task<IReadOnlyList<string>> TouchingAsync(IReadOnlyList<CommuneItem> communes, CancellationToken cancellation)
    {
        var codes = communes.Select(commune => commune.Code).ToHashSet(StringComparer.Ordinal);
        var touching = codes.Concat(communes.Select(commune => commune.ParentCode).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        touching.UnionWith((await directory.DistrictsOfAsync(codes, cancellation)).Select(district => district.Code));
        return [.. touching];
    }
}
