using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Documents;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Domain.Documents;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;
using MediatR;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>The last form of adhesion of a case with its receipt, on the screen and in PDF.</summary>
internal sealed class DocumentModel(IMediator mediator, LetterPrinter printer) : DocumentPage(printer)
{
    /// <summary>The document.</summary>
    public AdhesionSheet Sheet { get; private set; } = null!;

    protected override Paper Paper => Sheet.Paper;

    protected override FindIssuedDocument Issued => new(Id, [DocumentKind.EarlyMissionAdhesion], 0) { SubjectId = Sheet.Adhesion.Id };

    /// <exception cref="NotFoundException">Nobody filed a form.</exception>
    protected override async Task ReadAsync(CancellationToken cancellation)
    {
        var view = await mediator.Send(new GetEarlyMission(Id), cancellation);
        Sheet = new AdhesionSheet(await mediator.Send(new GetCaseHeader(Id), cancellation), view, view.Last?.Adhesion ?? throw new NotFoundException());
    }
}
