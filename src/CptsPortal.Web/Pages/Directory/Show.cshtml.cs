using CptsPortal.Application.StartUp;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Directory;

/// <summary>The identity sheet of an official project, for anybody.</summary>
internal sealed class ShowModel(IMediator mediator) : PageModel
{
    public DirectoryEntry Entry { get; private set; } = null!;

    public async Task OnGetAsync(string reference, CancellationToken cancellation) =>
        Entry = await mediator.Send(new GetDirectoryEntry(reference), cancellation);
}
