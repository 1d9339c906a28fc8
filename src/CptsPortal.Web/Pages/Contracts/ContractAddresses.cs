using CptsPortal.Law.Funding;
using CptsPortal.Web.Pages.Shared;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>The addresses of a contract's pages.</summary>
internal static class ContractAddresses
{
    /// <summary>Name of the tab of the contract.</summary>
    public const string Tab = "contrat";

    /// <summary>Name of the tab of what really happens of the missions.</summary>
    public const string MissionsTab = "missions";

    private static readonly Dictionary<string, Mission> BySlug = new(StringComparer.Ordinal)
    {
        ["acces-aux-soins"] = Mission.AccessToCare,
        ["parcours"] = Mission.CarePathways,
        ["prevention"] = Mission.Prevention,
        ["crises"] = Mission.CrisisResponse,
        ["qualite"] = Mission.CareQuality,
        ["accompagnement"] = Mission.ProfessionalSupport,
    };

    /// <summary>A page of the contract of a case.</summary>
    public static string Of(Guid caseId, string page = "") => $"/dossiers/{caseId}/contrat{(page.Length == 0 ? "" : "/" + page)}";

    /// <summary>A page of its missions.</summary>
    public static string OfMissions(Guid caseId, string page = "") => $"/dossiers/{caseId}/missions{(page.Length == 0 ? "" : "/" + page)}";

    /// <summary>The mission of an address, or null.</summary>
    public static Mission? MissionOf(string slug) => BySlug.TryGetValue(slug, out var mission) ? mission : null;

    /// <summary>The word of a mission's address.</summary>
    public static string SlugOf(Mission mission) => BySlug.Single(pair => pair.Value == mission).Key;

    /// <summary>The way to a page below the contract's.</summary>
    public static IReadOnlyList<Crumb> Trail(Guid caseId, bool terms = false) =>
        [new Crumb("Contrat", Of(caseId)), .. terms ? new[] { new Crumb("Termes du contrat", Of(caseId, "termes")) } : []];

    /// <summary>The way to a page below that of the missions.</summary>
    public static IReadOnlyList<Crumb> MissionsTrail(Guid caseId) => [new Crumb("Missions et indicateurs", OfMissions(caseId))];
}
