using CptsPortal.Application.Acts;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Documents;
using CptsPortal.Domain.Documents;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Contracts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>The report of the review of a contract year, on the screen and in PDF.</summary>
internal sealed class ReportModel(IMediator mediator, LetterPrinter printer) : PageModel, IOfContract
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    /// <summary>The document.</summary>
    public ReviewSheet Sheet { get; private set; } = null!;

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        // While it is open again, what is read is a draft beside the reports archived.
        var issued = Sheet.IsDraft ? null : new FindIssuedDocument(Id, [DocumentKind.ReviewReport], Year, Sheet.View.Closings.Count) { SubjectId = Sheet.View.Id };
        return this.Pdf(await printer.PrintAsync(Sheet.Paper, issued, cancellation), Sheet.Paper.FileName, () => PdfFailed = true);
    }

    private async Task ReadAsync(CancellationToken cancellation) => Sheet = new ReviewSheet(
        await mediator.Send(new GetCaseHeader(Id), cancellation),
        await mediator.Send(new GetReview(Id, Year) { Contract = Contract }, cancellation) ?? throw new NotFoundException(), Year);
}
