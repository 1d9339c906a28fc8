using CptsPortal.Application.Standing;
using CptsPortal.Web.Pages.Shared.Lists;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Deadlines;

/// <summary>The columns of the list of deadlines, on screen and in files.</summary>
internal static class DeadlineColumns
{
    /// <summary>The case.</summary>
    public const string Case = "dossier";

    /// <summary>How near the deadline is.</summary>
    public const string Urgency = "urgence";

    /// <summary>Its last day.</summary>
    public const string Due = "limite";

    /// <summary>All of them, in order.</summary>
    public static readonly IReadOnlyList<ListColumn<DeadlineItem>> All =
    [
        new("echeance", "Échéance", item => ProcedureTexts.Of(item.Deadline.Definition), DeadlineSort.Deadline),
        new("reference", "Référence", item => item.Reference, DeadlineSort.Reference),
        new(Case, "Dossier", item => item.CaseName, DeadlineSort.CaseName, ColumnUse.Always),
        new("departement", "Département", item => item.Department, DeadlineSort.Department, ColumnUse.Offered),
        new(Urgency, "Urgence", item => StandingTexts.Texts.Of(item.Urgency)),
        new(Due, "Limite", item => item.Deadline.Due, DeadlineSort.Due),
        new("qui_agit", "Qui agit", item => ProcedureTexts.Of(item.Deadline.Definition.Actor), DeadlineSort.Actor),
        new("depart", "Point de départ", item => item.Deadline.Start, DeadlineSort.Start, ColumnUse.Offered),
        new("base_legale", "Base légale", item => item.Deadline.Definition.LegalBasis, Use: ColumnUse.Offered),
        new("motif", "Motif indiqué", item => item.Note?.Reason, Use: ColumnUse.Offered),
        new("rappels_reportes", "Rappels reportés jusqu’au", item => item.Note?.QuietUntil, Use: ColumnUse.Offered),
    ];
}
