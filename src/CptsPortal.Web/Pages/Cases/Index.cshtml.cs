using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace CptsPortal.Web.Pages.Cases;

/// <summary>The cases of one's scope; the filters stay in the address.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "etape", SupportsGet = true)]
    public Stage? Stage { get; set; }

    [BindProperty(Name = "page", SupportsGet = true)]
    public int Number { get; set; } = 1;

    /// <summary>What was just done.</summary>
    [TempData]
    public string? Done { get; set; }

    public CasePage Cases { get; private set; } = new([], 0);

    public bool MayOpen => current.Actor?.Role.Has(Right.InstructCases) == true;

    public PageLinks Pages => new(Number, Cases.Total, ListCases.PageSize, AddressOf);

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Cases = await mediator.Send(new ListCases(Search, Stage, Page: Number), cancellation);

    /// <summary>The same list at another page.</summary>
    private string AddressOf(int number) => QueryHelpers.AddQueryString("/dossiers", new Dictionary<string, string?>
    {
        ["Search"] = Search,
        ["etape"] = Stage?.ToString(),
        ["page"] = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(part => !string.IsNullOrEmpty(part.Value)));
}
