namespace CptsPortal.Application.Territory;

/// <summary>How much of a department, or of several, live cases cover.</summary>
/// <param name="Places">Communes, a divided city counted by its municipal districts.</param>
/// <param name="Inhabitants">Inhabitants of those places; a place without a number counts for none.</param>
/// <param name="CoveredPlaces">Places that at least one live case holds.</param>
/// <param name="CoveredInhabitants">Their inhabitants, each once.</param>
/// <param name="OverlappingPlaces">Places that several live cases hold.</param>
public sealed record CoverageFigures(int Places, int Inhabitants, int CoveredPlaces, int CoveredInhabitants, int OverlappingPlaces)
{
    /// <summary>Places that no live case holds: the coverage gap.</summary>
    public int UncoveredPlaces => Places - CoveredPlaces;

    /// <summary>Inhabitants of those places.</summary>
    public int UncoveredInhabitants => Inhabitants - CoveredInhabitants;

    /// <summary>Share of the inhabitants covered, from 0 to 1; 0 where nobody lives.</summary>
    public decimal Share => Inhabitants == 0 ? 0 : (decimal)CoveredInhabitants / Inhabitants;

    /// <summary>The figures of several departments together.</summary>
    public static CoverageFigures Sum(IEnumerable<CoverageFigures> figures) => figures.Aggregate(
        new CoverageFigures(0, 0, 0, 0, 0),
        (sum, one) => new CoverageFigures(
            sum.Places + one.Places, sum.Inhabitants + one.Inhabitants, sum.CoveredPlaces + one.CoveredPlaces,
            sum.CoveredInhabitants + one.CoveredInhabitants, sum.OverlappingPlaces + one.OverlappingPlaces));
}

/// <summary>How much of a department live cases cover.</summary>
/// <param name="Department">The department.</param>
/// <param name="Figures">The figures.</param>
public sealed record DepartmentCoverage(DepartmentItem Department, CoverageFigures Figures);

/// <summary>A place and one of the live cases that hold it; a place held by several comes once for each.</summary>
/// <param name="Code">INSEE code of a commune or a municipal district.</param>
/// <param name="Name">Official name, in French.</param>
/// <param name="Inhabitants">Null when the edition gives none.</param>
/// <param name="CaseId">The case; null when none holds it.</param>
/// <param name="CaseName">Its name.</param>
/// <param name="CaseDepartment">The department that follows it.</param>
public sealed record HeldPlace(string Code, string Name, int? Inhabitants, Guid? CaseId, string? CaseName, string? CaseDepartment);

/// <summary>A commune of a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Code">INSEE code.</param>
/// <param name="Name">Official name, in French.</param>
/// <param name="Inhabitants">0 when the edition gives none.</param>
/// <param name="IsShared">Whether another live case holds it, the city that it is a district of, or one of its districts.</param>
public sealed record CaseHolding(Guid CaseId, string Code, string Name, int Inhabitants, bool IsShared);
