using CptsPortal.Application.Acts;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>A page by whose dated form somebody acts on the adhesion of a case.</summary>
internal abstract class EarlyMissionPage(IMediator mediator, IPortalCalendar calendar, ICurrentActor current) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public EarlyMissionFields Form { get; set; } = new();

    public EarlyMissionView View { get; private set; } = null!;

    /// <summary>The adhesion acted upon.</summary>
    public Adhesion Adhesion => View.Last!.Adhesion;

    /// <summary>The page to come back to.</summary>
    public string Address => EarlyMissionAddresses.Of(Id);

    /// <summary>The delegation by which the person acts, if any.</summary>
    public Mandate? Mandate => Actor.MandateFor(Right, View.Department);

    /// <summary>What the date is, in French.</summary>
    public abstract string DayLabel { get; }

    /// <summary>What the button does, in French.</summary>
    public abstract string Button { get; }

    /// <summary>Who acts.</summary>
    protected Actor Actor => current.Actor!;

    /// <summary>The right that the form asks for.</summary>
    protected abstract Right Right { get; }

    /// <summary>What was done, in French.</summary>
    protected abstract string Told { get; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right), cancellation);
        await ReadAsync(cancellation);
        (Form.On, Version) = (Typed.Of(calendar.Today), View.Last!.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.On);
        if (await TryAsync(() => mediator.Send(Act(on, Stamp(on, Typed.OrNull(Form.Reason))), cancellation), EarlyMissionTexts.Texts))
        {
            Done = Told;
            return Redirect(Address);
        }

        await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(View.Last!.Version, [new ChangedField("Situation de l’adhésion", "telle que vous l’avez lue", EarlyMissionTexts.Texts.Of(View.Last.State))]);
        return Page();
    }

    /// <summary>The act of the form.</summary>
    protected abstract IRequest<Unit> Act(DateOnly? on, ActStamp stamp);

    private async Task ReadAsync(CancellationToken cancellation)
    {
        View = await mediator.Send(new GetEarlyMission(Id), cancellation);
        if (View.Last is null)
            throw new NotFoundException();
    }
}

/// <summary>The form of an act on an adhesion, as typed; each page uses what it needs.</summary>
public sealed class EarlyMissionFields
{
    /// <summary>Day of the act.</summary>
    public string? On { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Why an adhesion is terminated, and so by whom.</summary>
    public Law.EarlyMission.EarlyMissionGround Ground { get; set; }

    /// <summary>Whether a termination is confirmed rather than given up.</summary>
    public bool Confirmed { get; set; }
}

/// <summary>Where the early-mission contract of a case is.</summary>
internal static class EarlyMissionAddresses
{
    /// <summary>Its page.</summary>
    public static string Of(Guid caseId) => $"/dossiers/{caseId}/mission-precoce";

    /// <summary>The way to the pages of its acts.</summary>
    public static Crumb[] Trail(Guid caseId) => [new("Amorçage", $"/dossiers/{caseId}/amorcage"), new("Mission précoce", Of(caseId))];
}
