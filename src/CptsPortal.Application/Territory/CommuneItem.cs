using CptsPortal.Domain.Territory;

namespace CptsPortal.Application.Territory;

/// <summary>A commune or a municipal district, as shown.</summary>
/// <param name="Code">INSEE code, five characters.</param>
/// <param name="Name">Official name, in French.</param>
/// <param name="DepartmentCode">For instance <c>13</c> or <c>2A</c>; overseas <c>974</c>.</param>
/// <param name="DepartmentName">Official name, in French.</param>
/// <param name="Postcodes">In ascending order; empty for a few uninhabited places.</param>
/// <param name="Population">Inhabitants; null when the edition gives none.</param>
/// <param name="Kind">A whole commune or a part of a city.</param>
/// <param name="ParentCode">The city's INSEE code for a district, otherwise null.</param>
/// <param name="IsCurrent">False when the loaded edition no longer has it, as after a merger.</param>
public sealed record CommuneItem(
    string Code, string Name, string DepartmentCode, string DepartmentName, IReadOnlyList<string> Postcodes,
    int? Population, CommuneKind Kind, string? ParentCode, bool IsCurrent)
{
    /// <summary>What a territory needs to know of it.</summary>
    public TerritoryCommune ForTerritory() => new(Code, ParentCode, Population);
}

/// <summary>A department or an overseas collectivity.</summary>
/// <param name="Code">For instance <c>13</c>.</param>
/// <param name="Name">Official name, in French.</param>
/// <param name="RegionCode">INSEE code of its region.</param>
/// <param name="RegionName">Official name, in French.</param>
public sealed record DepartmentItem(string Code, string Name, string RegionCode, string RegionName);
