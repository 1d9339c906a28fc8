using CptsPortal.Web.Pages.Shared;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>The addresses of the pages of annual reviews.</summary>
internal static class ReviewAddresses
{
    /// <summary>Name of the tab.</summary>
    public const string Tab = "revues";

    /// <summary>The years of the contract of a case.</summary>
    public static string Of(Guid caseId) => $"/dossiers/{caseId}/{Tab}";

    /// <summary>A page of the review of a year.</summary>
    public static string Of(Guid caseId, int year, string page = "") => $"{Of(caseId)}/{year}{(page.Length == 0 ? "" : "/" + page)}";

    /// <summary>The way to the review of a year, and to a page below it.</summary>
    public static IReadOnlyList<Crumb> Trail(Guid caseId, int? year = null) =>
        [new Crumb("Revues", Of(caseId)), .. year is { } known ? new[] { new Crumb($"Année {known}", Of(caseId, known)) } : []];
}
