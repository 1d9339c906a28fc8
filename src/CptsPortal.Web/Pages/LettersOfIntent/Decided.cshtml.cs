using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>Confirms a decision: its reference, and whether it can still be changed.</summary>
internal sealed class DecidedModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    public Task OnGetAsync(CancellationToken cancellation) => ReadForAsync(Right.DecideLetter, cancellation);
}
