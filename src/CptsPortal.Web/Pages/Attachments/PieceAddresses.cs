using CptsPortal.Application.Attachments;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Attachments;

/// <summary>Where the pieces of a case are.</summary>
internal static class PieceAddresses
{
    private const int Kilobyte = 1024;

    /// <summary>The page of a piece.</summary>
    public static string Of(Guid caseId, Guid pieceId) => $"/dossiers/{caseId}/documents/{pieceId}";

    /// <summary>The file of a version.</summary>
    public static string FileOf(Guid caseId, Guid pieceId) => $"{Of(caseId, pieceId)}/fichier";

    /// <summary>What a download is, before it is started: <c>PDF – 1,2 Mo</c>.</summary>
    public static string Detail(PieceItem piece) => $"{RecordTexts.Texts.Of(piece.FileKind)} – {SizeOf(piece.Size)}";

    /// <summary>A size as it is read: <c>1,2 Mo</c>.</summary>
    public static string SizeOf(int bytes) => bytes < Kilobyte
        ? French.Count(bytes, "octet", "octets")
        : bytes < Kilobyte * Kilobyte
            ? $"{French.Number(bytes / Kilobyte)}\u00A0Ko"
            : ((decimal)bytes / (Kilobyte * Kilobyte)).ToString("0.#", French.Culture) + "\u00A0Mo";
}

/// <summary>A list of pieces on a page.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Pieces">The pieces.</param>
/// <param name="None">What is said when there is none.</param>
internal sealed record PieceList(Guid CaseId, IReadOnlyList<PieceItem> Pieces, string None);
