using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Documents;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Domain.Documents;
using CptsPortal.Web.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>The last form of adhesion of a case with its receipt, on the screen and in PDF.</summary>
internal sealed class DocumentModel(IMediator mediator, LetterPrinter printer) : PageModel
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The document.</summary>
    public AdhesionSheet Sheet { get; private set; } = null!;

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var issued = new FindIssuedDocument(Id, [DocumentKind.EarlyMissionAdhesion], 0) { SubjectId = Sheet.Adhesion.Id };
        return this.Pdf(await printer.PrintAsync(Sheet.Paper, issued, cancellation), Sheet.Paper.FileName, () => PdfFailed = true);
    }

    /// <exception cref="NotFoundException">Nobody filed a form.</exception>
    private async Task ReadAsync(CancellationToken cancellation)
    {
        var view = await mediator.Send(new GetEarlyMission(Id), cancellation);
        Sheet = new AdhesionSheet(await mediator.Send(new GetCaseHeader(Id), cancellation), view, view.Last?.Adhesion ?? throw new NotFoundException());
    }
}
