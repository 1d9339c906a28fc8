using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Territory;

/// <summary>The communes of a department of one's scope, with the live cases that hold them.</summary>
/// <param name="Department">Code of the department, for instance <c>13</c>.</param>
/// <param name="Only">Only the places in this state; null for all.</param>
public sealed record GetDepartmentCoverage(string Department, PlaceState? Only = null) : IRequest<PlacesOfDepartment>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.ReadCoverage;
}

/// <summary>By how many live cases a place is held.</summary>
public enum PlaceState
{
    /// <summary>By none: a coverage gap.</summary>
    Uncovered,

    /// <summary>By one.</summary>
    Covered,

    /// <summary>By several: an overlap.</summary>
    Overlapping,
}

/// <summary>The communes of a department.</summary>
/// <param name="Coverage">The department and its figures.</param>
/// <param name="Places">Its places in the state asked for, by name.</param>
public sealed record PlacesOfDepartment(DepartmentCoverage Coverage, IReadOnlyList<Place> Places);

/// <summary>A commune, or a municipal district of a divided city.</summary>
/// <param name="Code">INSEE code.</param>
/// <param name="Name">Official name, in French.</param>
/// <param name="Inhabitants">Null when the edition gives none.</param>
/// <param name="Holders">The live cases that hold it.</param>
public sealed record Place(string Code, string Name, int? Inhabitants, IReadOnlyList<PlaceHolder> Holders)
{
    /// <summary>By how many cases it is held.</summary>
    public PlaceState State => Holders.Count switch { 0 => PlaceState.Uncovered, 1 => PlaceState.Covered, _ => PlaceState.Overlapping };
}

/// <summary>A live case that holds a place.</summary>
/// <param name="CaseId">The case; null outside the reader's scope.</param>
/// <param name="Name">Its name; null outside the reader's scope.</param>
public sealed record PlaceHolder(Guid? CaseId, string? Name);

internal sealed class GetDepartmentCoverageHandler(ITerritoryCoverage coverage, ICurrentActor current)
    : IRequestHandler<GetDepartmentCoverage, PlacesOfDepartment>
{
    /// <exception cref="NotFoundException">The department is unknown, or lies outside the actor's scope.</exception>
    public async Task<PlacesOfDepartment> Handle(GetDepartmentCoverage request, CancellationToken cancellationToken)
    {
        var scope = current.Actor!.Scope;
        if (!scope.CoversDepartment(request.Department))
            throw new NotFoundException();
        var figures = await coverage.OfDepartmentsAsync([request.Department], cancellationToken);
        if (figures.Count == 0)
            throw new NotFoundException();
        var places = (await coverage.OfPlacesAsync(request.Department, cancellationToken)).GroupBy(held => held.Code)
            .Select(held => new Place(held.Key, held.First().Name, held.First().Inhabitants, [.. HoldersOf(held, scope)]))
            .Where(place => request.Only is null || place.State == request.Only).ToList();
        return new PlacesOfDepartment(figures[0], places);
    }

    private static IEnumerable<PlaceHolder> HoldersOf(IEnumerable<HeldPlace> held, Scope scope) =>
        from one in held
        where one.CaseId is not null
        select scope.Covers(one.CaseId!.Value, one.CaseDepartment!)
            ? new PlaceHolder(one.CaseId, one.CaseName)
            : new PlaceHolder(null, null);
}
