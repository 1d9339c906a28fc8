using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The letter of the joint decision, on the screen and in PDF.</summary>
internal sealed class MailModel(IMediator mediator, ICurrentActor current, LetterPrinter printer) : LetterPage(mediator, current)
{
    /// <summary>The letter.</summary>
    public OfficialLetter Document => DecisionLetter.Of(View);

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadDecidedAsync(cancellation);

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await ReadDecidedAsync(cancellation);
        return this.Pdf(await printer.PrintAsync(DecisionLetter.PaperOf(View), DecisionLetter.Issued(View), cancellation), DecisionLetter.PaperOf(View).FileName, () => PdfFailed = true);
    }

    private async Task ReadDecidedAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (Letter.DecidedOn is null)
            throw new NotFoundException();
    }
}
