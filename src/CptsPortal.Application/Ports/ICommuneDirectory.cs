using CptsPortal.Application.Territory;
using CptsPortal.Domain.Cases;

namespace CptsPortal.Application.Ports;

/// <summary>The communes of the loaded edition.</summary>
public interface ICommuneDirectory
{
    /// <summary>The current communes whose name or postcodes have every word of a key at the start of one of theirs.</summary>
    /// <param name="key">Words as <see cref="Domain.Territory.CommuneNameKey"/> gives them, at least one.</param>
    /// <param name="departmentCode">Only this department; null for all.</param>
    /// <param name="limit">The most to return.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The exact name first, then names that begin so, then the others; the most populated first in each.</returns>
    Task<IReadOnlyList<CommuneItem>> SearchAsync(string key, string? departmentCode, int limit, CancellationToken cancellation);

    /// <summary>The current communes and districts of a department, by name; empty when it is unknown.</summary>
    Task<IReadOnlyList<CommuneItem>> OfDepartmentAsync(string departmentCode, CancellationToken cancellation);

    /// <summary>Communes by INSEE code, those no longer current included, by code; an unknown code is left out.</summary>
    Task<IReadOnlyList<CommuneItem>> FindAsync(IReadOnlyCollection<string> codes, CancellationToken cancellation);

    /// <summary>The communes given, the cities of those that are districts and the districts of those that are cities, by code.</summary>
    Task<IReadOnlyList<CommuneItem>> TouchingAsync(IReadOnlyCollection<string> codes, CancellationToken cancellation);

    /// <summary>Every department, by code.</summary>
    Task<IReadOnlyList<DepartmentItem>> DepartmentsAsync(CancellationToken cancellation);

    /// <summary>Cases with the inhabitants of their territories, to sort and project from.</summary>
    IQueryable<InhabitedCase> InhabitantsOf(IQueryable<Cpts> cases);

    /// <summary>The edition loaded.</summary>
    Task<ReferenceEdition> EditionAsync(CancellationToken cancellation);
}
