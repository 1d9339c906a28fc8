using CptsPortal.Application.Documents;
using CptsPortal.Application.Ports;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Documents;

/// <summary>Prints what a page shows, from the same template; what was issued is handed over as it is archived.</summary>
internal sealed class LetterPrinter(DocumentRenderer documents, IPdfPrinter printer, IMediator mediator, ILogger<LetterPrinter> log)
{
    /// <summary>Prints a paper; null without a printer, when the page itself is what can be printed.</summary>
    public Task<byte[]?> PrintAsync(Paper paper, CancellationToken cancellation) =>
        TryAsync(async () => await printer.PrintAsync(await documents.RenderAsync(paper), cancellation));

    /// <summary>The file of a paper: the archived one where it was issued, else one printed now.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="issued">What finds it among the issued ones; null for what is never archived.</param>
    /// <param name="cancellation">Stops the printing.</param>
    /// <returns>Null without a printer, when the page itself is what can be printed.</returns>
    public async Task<byte[]?> PrintAsync(Paper paper, FindIssuedDocument? issued, CancellationToken cancellation) =>
        issued is not null && await mediator.Send(issued, cancellation) is { } id
            ? await TryAsync(async () => (await mediator.Send(new DownloadDocument(issued.CaseId, id), cancellation)).Content)
            : await PrintAsync(paper, cancellation);

    private async Task<byte[]?> TryAsync(Func<Task<byte[]>> print)
    {
        try
        {
            return await print();
        }
        catch (PdfPrinterUnavailableException unavailable)
        {
            log.LogWarning(unavailable, "A document could not be printed");
            return null;
        }
    }
}

/// <summary>How a page answers with what was printed.</summary>
internal static class PrintedPages
{
    /// <summary>The file; without it the page itself, which can be printed and says so.</summary>
    /// <param name="page">The page.</param>
    /// <param name="bytes">What was printed, or null.</param>
    /// <param name="fileName">Name of the file.</param>
    /// <param name="unavailable">Lets the page know that nothing was printed.</param>
    public static IActionResult Pdf(this PageModel page, byte[]? bytes, string fileName, Action unavailable)
    {
        if (bytes is not null)
            return page.File(bytes, "application/pdf", fileName);
        unavailable();
        page.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return page.Page();
    }
}
