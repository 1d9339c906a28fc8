using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>Closes a case at the end of its last contract.</summary>
internal sealed class CloseModel(IMediator mediator, IPortalCalendar calendar) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AbandonFields Form { get; set; } = new();

    /// <summary>The contracts of the case.</summary>
    public IReadOnlyList<ContractOutcome> Outcomes { get; private set; } = [];

    public DateOnly Today => calendar.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Outcomes = await mediator.Send(new GetOutcomes(Id), cancellation);
        (Form.On, Version) = (Typed.Of(calendar.Today), (await mediator.Send(new GetCaseHeader(Id), cancellation)).Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.On);
        if (await TryAsync(() => mediator.Send(new CloseCase(Id, on, Form.Reason, Stamp(on, Form.Reason)), cancellation), CaseTexts.Texts))
            return Redirect($"/dossiers/{Id}");
        Outcomes = await mediator.Send(new GetOutcomes(Id), cancellation);
        if (ChangedMeanwhile)
            ShowBoth((await mediator.Send(new GetCaseHeader(Id), cancellation)).Version, []);
        return Page();
    }
}
