using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>Finds what a territory shares with other live cases; a city overlaps each of its districts.</summary>
internal sealed class OverlapFinder(IPortalData data, ICommuneDirectory directory)
{
    /// <summary>The shared communes by name, as the other cases hold them: who may know those cases is for the reader's page to say.</summary>
    /// <param name="caseId">The case, which shares nothing with itself.</param>
    /// <param name="communes">INSEE codes of its communes.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<IReadOnlyList<SharedCommune>> OfAsync(Guid caseId, IReadOnlyCollection<string> communes, CancellationToken cancellation)
    {
        if (communes.Count == 0)
            return [];
        var touching = (await directory.TouchingAsync(communes, cancellation)).ToDictionary(commune => commune.Code, commune => commune.Name);
        string[] codes = [.. touching.Keys];
        var shared = await data.Read<Cpts>().Where(cpts => cpts.Id != caseId && cpts.Stage != Stage.Closed)
            .SelectMany(cpts => cpts.Communes.Where(commune => codes.Contains(commune.Code)), (cpts, commune) => new
            {
                commune.Code,
                Case = new OverlappingCase(cpts.Id, cpts.Reference, cpts.Name, cpts.Department, cpts.Stage),
            })
            .ToListAsync(cancellation);
        return [.. shared.Select(found => new SharedCommune(touching[found.Code], found.Case))
            .OrderBy(found => Domain.Territory.CommuneNameKey.Of(found.Commune), StringComparer.Ordinal)
            .ThenBy(found => found.Case.Name, StringComparer.Ordinal)];
    }
}

/// <summary>A commune that another live case holds too.</summary>
/// <param name="Commune">Its name, in French.</param>
/// <param name="Case">The other case.</param>
internal sealed record SharedCommune(string Commune, OverlappingCase Case);

/// <summary>A live case that holds communes of another.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Name">Name.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Stage">Where it stands.</param>
internal sealed record OverlappingCase(Guid Id, string Reference, string Name, string Department, Stage Stage);
