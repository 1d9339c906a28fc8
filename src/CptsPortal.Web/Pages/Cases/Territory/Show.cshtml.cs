using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Cases.Territory;

/// <summary>The territory of a case.</summary>
internal sealed class ShowModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CaseTerritory Territory { get; private set; } = null!;

    public bool MayEdit => current.Actor!.Role is var role && role.Has(Right.DescribeCase)
        && Territory.Stage < (role == Role.Leader ? Stage.ProjectReview : Stage.Closed);

    /// <summary>Whether the reader may see what other cases cover around it.</summary>
    public bool MayReadCoverage => current.Actor!.Role.Has(Right.ReadCoverage);

    /// <summary>The edition of the official list that the populations are read from.</summary>
    public string Edition { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Territory = await mediator.Send(new GetTerritory(Id), cancellation);
        Edition = (await mediator.Send(new GetReferenceEdition(), cancellation)).Label;
    }
}
