using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Law.Territory;
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
/// <param name="Stage">Where the case stands.</param>
/// <param name="Version">Version of the case, for acts on its territory.</param>
public sealed record CaseTerritory(
    IReadOnlyList<TerritoryLine> Communes, CommuneItem? Seat, StatedPopulation? Stated, IReadOnlyList<Overlap> Overlaps, Stage Stage, uint Version)
{
    /// <summary>Sum of the inhabitants that the official list knows.</summary>
    public int OfficialPopulation => Communes.Sum(line => line.Commune.Population ?? 0);

    /// <summary>Inhabitants held: the stated number, otherwise the official sum.</summary>
    public int Population => Stated?.Inhabitants ?? OfficialPopulation;

    /// <summary>The size that follows; null while nobody lives there.</summary>
    public CptsSize? Size => Population > 0 ? CptsSizes.ForPopulation(Population) : null;
}

/// <summary>A commune of a territory.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Zones">Its priority zones.</param>
public sealed record TerritoryLine(CommuneItem Commune, CaseCommune Zones);

/// <summary>A commune that another live case holds too.</summary>
/// <param name="Commune">Its name, in French.</param>
/// <param name="CaseName">Name of the other case; null outside the reader's scope.</param>
/// <param name="CaseId">The other case; null outside the reader's scope.</param>
public sealed record Overlap(string Commune, string? CaseName, Guid? CaseId);

internal sealed class GetTerritoryHandler(IPortalData data, ICommuneDirectory directory, ICurrentActor current, OverlapFinder overlaps)
    : IRequestHandler<GetTerritory, CaseTerritory>
{
    public async Task<CaseTerritory> Handle(GetTerritory request, CancellationToken cancellationToken)
    {
        var cpts = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new { cpts.Communes, cpts.SeatCommune, cpts.StatedPopulation, cpts.Stage, Version = EF.Property<uint>(cpts, "Version") })
            .SingleAsync(cancellationToken);
        var found = (await directory.FindAsync([.. cpts.Communes.Select(commune => commune.Code)], cancellationToken))
            .OrderBy(commune => Domain.Territory.CommuneNameKey.Of(commune.Name), StringComparer.Ordinal).ToList();
        var zones = cpts.Communes.ToDictionary(commune => commune.Code);
        return new CaseTerritory(
            [.. found.Select(commune => new TerritoryLine(commune, zones[commune.Code]))],
            found.SingleOrDefault(commune => commune.Code == cpts.SeatCommune), cpts.StatedPopulation,
            await overlaps.OfAsync(request.CaseId, found, current.Actor!.Scope, cancellationToken), cpts.Stage, cpts.Version);
    }
}
