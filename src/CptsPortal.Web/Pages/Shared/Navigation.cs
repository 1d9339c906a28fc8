using CptsPortal.Domain.Access;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>The entries of the main menu, each for those who have its right.</summary>
internal static class Navigation
{
    private static readonly (string Text, string Address, Right? Right)[] Entries =
    [
        ("Accueil", "/", null),
        ("Dossiers", "/dossiers", Right.ReadCases),
        ("Annuaire", "/annuaire", null),
        ("Échéances", "/echeances", Right.ReadCases),
        ("Anomalies", "/anomalies", Right.ReadAnomalies),
        ("Documents", "/archives", Right.ExportDocuments),
        ("Territoires", "/territoires", Right.ReadCoverage),
        ("Versements", "/versements", Right.ReadCases),
        ("Crises", "/crises", Right.ReadCases),
        ("Simulateur ACI", "/simulateur", null),
        ("Barèmes et règles", "/baremes-et-regles", null),
        ("Intégrité du journal", "/journal", Right.VerifyJournal),
        ("Comptes", "/administration/comptes", Right.Administer),
        ("Délégations", "/administration/delegations", Right.Administer),
        ("Messages", "/administration/messages", Right.Administer),
        ("Régions", "/administration/regions", Right.Administer),
        ("Structures d’appui", "/administration/structures-d-appui", Right.Administer),
    ];

    /// <summary>What somebody, or nobody in particular, is offered.</summary>
    public static IEnumerable<(string Text, string Address)> Of(Actor? actor) =>
        from entry in Entries
        where entry.Right is not { } right || actor?.Role.Has(right) == true
        select (entry.Text, entry.Address);
}
