using CptsPortal.Application.Acts;
using CptsPortal.Application.Journal;
using CptsPortal.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Journal;

/// <summary>Says whether the chain of the journal holds; reading it whole takes a moment, so it waits to be asked.</summary>
internal sealed class VerifyModel(IMediator mediator) : PageModel
{
    public ChainCheck? Check { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => mediator.Send(new RequireRight(Right.VerifyJournal), cancellation);

    public async Task OnPostAsync(CancellationToken cancellation) => Check = await mediator.Send(new VerifyJournal(), cancellation);
}
