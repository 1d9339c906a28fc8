using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.StartUp;
using CptsPortal.Web.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.StartUp;

/// <summary>The identity sheet of a case as a document, on the screen and in PDF.</summary>
internal sealed class SheetDocumentModel(IMediator mediator, LetterPrinter printer) : PageModel
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The document.</summary>
    public IdentitySheetPaper Sheet { get; private set; } = null!;

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        return this.Pdf(await printer.PrintAsync(Sheet.Paper, cancellation), Sheet.Paper.FileName, () => PdfFailed = true);
    }

    /// <exception cref="NotFoundException">Nobody wrote the sheet.</exception>
    private async Task ReadAsync(CancellationToken cancellation)
    {
        var written = await mediator.Send(new GetIdentitySheet(Id), cancellation);
        Sheet = new IdentitySheetPaper(await mediator.Send(new GetCaseHeader(Id), cancellation), written.Sheet ?? throw new NotFoundException());
    }
}
