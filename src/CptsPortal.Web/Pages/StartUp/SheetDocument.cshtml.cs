using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.StartUp;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;
using MediatR;

namespace CptsPortal.Web.Pages.StartUp;

/// <summary>The identity sheet of a case as a document, on the screen and in PDF.</summary>
internal sealed class SheetDocumentModel(IMediator mediator, LetterPrinter printer) : DocumentPage(printer)
{
    /// <summary>The document.</summary>
    public IdentitySheetPaper Sheet { get; private set; } = null!;

    protected override Paper Paper => Sheet.Paper;

    /// <exception cref="NotFoundException">Nobody wrote the sheet.</exception>
    protected override async Task ReadAsync(CancellationToken cancellation)
    {
        var written = await mediator.Send(new GetIdentitySheet(Id), cancellation);
        Sheet = new IdentitySheetPaper(await mediator.Send(new GetCaseHeader(Id), cancellation), written.Sheet ?? throw new NotFoundException());
    }
}
