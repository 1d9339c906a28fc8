using CptsPortal.Domain.Territory;

namespace CptsPortal.Infrastructure.Territory;

internal sealed record RegionRow(string Code, string Name);

internal sealed record DepartmentRow(string Code, string Name, string RegionCode)
{
    public RegionRow Region { get; init; } = null!;
}

/// <remarks>
/// The search key is a space, the name's key (<see cref="CommuneNameKey"/>), then each postcode after a space, so that a
/// word's beginning always follows a space. A commune that a new edition no longer has stays: cases may name it.
/// </remarks>
internal sealed record CommuneRow(
    string Code, string Name, CommuneKind Kind, string? ParentCode, string DepartmentCode, int? Population,
    List<string> Postcodes, string NameKey, string SearchKey, bool IsCurrent)
{
    public DepartmentRow Department { get; init; } = null!;
}

/// <summary>The one edition loaded.</summary>
/// <param name="Package">The package's name.</param>
/// <param name="Version">The package's version.</param>
/// <param name="ContentHash">SHA-256 of its files, in hexadecimal.</param>
internal sealed record EditionRow(string Package, string Version, string ContentHash);
