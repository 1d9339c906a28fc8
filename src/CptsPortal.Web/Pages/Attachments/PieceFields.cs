using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Domain.Attachments;

namespace CptsPortal.Web.Pages.Attachments;

/// <summary>The form that attaches a piece, as filled in; usable inside any form of a page with <c>[Upload]</c>.</summary>
public sealed class PieceFields
{
    /// <summary>What it is.</summary>
    public PieceKind Kind { get; set; }

    /// <summary>Its title.</summary>
    public string? Title { get; set; }

    /// <summary>The file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The act; no more is read of the file than shows that it is too large.</summary>
    internal async Task<AttachPiece> ToActAsync(
        Guid caseId, ActStamp stamp, CancellationToken cancellation, bool inRoom = false, Guid? replaces = null)
    {
        var content = new byte[Math.Min(File?.Length ?? 0, Piece.LargestFile + 1)];
        if (File is not null)
        {
            await using var stream = File.OpenReadStream();
            await stream.ReadExactlyAsync(content, cancellation);
        }

        return new AttachPiece(caseId, Kind, Title ?? "", File?.FileName ?? "", content, inRoom, replaces, stamp);
    }
}
