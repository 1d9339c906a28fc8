using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Territory;

namespace CptsPortal.Law.Grids;

/// <summary>One row of a grid: the annual amounts of a component by size.</summary>
/// <param name="Component">The component.</param>
/// <param name="Mission">Its mission, or null for the CPTS's operation.</param>
/// <param name="Plan">Writing or update year, for the fixed part of CrisisResponse.</param>
/// <param name="Amounts">Euros a year for taille 1 to 4.</param>
/// <param name="Reference">The article.</param>
public sealed record AnnualAmount(
    Component Component, Mission? Mission, CrisisPlan? Plan, IReadOnlyList<Euro> Amounts, string Reference);

/// <summary>Uplift of the mission amounts (R-MAJ).</summary>
/// <param name="Size">The only size that has it.</param>
/// <param name="MinimumMembers">Members from which it applies.</param>
/// <param name="Rate">0.10 for 10 %.</param>
/// <param name="Reference">The article.</param>
public sealed record Uplift(CptsSize Size, int MinimumMembers, decimal Rate, string Reference);

/// <summary>A one-off amount granted by the text of a grid to contracts signed before a day (R-ADDOP).</summary>
/// <param name="SignedBefore">The signature must be strictly before this day.</param>
/// <param name="Amounts">Euros for taille 1 to 4.</param>
/// <param name="Reference">The article.</param>
public sealed record OneOffAmount(DateOnly SignedBefore, IReadOnlyList<Euro> Amounts, string Reference);

/// <summary>A derogation of the text of a grid for contracts signed before a day (R-COVID).</summary>
/// <param name="SignedBefore">The signature must be strictly before this day.</param>
/// <param name="Reference">The article.</param>
public sealed record Derogation(DateOnly SignedBefore, string Reference);

/// <summary>The total that the text prints, to check the data against.</summary>
/// <param name="Amounts">Euros for taille 1 to 4.</param>
/// <param name="Without">Rows that the printed total leaves out, as <c>Component/Mission/Plan</c>.</param>
public sealed record PrintedTotal(IReadOnlyList<Euro> Amounts, IReadOnlyList<string> Without);
