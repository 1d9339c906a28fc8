using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Reads the territory that a letter tells: as submitted, or as the case has it while the letter is written.</summary>
internal sealed class TerritoryReader(OverlapFinder overlaps, ICommuneDirectory directory, Scope reader)
{
    /// <summary>The territory that a letter told when it was submitted; null while it tells the case's own.</summary>
    public static SubmittedTerritory? ToldBy(LetterOfIntent? letter) =>
        letter is null or { State: LetterState.Draft or LetterState.ToComplete } ? null : letter.Territory;

    /// <summary>The territories of a letter and of the one before it, their communes found together.</summary>
    public async Task<(LetterTerritory Present, LetterTerritory? Before)> ReadAsync(
        Guid caseId, SubmittedTerritory told, LetterOfIntent? before, CancellationToken cancellation)
    {
        string[] codes = [.. told.Communes.Concat(before?.Territory?.Communes ?? []).Select(commune => commune.Code).Distinct()];
        if (codes.Length == 0)
            return (Of(told, [], []), before?.Territory is { } empty ? Of(empty, [], []) : null);
        var found = await directory.FindAsync(codes, cancellation);
        return (Of(told, found, await OverlapsAsync(caseId, told, cancellation)), before?.Territory is { } former ? Of(former, found, []) : null);
    }

    private static LetterTerritory Of(SubmittedTerritory told, IReadOnlyList<CommuneItem> found, IReadOnlyList<CommuneOverlap> overlaps)
    {
        var communes = found.Where(commune => told.Communes.Any(held => held.Code == commune.Code)).ToList();
        return new LetterTerritory(
            TerritorySheet.Lines(communes, told.Communes), communes.Find(commune => commune.Code == told.Seat), told.Stated, overlaps);
    }

    /// <summary>A project is made public when its letter is validated; before, only those of its scope know its name.</summary>
    private async Task<IReadOnlyList<CommuneOverlap>> OverlapsAsync(Guid caseId, SubmittedTerritory told, CancellationToken cancellation) =>
        [.. (await overlaps.OfAsync(caseId, [.. told.Communes.Select(commune => commune.Code)], cancellation)).Select(found => new CommuneOverlap(
            found.Commune,
            found.Case.Stage >= Stage.ProjectDrafting || reader.Covers(found.Case.Id, found.Case.Department) ? found.Case.Name : null))];
}
