using CptsPortal.Application.Ports;
using CptsPortal.Web.Pages.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Documents;

/// <summary>Prints the letters of the institutions, from the template of their preview.</summary>
internal sealed class LetterPrinter(DocumentRenderer documents, IPdfPrinter printer, ILogger<LetterPrinter> log)
{
    /// <summary>Prints a letter; null without a printer, when the page itself is what can be printed.</summary>
    public async Task<byte[]?> PrintAsync(ActionContext context, OfficialLetter letter, CancellationToken cancellation)
    {
        var document = await documents.RenderAsync(context, "/Documents/Letter.cshtml", letter);
        try
        {
            return await printer.PrintAsync(document, cancellation);
        }
        catch (PdfPrinterUnavailableException unavailable)
        {
            log.LogWarning(unavailable, "A letter could not be printed");
            return null;
        }
    }
}
