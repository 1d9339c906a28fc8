using CptsPortal.Application.Attachments;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Attachments;

/// <summary>The file of a version of a piece: always to be saved, never shown by the browser under the portal's address.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DownloadModel(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, [FromRoute(Name = "piece")] Guid pieceId, CancellationToken cancellation)
    {
        var file = await mediator.Send(new DownloadPiece(id, pieceId), cancellation);
        return File(file.Content, file.MediaType, file.FileName);
    }
}
