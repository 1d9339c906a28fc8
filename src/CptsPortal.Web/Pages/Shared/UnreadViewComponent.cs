using CptsPortal.Application.Notices;
using CptsPortal.Application.Ports;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>The link to one's notices, with how many are unread; without the count on error pages, which ask nothing of the database.</summary>
public sealed class UnreadViewComponent(IMediator mediator, ICurrentActor current) : ViewComponent
{
    /// <summary>Counts and shows.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var counts = current.Actor is not null && !Request.Path.StartsWithSegments("/erreur");
        return View(counts ? await mediator.Send(new CountUnread(), HttpContext.RequestAborted) : 0);
    }
}
