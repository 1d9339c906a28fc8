using CptsPortal.Web.Pages.Contracts;

namespace CptsPortal.Web.Pages.Payments;

/// <summary>The addresses of the pages of funding.</summary>
internal static class FundingAddresses
{
    /// <summary>The schedule of a contract of a case, or a page below it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="contract">Number of the contract; null for the one signed last.</param>
    /// <param name="page">The page, with its own query if any.</param>
    public static string Of(Guid caseId, int? contract, string page = "") =>
        ChosenContract.Of($"/dossiers/{caseId}/financement{(page.Length == 0 ? "" : "/" + page)}", contract);
}
