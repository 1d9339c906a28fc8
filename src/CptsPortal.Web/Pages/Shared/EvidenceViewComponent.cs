using CptsPortal.Application.Attachments;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>The choice of the piece that proves an act, among those attached to the case; it fills <see cref="ActPage.Evidence"/>.</summary>
public sealed class EvidenceViewComponent(IMediator mediator) : ViewComponent
{
    /// <summary>Shows the choice.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="chosen">The piece chosen already.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid caseId, Guid? chosen) =>
        View(new EvidenceChoice(caseId, chosen, await mediator.Send(new ListPieces(caseId), HttpContext.RequestAborted)));
}

/// <summary>What may prove an act.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Chosen">The piece chosen already.</param>
/// <param name="Pieces">The shared pieces of the case.</param>
public sealed record EvidenceChoice(Guid CaseId, Guid? Chosen, IReadOnlyList<PieceItem> Pieces);
