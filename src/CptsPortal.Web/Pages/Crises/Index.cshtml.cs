using CptsPortal.Application.Crises;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Crises;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Crises;

/// <summary>The serious crises of one's scope.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    /// <summary>The latest first.</summary>
    public IReadOnlyList<Crisis> Crises { get; private set; } = [];

    public bool MayRecord => current.Actor!.Role.Has(Right.RecordCrises);

    public async Task OnGetAsync(CancellationToken cancellation) => Crises = await mediator.Send(new ListCrises(), cancellation);
}
