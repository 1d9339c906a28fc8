using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>The territory of a case, and what it shares with other live cases.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetTerritory(Guid CaseId) : IRequest<CaseTerritory>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The territory of a case.</summary>
/// <param name="Communes">Its communes, by name.</param>
/// <param name="Seat">The commune of its seat, if said.</param>
/// <param name="Stated">The population stated in place of the official sum, if any.</param>
/// <param name="Overlaps">Communes that another live case holds too.</param>
/// <param name="Department">Code of the department that follows the case.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="Version">Version of the case, for acts on its territory.</param>
public sealed record CaseTerritory(
    IReadOnlyList<TerritoryLine> Communes, CommuneItem? Seat, StatedPopulation? Stated, IReadOnlyList<Overlap> Overlaps, string Department, Stage Stage,
    uint Version)
    : TerritorySheet(Communes, Seat, Stated);

/// <summary>A commune that another live case holds too.</summary>
/// <param name="Commune">Its name, in French.</param>
/// <param name="CaseName">Name of the other case; null outside the reader's scope.</param>
/// <param name="CaseId">The other case; null outside the reader's scope.</param>
public sealed record Overlap(string Commune, string? CaseName, Guid? CaseId)
{
    /// <summary>The other case is named within one's scope only.</summary>
    internal static Overlap Told(SharedCommune shared, Scope scope) => scope.Covers(shared.Case.Id, shared.Case.Department)
        ? new Overlap(shared.Commune, shared.Case.Name, shared.Case.Id) : new Overlap(shared.Commune, null, null);
}

internal sealed class GetTerritoryHandler(IPortalData data, ICommuneDirectory directory, ICurrentActor current, OverlapFinder overlaps)
    : IRequestHandler<GetTerritory, CaseTerritory>
{
    public async Task<CaseTerritory> Handle(GetTerritory request, CancellationToken cancellationToken)
    {
        var cpts = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new { cpts.Communes, cpts.SeatCommune, cpts.StatedPopulation, cpts.Department, cpts.Stage, Version = EF.Property<uint>(cpts, "Version") })
            .SingleAsync(cancellationToken);
        string[] codes = [.. cpts.Communes.Select(commune => commune.Code)];
        var found = await directory.FindAsync(codes, cancellationToken);
        return new CaseTerritory(
            TerritorySheet.Lines(found, cpts.Communes), found.SingleOrDefault(commune => commune.Code == cpts.SeatCommune), cpts.StatedPopulation,
            [.. (await overlaps.OfAsync(request.CaseId, codes, cancellationToken)).Select(shared => Overlap.Told(shared, current.Actor!.Scope))],
            cpts.Department, cpts.Stage, cpts.Version);
    }
}
