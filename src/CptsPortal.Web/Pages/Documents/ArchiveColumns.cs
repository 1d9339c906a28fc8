using CptsPortal.Application.Documents;
using CptsPortal.Web.Pages.Shared.Lists;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Documents;

/// <summary>The columns of the list of archived documents, on screen and in files.</summary>
internal static class ArchiveColumns
{
    /// <summary>The document.</summary>
    public const string Document = "document";

    /// <summary>All of them, in order.</summary>
    public static readonly IReadOnlyList<ListColumn<ArchiveItem>> All =
    [
        new(Document, "Document", item => DocumentTexts.Texts.Of(item.Kind), Use: ColumnUse.Always),
        new("reference", "Référence", item => item.File.Reference, ArchiveSort.Reference),
        new("dossier", "Dossier", item => item.CaseName, ArchiveSort.CaseName),
        new("departement", "Département", item => item.Department, Use: ColumnUse.Offered),
        new("emis_le", "Émis le", item => item.IssuedOn, ArchiveSort.IssuedOn),
        new("emis_par", "Émis par", item => item.IssuedBy, Use: ColumnUse.Offered),
        new("archive_le", "Archivé le", item => item.File.ArchivedOn, Use: ColumnUse.Offered),
        new("taille", "Octets", item => item.File.Size, Use: ColumnUse.Offered),
        new("empreinte", "Empreinte SHA-256", item => item.File.Sha256, Use: ColumnUse.Offered),
    ];
}
