using CptsPortal.Application.Documents;
using CptsPortal.Application.Ports;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Documents;

/// <summary>The archived file of an issued document; what was altered is not handed over.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IssuedModel(IMediator mediator, ILogger<IssuedModel> log) : PageModel
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Whether its bytes are no longer those that were archived; else nothing prints now.</summary>
    public bool IsAltered { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute(Name = "document")] Guid documentId, CancellationToken cancellation)
    {
        try
        {
            var file = await mediator.Send(new DownloadDocument(Id, documentId), cancellation);
            return File(file.Content, file.MediaType, file.FileName);
        }
        catch (PdfPrinterUnavailableException unavailable)
        {
            log.LogWarning(unavailable, "An issued document could not be printed");
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        catch (AlteredDocumentException altered)
        {
            log.LogError(altered, "An archived document was altered");
            IsAltered = true;
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return Page();
    }
}
