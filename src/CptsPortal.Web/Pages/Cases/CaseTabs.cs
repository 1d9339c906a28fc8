using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;

namespace CptsPortal.Web.Pages.Cases;

/// <summary>The pages of a case, each for those who have its right.</summary>
internal static class CaseTabs
{
    private static readonly (string Segment, string Text, Right Right)[] Tabs =
    [
        ("", "Synthèse", Right.ReadCases),
        ("territoire", "Territoire", Right.ReadCases),
        ("lettre", "Lettre d’intention", Right.ReadCases),
        ("amorcage", "Amorçage", Right.ReadCases),
        ("projet", "Projet de santé", Right.ReadCases),
        ("contrat", "Contrat", Right.ReadCases),
        ("missions", "Missions et indicateurs", Right.ReadCases),
        ("revues", "Revues", Right.ReadCases),
        ("financement", "Financement", Right.ReadCases),
        ("reunions", "Réunions", Right.ReadCases),
        ("documents", "Documents", Right.ReadCases),
        ("membres", "Membres", Right.ReadCases),
        ("journal", "Journal", Right.ReadJournal),
        ("salle", "Salle ARS-CPAM", Right.UseRoom),
        ("echeances", "Échéances", Right.ReadCases),
        ("anomalies", "Anomalies", Right.ReadAnomalies),
    ];

    /// <summary>What somebody is offered, in order.</summary>
    public static IEnumerable<(string Segment, string Text, string Address)> Of(CaseHeader cpts, Role role) =>
        from tab in Tabs
        where role.Has(tab.Right)
        select (tab.Segment, tab.Text, AddressOf(cpts.Id, tab.Segment));

    /// <summary>The address of a page of a case.</summary>
    public static string AddressOf(Guid caseId, string segment) =>
        segment.Length == 0 ? $"/dossiers/{caseId}" : $"/dossiers/{caseId}/{segment}";
}
