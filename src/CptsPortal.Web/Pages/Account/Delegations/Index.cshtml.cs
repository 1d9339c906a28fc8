using CptsPortal.Application.Delegations;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Account.Delegations;

/// <summary>The delegations that one gave and received.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    /// <summary>What was just done, if anything.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>The delegations.</summary>
    public OwnDelegations Own { get; private set; } = null!;

    /// <summary>Whether one may give a delegation.</summary>
    public bool MayDelegate => current.Actor!.Role.Has(Right.Delegate);

    /// <summary>Whether one signs in with a second factor.</summary>
    public bool HasSecondFactor => current.Actor!.HasSecondFactor;

    public async Task OnGetAsync(CancellationToken cancellation) => Own = await mediator.Send(new ListOwnDelegations(), cancellation);
}
