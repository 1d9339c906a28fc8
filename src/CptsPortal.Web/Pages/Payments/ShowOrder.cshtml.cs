using CptsPortal.Application.Acts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Contracts;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Pages.Shared.Lists;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Payments;

/// <summary>A payment order, and its export as CSV or PDF: each is an act, so that the second says that it is a copy.</summary>
internal sealed class ShowOrderModel(IMediator mediator, ICurrentActor current, LetterPrinter printer) : ActPage, IOfContract
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    [BindProperty(Name = "order", SupportsGet = true)]
    public Guid OrderId { get; set; }

    public PaymentOrderView View { get; private set; } = null!;

    public bool MayExport => current.Actor!.Role.Has(Right.RecordPayments);

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostCsvAsync(CancellationToken cancellation) =>
        await ExportAsync(cancellation) is { } document
            ? File(PaymentOrderCsv.Write(document), CsvFile.MediaType, $"{View.Order.Number}.csv") : Page();

    public async Task<IActionResult> OnPostPdfAsync(CancellationToken cancellation)
    {
        if (await ExportAsync(cancellation) is not { } document)
            return Page();
        return this.Pdf(await printer.PrintAsync(document.Paper, cancellation), document.Paper.FileName, () => PdfFailed = true);
    }

    private async Task<PaymentOrderDocument?> ExportAsync(CancellationToken cancellation)
    {
        var number = 0;
        var exported = await TryAsync(
            async () => number = await mediator.Send(new ExportPaymentOrder(Id, OrderId, Stamp()) { Contract = Contract }, cancellation), PaymentTexts.Texts);
        await ReadAsync(cancellation);
        return exported ? new PaymentOrderDocument(View, number) : null;
    }

    private async Task ReadAsync(CancellationToken cancellation) =>
        View = await mediator.Send(new GetPaymentOrder(Id, OrderId) { Contract = Contract }, cancellation) ?? throw new NotFoundException();
}
