using CptsPortal.Application.Acts;
using CptsPortal.Application.Notices;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
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
/// <param name="Moves">Whether one knows that a seat in another department hands the case over to it.</param>
/// <remarks>Gives back the code of the department that follows the case from then on.</remarks>
public sealed record CoverTerritory(
    Guid CaseId, IReadOnlyList<CaseCommune> Communes, string? Seat, StatedPopulation? Stated, ActStamp Stamp, bool Moves = false)
    : IAct<string>, IOnCase
{
    /// <summary>Under which the department that begins to follow a case is told of it.</summary>
    public const string Moved = "MoveCase";

    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

internal sealed class CoverTerritoryHandler(
    IPortalData data, ICommuneDirectory communes, IAccounts accounts, ICurrentActor current, Teller teller) : IRequestHandler<CoverTerritory, string>
{
    public async Task<string> Handle(CoverTerritory request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, request.Stamp.Version, cancellationToken);
        var known = (await communes.FindAsync([.. request.Communes.Select(commune => commune.Code)], cancellationToken)).ToDictionary(commune => commune.Code);
        var (before, dropped) = (cpts.Department, (IReadOnlyList<Guid>)[]);
        Refusal.Unless(
        [
            .. BrokenByChoice(request.Communes, known),
            .. cpts.Cover(request.Communes, request.Seat, request.Stated, current.Actor!.Role == Role.Leader),
            .. request.Seat is { } seat && known.TryGetValue(seat, out var commune) && commune.DepartmentCode != before
                ? cpts.FollowSeat(
                    commune.DepartmentCode, request.Moves, await accounts.CoveringAsync(commune.DepartmentCode, cancellationToken), out dropped)
                : [],
        ]);
        if (cpts.Department != before)
        {
            await teller.TellAsync(CoverTerritory.Moved, cpts.Id, cpts.Department, cancellationToken);
            teller.Tell(CoverTerritory.Moved, cpts.Id, dropped);
        }

        return cpts.Department;
    }

    private static IReadOnlyList<BrokenRule> BrokenByChoice(IReadOnlyList<CaseCommune> chosen, Dictionary<string, CommuneItem> known)
    {
        var unknown = chosen.Where(commune => !known.ContainsKey(commune.Code))
            .Select(commune => new BrokenRule(CaseRule.CommuneKnown, "communes", commune.Code));
        var both = TerritorySelection.Of(known.Values.Select(commune => commune.ForTerritory())).Broken
            .Where(broken => broken.Rule == TerritoryRule.CityWithItsDistricts)
            .Select(broken => new BrokenRule(broken.Rule, "communes", string.Join(", ", broken.CommuneCodes.Select(code => known[code].Name))));
        return [.. unknown, .. both];
    }
}
