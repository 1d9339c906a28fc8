using CptsPortal.Application.Documents;
using CptsPortal.Web.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Documents;

/// <summary>A page that shows a document of a case and gives it in PDF, from one template.</summary>
internal abstract class DocumentPage(LetterPrinter printer) : PageModel
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    /// <summary>The document as it is printed.</summary>
    protected abstract Paper Paper { get; }

    /// <summary>What finds it among the issued documents; null for what is never archived.</summary>
    protected virtual FindIssuedDocument? Issued => null;

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        return this.Pdf(await printer.PrintAsync(Paper, Issued, cancellation), Paper.FileName, () => PdfFailed = true);
    }

    /// <summary>Reads what the document says.</summary>
    protected abstract Task ReadAsync(CancellationToken cancellation);
}
