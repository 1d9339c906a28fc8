namespace CptsPortal.Domain.Territory;

/// <summary>Whether a place is a whole commune or a part of one of the three cities divided by law.</summary>
public enum CommuneKind
{
    /// <summary>A commune.</summary>
    Commune,

    /// <summary>A municipal district (arrondissement) of Paris, Lyon or Marseille.</summary>
    MunicipalDistrict,
}

/// <summary>A place that a territory may hold.</summary>
/// <param name="Code">INSEE code, five characters.</param>
/// <param name="ParentCode">The city's INSEE code for a municipal district, otherwise null.</param>
/// <param name="Population">Inhabitants in the loaded edition; null when it gives none.</param>
public sealed record TerritoryCommune(string Code, string? ParentCode, int? Population);
