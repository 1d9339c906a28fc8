using CptsPortal.Application.Cases;
using CptsPortal.Application.Standing;
using MediatR;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Cases;

/// <summary>Gives the head of the case to every page of a case, read after what the page did; see <c>_CaseLayout</c>.</summary>
/// <remarks>Reading it asks for the right to read the case: no page of a case can be shown out of scope.</remarks>
internal sealed class CaseHeadFilter(IMediator mediator) : IAsyncPageFilter
{
    /// <summary>Beginning of the address of every page of a case.</summary>
    public const string Template = "dossiers/{id:guid}";

    /// <summary>Name under which the head lies in the page's view data; a page that reads it itself puts it there.</summary>
    public const string Head = "Case";

    /// <summary>Name under which lies who must act.</summary>
    public const string Standing = "Standing";

    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var executed = await next();
        if (executed is { Exception: null, Result: PageResult }
            && context.ActionDescriptor.AttributeRouteInfo?.Template?.StartsWith(Template, StringComparison.Ordinal) == true
            && context.HandlerInstance is PageModel page)
        {
            var id = Guid.Parse((string)context.RouteData.Values["id"]!);
            page.ViewData[Head] ??= await mediator.Send(new GetCaseHeader(id), context.HttpContext.RequestAborted);
            page.ViewData[Standing] ??= await mediator.Send(new GetStanding(id), context.HttpContext.RequestAborted);
        }
    }
}
