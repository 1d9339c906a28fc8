namespace CptsPortal.Web.Pages.Documents;

/// <summary>Where issued documents are, and where a paper is verified.</summary>
internal static class IssuedAddresses
{
    /// <summary>The archived file of a document.</summary>
    public static string FileOf(Guid caseId, Guid documentId) => $"/dossiers/{caseId}/documents/emis/{documentId}";

    /// <summary>The public page that verifies a fingerprint.</summary>
    public static string Verification(string? sha256 = null) => sha256 is null ? "/verification" : $"/verification/{sha256}";
}
