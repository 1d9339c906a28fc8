using CptsPortal.Web.Pages.Contracts;
using CptsPortal.Web.Pages.Shared;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>The addresses of the pages of annual reviews.</summary>
internal static class ReviewAddresses
{
    /// <summary>Name of the tab.</summary>
    public const string Tab = "revues";

    /// <summary>The years of a contract of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="contract">Number of the contract; null for the one signed last.</param>
    public static string Of(Guid caseId, int? contract) => ChosenContract.Of($"/dossiers/{caseId}/{Tab}", contract);

    /// <summary>A page of the review of a year.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="contract">Number of the contract; null for the one signed last.</param>
    /// <param name="year">1 to 5.</param>
    /// <param name="page">The page; empty for the review's own.</param>
    public static string Of(Guid caseId, int? contract, int year, string page = "") =>
        ChosenContract.Of($"/dossiers/{caseId}/{Tab}/{year}{(page.Length == 0 ? "" : "/" + page)}", contract);

    /// <summary>The way to the review of a year, and to a page below it.</summary>
    public static IReadOnlyList<Crumb> Trail(Guid caseId, int? contract, int? year = null) =>
        [new Crumb("Revues", Of(caseId, contract)), .. year is { } known ? new[] { new Crumb($"Année {known}", Of(caseId, contract, known)) } : []];
}
