using CptsPortal.Application.Ports;
using CptsPortal.Web.Pages.Documents;

namespace CptsPortal.Web.Documents;

/// <summary>Prints what a page of a case shows, from the same template.</summary>
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
