using CptsPortal.Application.Acts;
using CptsPortal.Application.Crises;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Crises;

/// <summary>A serious crisis, and what it gives to the contracts of one's scope.</summary>
internal sealed class ShowModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(Name = "crisis", SupportsGet = true)]
    public Guid CrisisId { get; set; }

    /// <summary>What was just done, told once.</summary>
    [TempData]
    public string? Done { get; set; }

    public CrisisView View { get; private set; } = null!;

    public bool MayWithdraw => View.IsWhole && current.Actor!.Role.Has(Right.RecordCrises);

    public async Task OnGetAsync(CancellationToken cancellation) =>
        View = await mediator.Send(new GetCrisis(CrisisId), cancellation) ?? throw new NotFoundException();
}
