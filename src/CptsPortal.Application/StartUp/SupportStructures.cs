using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.StartUp;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.StartUp;

/// <summary>Every support structure, by region and name.</summary>
public sealed record ListSupportStructures : IRequest<IReadOnlyList<SupportStructureItem>>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

/// <summary>A support structure as an administrator sees it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Region">INSEE code of the region.</param>
/// <param name="Name">Its name.</param>
/// <param name="Offered">Whether it can be chosen.</param>
/// <param name="Version">Its version.</param>
public sealed record SupportStructureItem(Guid Id, string Region, string Name, bool Offered, uint Version);

internal sealed class ListSupportStructuresHandler(IPortalData data) : IRequestHandler<ListSupportStructures, IReadOnlyList<SupportStructureItem>>
{
    public async Task<IReadOnlyList<SupportStructureItem>> Handle(ListSupportStructures request, CancellationToken cancellationToken) =>
        await data.Read<SupportStructure>().OrderBy(structure => structure.Region).ThenBy(structure => structure.Name)
            .Select(structure => new SupportStructureItem(
                structure.Id, structure.Region, structure.Name, structure.Offered, EF.Property<uint>(structure, "Version")))
            .ToListAsync(cancellationToken);
}

/// <summary>Adds a support structure to the list of a region.</summary>
/// <param name="Region">INSEE code of the region.</param>
/// <param name="Name">Its name.</param>
/// <param name="Stamp">The act.</param>
public sealed record AddSupportStructure(string Region, string Name, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

internal sealed class AddSupportStructureHandler(IPortalData data) : IRequestHandler<AddSupportStructure, Guid>
{
    public async Task<Guid> Handle(AddSupportStructure request, CancellationToken cancellationToken)
    {
        var others = await data.Read<SupportStructure>().Where(other => other.Region == request.Region)
            .Select(other => other.Name).ToListAsync(cancellationToken);
        Refusal.Unless(SupportStructure.List(request.Region, request.Name, others, out var structure));
        data.Add(structure!);
        return structure!.Id;
    }
}

/// <summary>Renames a support structure, or says whether it can be chosen.</summary>
/// <param name="Id">The structure.</param>
/// <param name="Name">Its name.</param>
/// <param name="Offered">Whether it can be chosen.</param>
/// <param name="Stamp">The act.</param>
public sealed record ChangeSupportStructure(Guid Id, string Name, bool Offered, ActStamp Stamp) : IAct<Unit>
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

internal sealed class ChangeSupportStructureHandler(IPortalData data) : IRequestHandler<ChangeSupportStructure, Unit>
{
    public async Task<Unit> Handle(ChangeSupportStructure request, CancellationToken cancellationToken)
    {
        var structure = await data.LoadAsync<SupportStructure>(request.Id, request.Stamp.Version, cancellationToken);
        var others = await data.Read<SupportStructure>().Where(other => other.Region == structure.Region && other.Id != request.Id)
            .Select(other => other.Name).ToListAsync(cancellationToken);
        Refusal.Unless(structure.Change(request.Name, request.Offered, others));
        return Unit.Value;
    }
}
