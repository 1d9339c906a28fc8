using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Cases;

/// <summary>Opens a case through its page.</summary>
internal static class NewCase
{
    /// <summary>The address of a new case of the Bouches-du-Rhône.</summary>
    public static async Task<string> NewCaseAsync(this HttpClient client, string name = "CPTS des Calanques")
    {
        using var opened = await client.SubmitAsync(
            "/dossiers/nouveau", "#dossier", ("Form.Name", name), ("Form.ContactOn", "2026-03-10"), ("Form.ContactPerson", "Une infirmière"));
        return opened.Headers.Location!.ToString();
    }
}
