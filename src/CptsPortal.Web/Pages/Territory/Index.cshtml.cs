using CptsPortal.Application.Territory;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Territory;

/// <summary>How the departments of one's scope are covered: map, table, cases by stage.</summary>
internal sealed class IndexModel(IMediator mediator, DepartmentOutlines outlines) : PageModel
{
    /// <summary>Only this region; blank for the whole scope.</summary>
    [BindProperty(Name = "region", SupportsGet = true)]
    public string? Region { get; set; }

    public Coverage Coverage { get; private set; } = new([], [], []);

    public CoverageMap? Map { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Coverage = await mediator.Send(new GetCoverage(string.IsNullOrWhiteSpace(Region) ? null : Region), cancellation);
        Map = CoverageMap.Of(outlines, Coverage.Departments);
    }
}
