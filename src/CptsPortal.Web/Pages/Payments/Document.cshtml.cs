using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Payments;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Contracts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Payments;

/// <summary>The payment schedule of a signed contract as a document, on the screen and in PDF.</summary>
internal sealed class DocumentModel(IMediator mediator, LetterPrinter printer) : PageModel, IOfContract
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    /// <summary>The document.</summary>
    public ScheduleSheet Sheet { get; private set; } = null!;

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        return this.Pdf(await printer.PrintAsync(Sheet.Paper, cancellation), Sheet.Paper.FileName, () => PdfFailed = true);
    }

    private async Task ReadAsync(CancellationToken cancellation) => Sheet = new ScheduleSheet(
        await mediator.Send(new GetCaseHeader(Id), cancellation),
        await mediator.Send(new GetFunding(Id) { Contract = Contract }, cancellation) ?? throw new NotFoundException());
}
