using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Payments;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Contracts;
using CptsPortal.Web.Pages.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Payments;

/// <summary>The payment schedule of a signed contract as a document, on the screen and in PDF.</summary>
internal sealed class DocumentModel(IMediator mediator, LetterPrinter printer) : DocumentPage(printer), IOfContract
{
    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    /// <summary>The document.</summary>
    public ScheduleSheet Sheet { get; private set; } = null!;

    protected override Paper Paper => Sheet.Paper;

    protected override async Task ReadAsync(CancellationToken cancellation) => Sheet = new ScheduleSheet(
        await mediator.Send(new GetCaseHeader(Id), cancellation),
        await mediator.Send(new GetFunding(Id) { Contract = Contract }, cancellation) ?? throw new NotFoundException());
}
