using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>Closes a case before any contract.</summary>
internal sealed class AbandonModel(IMediator mediator, IPortalCalendar calendar) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AbandonFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.InstructCases), cancellation);
        (Form.On, Version) = (Typed.Of(calendar.Today), (await mediator.Send(new GetCaseHeader(Id), cancellation)).Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.On);
        if (on is null)
            ModelState.AddModelError("Form.On", CaseTexts.Texts.Get("DayUnreadable"));
        else if (await TryAsync(() => mediator.Send(new AbandonCase(Id, on.Value, Form.Reason ?? "", Stamp(on, Form.Reason)), cancellation), CaseTexts.Texts))
            return Redirect($"/dossiers/{Id}");
        if (ChangedMeanwhile)
            ShowBoth((await mediator.Send(new GetCaseHeader(Id), cancellation)).Version, []);
        return Page();
    }
}

/// <summary>The form as typed.</summary>
public sealed class AbandonFields
{
    /// <summary>Day of the abandonment.</summary>
    public string? On { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
