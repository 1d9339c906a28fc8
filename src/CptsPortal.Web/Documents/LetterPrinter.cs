using CptsPortal.Application.Ports;
using CptsPortal.Web.Pages.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Documents;

/// <summary>Prints what a page shows, from the same template.</summary>
internal sealed class LetterPrinter(DocumentRenderer documents, IPdfPrinter printer, ILogger<LetterPrinter> log)
{
    /// <summary>Prints a letter of the institutions; null without a printer, when the page itself is what can be printed.</summary>
    public Task<byte[]?> PrintAsync(OfficialLetter letter, CancellationToken cancellation) =>
        PrintAsync("/Documents/Letter.cshtml", letter, cancellation);

    /// <summary>Prints a document; null without a printer, when the page itself is what can be printed.</summary>
    public async Task<byte[]?> PrintAsync<T>(string template, T model, CancellationToken cancellation)
    {
        var document = await documents.RenderAsync(template, model);
        try
        {
            return await printer.PrintAsync(document, cancellation);
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
