using CptsPortal.Application.Documents;
using CptsPortal.Web.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Documents;

/// <summary>The proof pack of a case.</summary>
internal sealed class ProofModel(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        ProofPack.Of(await mediator.Send(new GetProof(id, "Dossier de preuve, ZIP"), cancellation));
}
