using CptsPortal.Application.Notices;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Notices;

/// <summary>What one was told.</summary>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    public IReadOnlyList<NoticeItem> Notices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Notices = await mediator.Send(new ListNotices(), cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await mediator.Send(new MarkNoticesRead(), cancellation);
        return RedirectToPage();
    }
}
