using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Regions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Regions;

/// <summary>Every region with its parameters, by name.</summary>
public sealed record ListRegions : IRequest<IReadOnlyList<RegionItem>>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

/// <summary>A region as an administrator sees it.</summary>
/// <param name="Code">INSEE code.</param>
/// <param name="Name">Official name, in French.</param>
/// <param name="CommitteeConsulted">Whether a committee gives its opinion on letters of intent.</param>
/// <param name="CommitteeName">Its name; null when none is consulted.</param>
/// <param name="Version">Version of the parameters; null while they are the defaults.</param>
public sealed record RegionItem(string Code, string Name, bool CommitteeConsulted, string? CommitteeName, uint? Version);

internal sealed class ListRegionsHandler(IPortalData data, ICommuneDirectory communes) : IRequestHandler<ListRegions, IReadOnlyList<RegionItem>>
{
    public async Task<IReadOnlyList<RegionItem>> Handle(ListRegions request, CancellationToken cancellationToken)
    {
        var set = await data.Read<RegionParameters>()
            .Select(row => new { Parameters = row, Version = EF.Property<uint>(row, "Version") })
            .ToDictionaryAsync(row => row.Parameters.Region, cancellationToken);
        return [.. from region in (await communes.DepartmentsAsync(cancellationToken)).DistinctBy(item => item.RegionCode)
                   orderby region.RegionName
                   let found = set.GetValueOrDefault(region.RegionCode)
                   let parameters = found?.Parameters ?? RegionParameters.DefaultsOf(region.RegionCode)
                   select new RegionItem(
                       region.RegionCode, region.RegionName, parameters.CommitteeConsulted, parameters.CommitteeName, found?.Version)];
    }
}
