using CptsPortal.Application.Delegations;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Administration.Delegations;

/// <summary>Every delegation, the latest first.</summary>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    [BindProperty(Name = "page-no", SupportsGet = true)]
    public int Number { get; set; } = 1;

    /// <summary>What was just done, if anything.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>The delegations of the page.</summary>
    public DelegationPage Found { get; private set; } = null!;

    /// <summary>The pages.</summary>
    public PageLinks Pages => new(Number, Found.Total, ListDelegations.PageSize, number => $"/administration/delegations?page-no={number}");

    public async Task OnGetAsync(CancellationToken cancellation) => Found = await mediator.Send(new ListDelegations(Number), cancellation);
}
