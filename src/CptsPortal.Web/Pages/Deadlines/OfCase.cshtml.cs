using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Deadlines;

/// <summary>The open deadlines of a case, each with how it is counted; a reason may be noted on each.</summary>
internal sealed class OfCaseModel(IMediator mediator, ICurrentActor current) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Deadline { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? QuietUntil { get; set; }

    public DeadlinePage Found { get; private set; } = new(default, [], 0);

    /// <summary>Key of the deadline whose form was refused; its form is shown open again.</summary>
    public string? Open { get; private set; }

    public bool MayNote => current.Actor!.Role.Has(Right.HandleDeadlines);

    public async Task OnGetAsync(CancellationToken cancellation) => Found = await mediator.Send(new ListCaseDeadlines(Id), cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(
            () => mediator.Send(new NoteDeadline(Id, Deadline ?? "", Reason, Typed.Day(QuietUntil), Stamp(why: Reason)), cancellation), StandingTexts.Texts, ""))
        {
            Done = "Le motif est enregistré.";
            return Redirect($"/dossiers/{Id}/echeances");
        }

        Open = Deadline;
        await OnGetAsync(cancellation);
        return Page();
    }
}
