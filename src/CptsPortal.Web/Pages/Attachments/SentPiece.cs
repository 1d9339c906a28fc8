using CptsPortal.Application.Acts;
using CptsPortal.Domain.Attachments;
using CptsPortal.Web.Resources;
using MediatR;

namespace CptsPortal.Web.Pages.Attachments;

/// <summary>Attaches a file sent with the form of another act.</summary>
internal static class SentPiece
{
    /// <summary>The piece of a file, attached under a key of its own made of the form's: sent again, it is attached once. Null without a file.</summary>
    /// <param name="mediator">Sends the act.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kind">What the file is; two files of one form are of two kinds.</param>
    /// <param name="file">The file.</param>
    /// <param name="form">Key of the form.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<Guid?> AttachSentAsync(
        this IMediator mediator, Guid caseId, PieceKind kind, IFormFile? file, Guid form, CancellationToken cancellation)
    {
        if (file is null)
            return null;
        var fields = new PieceFields { Kind = kind, Title = RecordTexts.Texts.Of(kind), File = file };
        var key = form.ToByteArray();
        key[^1] ^= (byte)(kind + 1);
        return await mediator.Send(await fields.ToActAsync(caseId, new ActStamp(new Guid(key)), cancellation), cancellation);
    }
}
