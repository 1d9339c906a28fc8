using CptsPortal.Application.Cases;
using CptsPortal.Application.Standing;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Cases;

/// <summary>A case at a glance.</summary>
internal sealed class ShowModel(IMediator mediator) : PageModel
{
    public CaseHeader Case { get; private set; } = null!;

    public StandingView Standing { get; private set; } = null!;

    public CaseSynthesis Synthesis { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellation)
    {
        // Shown here and at the head of the page: read once.
        ViewData[CaseHeadFilter.Head] = Case = await mediator.Send(new GetCaseHeader(id), cancellation);
        ViewData[CaseHeadFilter.Standing] = Standing = await mediator.Send(new GetStanding(id), cancellation);
        Synthesis = await mediator.Send(new GetSynthesis(id), cancellation);
    }
}
