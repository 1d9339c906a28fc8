using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages;

/// <summary>What the portal is, for anybody; what one must do, for those who follow cases.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    /// <summary>The reader; null when nobody is signed in.</summary>
    public Actor? Reader => current.Actor;

    /// <summary>The reader's home; null for those who follow no case.</summary>
    public HomeView? Home { get; private set; }

    /// <summary>The communes loaded; told to those who are not signed in.</summary>
    public ReferenceEdition? Edition { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (Reader?.Role.Has(Right.ReadCases) == true)
            Home = await mediator.Send(new GetHome(), cancellation);
        else
            Edition = await mediator.Send(new GetReferenceEdition(), cancellation);
    }
}
