using CptsPortal.Application.Acts;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.EarlyMission;

/// <summary>What an act on an adhesion needs to know.</summary>
internal sealed class AdhesionReading(IPortalData data, ICommuneDirectory directory)
{
    // Registrations follow one another, so that two funds cannot aid one territory at the same moment.
    private const string Series = "early-mission";

    /// <summary>The adhesion that an act is about: the last one of the case.</summary>
    /// <exception cref="NotFoundException">None was filed.</exception>
    public async Task<Adhesion> LastAsync(Guid caseId, uint? version, CancellationToken cancellation)
    {
        var id = await data.Read<Adhesion>().Where(adhesion => adhesion.CaseId == caseId)
            .OrderByDescending(adhesion => adhesion.FiledOn).ThenByDescending(adhesion => adhesion.Id)
            .Select(adhesion => (Guid?)adhesion.Id).FirstOrDefaultAsync(cancellation) ?? throw new NotFoundException();
        return await data.LoadAsync<Adhesion>(id, version, cancellation);
    }

    /// <summary>Waits until no other registration is under way.</summary>
    public Task WaitForOthersAsync(CancellationToken cancellation) => data.NextNumberAsync(Series, cancellation);

    /// <summary>What the case tells of whether its holder may join, and how many people live on its territory.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="pieces">The pieces joined; null where none is asked for yet.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<(AdhesionGround Ground, int Inhabitants)> GroundAsync(Cpts cpts, AdhesionPieces? pieces, CancellationToken cancellation)
    {
        string[] codes = [.. cpts.Communes.Select(commune => commune.Code)];
        var communes = await directory.FindAsync(codes, cancellation);
        string[] touching = codes.Length == 0 ? [] : [.. (await directory.TouchingAsync(codes, cancellation)).Select(commune => commune.Code)];
        var aided = await data.Read<Adhesion>().AnyAsync(
            adhesion => adhesion.RegisteredOn != null && (adhesion.CaseId == cpts.Id
                || data.Read<Cpts>().Any(other => other.Id == adhesion.CaseId && other.Communes.Any(commune => touching.Contains(commune.Code)))),
            cancellation);
        var awaited = await data.Read<Adhesion>().AnyAsync(
            adhesion => adhesion.CaseId == cpts.Id && adhesion.RegisteredOn == null && adhesion.Refusal == null, cancellation);
        var ground = new AdhesionGround(
            await data.LetterValidatedOnAsync(cpts.Id, cancellation), aided, awaited, await AreOfCaseAsync(cpts.Id, pieces, cancellation));
        return (ground, cpts.StatedPopulation?.Inhabitants ?? communes.Sum(commune => commune.Population ?? 0));
    }

    private async Task<bool> AreOfCaseAsync(Guid caseId, AdhesionPieces? pieces, CancellationToken cancellation)
    {
        var joined = pieces?.Joined.Distinct().ToList() ?? [];
        return joined.Count == 0 || joined.Count == await data.Read<Piece>()
            .CountAsync(piece => joined.Contains(piece.Id) && piece.CaseId == caseId && !piece.InRoom, cancellation);
    }
}
