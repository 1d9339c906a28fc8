using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Contracts;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>The years of the contract of a case with their reviews; those who instruct them start one.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : ActPage, IOfContract
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    /// <summary>The year whose review is started.</summary>
    [BindProperty]
    public int Year { get; set; }

    public ReviewList View { get; private set; } = null!;

    public bool MayStart => current.Actor!.Role.Has(Right.InstructReview) && View.Stage != Stage.Closed;

    public async Task OnGetAsync(CancellationToken cancellation) => View = await mediator.Send(new GetReviews(Id) { Contract = Contract }, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => mediator.Send(new StartReview(Id, Year, Stamp()) { Contract = Contract }, cancellation), ReviewTexts.Texts))
        {
            Done = "La préparation de la revue est commencée, dans la salle ARS-CPAM.";
            return Redirect(ReviewAddresses.Of(Id, Contract, Year));
        }

        await OnGetAsync(cancellation);
        return Page();
    }
}
