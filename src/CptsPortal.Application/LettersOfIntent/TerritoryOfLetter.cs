using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Territory;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Reads the territory that a letter tells: as submitted, or as the case has it while the letter is written.</summary>
internal static class TerritoryOfLetter
{
    public static async Task<LetterTerritory> ReadAsync(
        IPortalData data, ICommuneDirectory directory, Guid caseId, SubmittedTerritory territory, Scope reader, CancellationToken cancellation)
    {
        if (territory.Communes.Count == 0)
            return new LetterTerritory([], 0, territory.Stated, []);
        var found = (await directory.FindAsync([.. territory.Communes.Select(commune => commune.Code)], cancellation))
            .ToDictionary(commune => commune.Code);
        var communes = territory.Communes.Where(commune => found.ContainsKey(commune.Code))
            .Select(commune => new LetterCommune(found[commune.Code], commune, commune.Code == territory.Seat))
            .OrderBy(commune => CommuneNameKey.Of(commune.Commune.Name), StringComparer.Ordinal).ToList();
        return new LetterTerritory(
            communes, communes.Sum(commune => commune.Commune.Population ?? 0), territory.Stated,
            await OverlapsAsync(data, caseId, found, reader, cancellation));
    }

    /// <summary>A project is made public when its letter is validated; before, only those of its scope know its name.</summary>
    private static async Task<IReadOnlyList<CommuneOverlap>> OverlapsAsync(
        IPortalData data, Guid caseId, Dictionary<string, CommuneItem> communes, Scope reader, CancellationToken cancellation)
    {
        string[] codes = [.. communes.Keys];
        var others = await data.Read<Cpts>()
            .Where(other => other.Id != caseId && other.Stage != Stage.Closed)
            .SelectMany(other => other.Communes.Where(commune => codes.Contains(commune.Code)), (other, commune) => new
            {
                other.Id,
                other.Name,
                other.Department,
                other.Stage,
                commune.Code,
            })
            .ToListAsync(cancellation);
        return [.. others.OrderBy(other => CommuneNameKey.Of(communes[other.Code].Name), StringComparer.Ordinal).Select(other => new CommuneOverlap(
            communes[other.Code].Name,
            other.Stage >= Stage.ProjectDrafting || reader.Covers(other.Id, other.Department) ? other.Name : null))];
    }
}
