using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Deadlines;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Web.Pages.HealthProjects;

/// <summary>The non-opposition clock of a project: its time line, its explanation, and what if complements are asked.</summary>
internal sealed class ClockModel(IMediator mediator) : ProjectPage(mediator)
{
    private const int UsualDays = 15;

    /// <summary>Day of the supposed request, as typed.</summary>
    [BindProperty(Name = "demande", SupportsGet = true)]
    public string? AskedOn { get; set; }

    /// <summary>Day of the supposed receipt, as typed.</summary>
    [BindProperty(Name = "recu", SupportsGet = true)]
    public string? ReceivedOn { get; set; }

    /// <summary>The clock today.</summary>
    public ClockReading Clock => Project.Clock!;

    /// <summary>Whether complements may be supposed: while the clock runs or is suspended.</summary>
    public bool MaySuppose => Project.Phase is ProjectPhase.Running or ProjectPhase.Suspended or ProjectPhase.DelayOver;

    /// <summary>The clock that would result; null when nothing was asked, or when it cannot be.</summary>
    public ClockReading? Supposed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.ReadCases, cancellation);
        if (Project.Clock is null)
            return Redirect(ProjectAddresses.Of(Id));
        if (MaySuppose && (AskedOn is not null || ReceivedOn is not null))
            await SupposeAsync(cancellation);
        AskedOn ??= Typed.Of(Sheet.Today);
        ReceivedOn ??= Typed.Of(Sheet.Today.AddDays(UsualDays));
        return Page();
    }

    private async Task SupposeAsync(CancellationToken cancellation)
    {
        if (Typed.Day(ReceivedOn) is not { } received)
            ModelState.AddModelError("recu", ProjectTexts.Texts.Get($"{nameof(ProjectRule)}.{nameof(ProjectRule.DayGiven)}"));
        if (Project.Awaited is null && Typed.Day(AskedOn) is null)
            ModelState.AddModelError("demande", ProjectTexts.Texts.Get($"{nameof(ProjectRule)}.{nameof(ProjectRule.DayGiven)}"));
        if (!ModelState.IsValid)
            return;
        var answer = await Mediator.Send(new SupposeComplements(Id, Typed.Day(AskedOn) ?? Sheet.Today, Typed.Day(ReceivedOn)!.Value), cancellation);
        foreach (var broken in answer.Broken.Select(broken => BrokenRule.Of(broken, FieldOf(broken))))
            ModelState.AddModelError(broken.Path, ProjectTexts.Texts.Get(broken.Code, broken.Values));
        Supposed = answer.Reading;
    }

    private string FieldOf(Law.Deadlines.BrokenRule broken) =>
        Project.Awaited is not null || broken.Rule == NonOppositionRules.ReceivedAfterAsked ? "recu" : "demande";
}
