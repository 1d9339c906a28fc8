using CptsPortal.Domain.HealthProjects;

namespace CptsPortal.Web.Pages.HealthProjects;

/// <summary>The addresses of the pages of a health project.</summary>
internal static class ProjectAddresses
{
    /// <summary>Name of the tab.</summary>
    public const string Tab = "projet";

    /// <summary>The page that shows all that the project says, and files it.</summary>
    public const string Summary = "recapitulatif";

    /// <summary>The clock's page.</summary>
    public const string Clock = "delai";

    /// <summary>The project's page, or one below it.</summary>
    public static string Of(Guid caseId, string page = "") =>
        page.Length == 0 ? $"/dossiers/{caseId}/{Tab}" : $"/dossiers/{caseId}/{Tab}/{page}";

    /// <summary>The page that writes a section.</summary>
    public static string Of(Guid caseId, ProjectSection section) => Of(caseId, section switch
    {
        ProjectSection.Structure => "structure",
        ProjectSection.Territory => "territoire",
        ProjectSection.Offer => "offre",
        ProjectSection.Organisation => "organisation",
        ProjectSection.Missions => "missions",
        ProjectSection.ActionSheets => "fiches",
        _ => "annexes",
    });

    /// <summary>The breadcrumb of a page below the project's.</summary>
    public static IReadOnlyList<Shared.Crumb> Trail(Guid caseId) => [new("Projet de santé", Of(caseId))];
}
