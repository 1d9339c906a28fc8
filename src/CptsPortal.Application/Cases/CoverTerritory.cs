using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using CptsPortal.Domain.Territory;
using MediatR;

namespace CptsPortal.Application.Cases;

/// <summary>Says which communes a case covers, where its seat is, and which population is held.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Communes">The communes with their zones.</param>
/// <param name="Seat">INSEE code of the seat, or null.</param>
/// <param name="Stated">Population stated in place of the official sum, or null.</param>
/// <param name="Stamp">The act.</param>
public sealed record CoverTerritory(
    Guid CaseId, IReadOnlyList<CaseCommune> Communes, string? Seat, StatedPopulation? Stated, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

internal sealed class CoverTerritoryHandler(IPortalData data, ICommuneDirectory communes, ICurrentActor current)
    : IRequestHandler<CoverTerritory, Unit>
{
    public async Task<Unit> Handle(CoverTerritory request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(
        [
            .. await BrokenByChoiceAsync(request.Communes, cancellationToken),
            .. cpts.Cover(request.Communes, request.Seat, request.Stated, current.Actor!.Role == Role.Leader),
        ]);
        return Unit.Value;
    }

    private async Task<IReadOnlyList<BrokenRule>> BrokenByChoiceAsync(IReadOnlyList<CaseCommune> chosen, CancellationToken cancellation)
    {
        var known = (await communes.FindAsync([.. chosen.Select(commune => commune.Code)], cancellation)).ToDictionary(commune => commune.Code);
        var unknown = chosen.Where(commune => !known.ContainsKey(commune.Code))
            .Select(commune => new BrokenRule(CaseRule.CommuneKnown, "communes", commune.Code));
        var both = TerritorySelection.Of(known.Values.Select(commune => commune.ForTerritory())).Broken
            .Where(broken => broken.Rule == TerritoryRule.CityWithItsDistricts)
            .Select(broken => new BrokenRule(broken.Rule, "communes", string.Join(", ", broken.CommuneCodes.Select(code => known[code].Name))));
        return [.. unknown, .. both];
    }
}
