using CptsPortal.Application.Acts;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Documents;
using CptsPortal.Domain.Documents;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Contracts;
using CptsPortal.Web.Pages.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>The report of the review of a contract year, on the screen and in PDF.</summary>
internal sealed class ReportModel(IMediator mediator, LetterPrinter printer) : DocumentPage(printer), IOfContract
{
    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    /// <summary>The document.</summary>
    public ReviewSheet Sheet { get; private set; } = null!;

    protected override Paper Paper => Sheet.Paper;

    // While it is open again, what is read is a draft beside the reports archived.
    protected override FindIssuedDocument? Issued =>
        Sheet.IsDraft ? null : new(Id, [DocumentKind.ReviewReport], Year, Sheet.View.Closings.Count) { SubjectId = Sheet.View.Id };

    protected override async Task ReadAsync(CancellationToken cancellation) => Sheet = new ReviewSheet(
        await mediator.Send(new GetCaseHeader(Id), cancellation),
        await mediator.Send(new GetReview(Id, Year) { Contract = Contract }, cancellation) ?? throw new NotFoundException(), Year);
}
