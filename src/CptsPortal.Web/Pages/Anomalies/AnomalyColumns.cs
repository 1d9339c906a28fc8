using CptsPortal.Application.Anomalies;
using CptsPortal.Web.Pages.Shared.Lists;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Anomalies;

/// <summary>The columns of the list of anomalies, on screen and in files.</summary>
internal static class AnomalyColumns
{
    /// <summary>The case.</summary>
    public const string Case = "dossier";

    /// <summary>All of them, in order.</summary>
    public static readonly IReadOnlyList<ListColumn<AnomalyItem>> All =
    [
        new("anomalie", "Anomalie", item => AnomalyTexts.Texts.Of(item.Anomaly.Kind), AnomalySort.Kind),
        new("reference", "Référence", item => item.Reference, AnomalySort.Reference, ColumnUse.Offered),
        new(Case, "Dossier", item => item.CaseName, AnomalySort.CaseName, ColumnUse.Always),
        new("departement", "Département", item => item.Department, AnomalySort.Department, ColumnUse.Offered),
        new("constat", "Constat", item => AnomalyTexts.Finding(item.Anomaly)),
        new("depuis", "Depuis", item => item.Anomaly.Since, AnomalySort.Since),
        new("source", "Source", item => AnomalyTexts.Source(item.Anomaly.Kind), Use: ColumnUse.Offered),
        new("justification", "Justification", item => item.Justification?.Reason, Use: ColumnUse.Offered),
    ];
}
