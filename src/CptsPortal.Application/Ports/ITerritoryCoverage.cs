using CptsPortal.Application.Territory;

namespace CptsPortal.Application.Ports;

/// <summary>What live cases hold of the communes of the loaded edition.</summary>
/// <remarks>
/// A city divided into municipal districts (Paris, Lyon, Marseille) is counted by its districts, once: a case that takes the
/// city whole holds each of them. A closed case holds nothing.
/// </remarks>
public interface ITerritoryCoverage
{
    /// <summary>The figures of departments, by code; one that has no commune is left out.</summary>
    /// <param name="departments">Their codes; null for every department.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<IReadOnlyList<DepartmentCoverage>> OfDepartmentsAsync(IReadOnlyCollection<string>? departments, CancellationToken cancellation);

    /// <summary>The communes and municipal districts of a department, by name, with whatever live case holds them.</summary>
    Task<IReadOnlyList<HeldPlace>> OfPlacesAsync(string department, CancellationToken cancellation);

    /// <summary>The communes that cases hold, by name, each with whether another live case holds it too.</summary>
    Task<IReadOnlyList<CaseHolding>> OfCasesAsync(IReadOnlyCollection<Guid> cases, CancellationToken cancellation);
}
