using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Territory;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Reads the territory that a letter tells: as submitted, or as the case has it while the letter is written.</summary>
internal sealed class TerritoryReader(IPortalData data, ICommuneDirectory directory, Scope reader)
{
    /// <summary>The territories of a letter and of the one before it, their communes found together.</summary>
    public async Task<(LetterTerritory Present, LetterTerritory? Before)> ReadAsync(
        Guid caseId, SubmittedTerritory ofCase, LetterOfIntent? letter, LetterOfIntent? before, CancellationToken cancellation)
    {
        var told = letter is null or { State: LetterState.Draft or LetterState.ToComplete } ? ofCase : letter.Territory ?? ofCase;
        string[] codes = [.. told.Communes.Concat(before?.Territory?.Communes ?? []).Select(commune => commune.Code).Distinct()];
        if (codes.Length == 0)
            return (Of(told, [], []), before?.Territory is { } empty ? Of(empty, [], []) : null);
        var found = (await directory.FindAsync(codes, cancellation)).ToDictionary(commune => commune.Code);
        return (Of(told, found, await OverlapsAsync(caseId, told, found, cancellation)), before?.Territory is { } former ? Of(former, found, []) : null);
    }

    private static LetterTerritory Of(SubmittedTerritory told, Dictionary<string, CommuneItem> found, IReadOnlyList<CommuneOverlap> overlaps)
    {
        var communes = told.Communes.Where(commune => found.ContainsKey(commune.Code))
            .Select(commune => new LetterCommune(found[commune.Code], commune, commune.Code == told.Seat))
            .OrderBy(commune => CommuneNameKey.Of(commune.Commune.Name), StringComparer.Ordinal).ToList();
        return new LetterTerritory(communes, communes.Sum(commune => commune.Commune.Population ?? 0), told.Stated, overlaps);
    }

    /// <summary>A project is made public when its letter is validated; before, only those of its scope know its name.</summary>
    private async Task<IReadOnlyList<CommuneOverlap>> OverlapsAsync(
        Guid caseId, SubmittedTerritory told, Dictionary<string, CommuneItem> found, CancellationToken cancellation)
    {
        string[] codes = [.. told.Communes.Select(commune => commune.Code).Where(found.ContainsKey)];
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
        return [.. others.OrderBy(other => CommuneNameKey.Of(found[other.Code].Name), StringComparer.Ordinal).Select(other => new CommuneOverlap(
            found[other.Code].Name,
            other.Stage >= Stage.ProjectDrafting || reader.Covers(other.Id, other.Department) ? other.Name : null))];
    }
}
