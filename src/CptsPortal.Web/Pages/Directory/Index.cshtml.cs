using System.Globalization;
using CptsPortal.Application.StartUp;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace CptsPortal.Web.Pages.Directory;

/// <summary>The official projects, for anybody; the search stays in the address.</summary>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public DirectoryPage Found { get; private set; } = new([], 0);

    public PageLinks Links => new(Number, Found.Total, SearchDirectory.PageSize, AddressOf);

    public async Task OnGetAsync(CancellationToken cancellation) => Found = await mediator.Send(new SearchDirectory(Search, Number), cancellation);

    private string AddressOf(int number) => QueryHelpers.AddQueryString("/annuaire", new Dictionary<string, string?>
    {
        ["Search"] = Search,
        ["p"] = number.ToString(CultureInfo.InvariantCulture),
    }.Where(part => !string.IsNullOrEmpty(part.Value)));
}
