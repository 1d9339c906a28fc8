using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Payments;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Payments;

/// <summary>The funding of a case: what was granted, is due, was paid, and why.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    /// <summary>Null before a contract is signed.</summary>
    public FundingView? View { get; private set; }

    public bool MayRecord => current.Actor!.Role.Has(Right.RecordPayments);

    /// <summary>The lines by the year in which they fall due.</summary>
    public IEnumerable<IGrouping<int, ScheduleLine>> Years => View!.Schedule.Lines.GroupBy(line => line.DueOn.Year);

    public async Task OnGetAsync(CancellationToken cancellation) => View = await mediator.Send(new GetFunding(Id) { Contract = Contract }, cancellation);
}
