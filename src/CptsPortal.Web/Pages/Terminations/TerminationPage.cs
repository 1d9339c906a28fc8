using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Contracts;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Terminations;

/// <summary>A page by whose dated form somebody acts on the termination of the contract of a case.</summary>
internal abstract class TerminationPage(IMediator mediator, ICurrentActor current) : ActPage, IOfContract
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    [BindProperty]
    public TerminationFields Form { get; set; } = new();

    public TerminationView View { get; private set; } = null!;

    /// <summary>The delegation by which the person acts, if any.</summary>
    public Mandate? Mandate => Actor.MandateFor(Right, View.Department);

    /// <summary>What the date is, in French.</summary>
    public abstract string DayLabel { get; }

    /// <summary>What the button does, in French.</summary>
    public abstract string Button { get; }

    /// <summary>Whether a button shows the settlement for what is typed, before anything is recorded.</summary>
    public virtual bool HasPreview => false;

    /// <summary>Who acts.</summary>
    protected Actor Actor => current.Actor!;

    /// <summary>The right that the form asks for.</summary>
    protected abstract Right Right { get; }

    /// <summary>What was done, in French.</summary>
    protected abstract string Told { get; }

    /// <summary>The words of what the act refuses.</summary>
    protected virtual StageTexts Texts => TerminationTexts.Texts;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right), cancellation);
        await ReadAsync(null, cancellation);
        Form.On = Typed.Of(View.Today);
        await ReadAsync(View.Today, cancellation);
        Version = VersionOf(View);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.On);
        if (await TryAsync(() => mediator.Send(Act(on, Stamp(on, Typed.OrNull(Form.Reason))), cancellation), Texts))
        {
            Done = Told;
            return Redirect(TerminationAddresses.Of(Id, Contract));
        }

        await ReadAsync(on, cancellation);
        if (ChangedMeanwhile)
            ShowBoth(VersionOf(View) ?? 0, [new ChangedField("Situation du contrat", "telle que vous l’avez lue", ContractTexts.Texts.Of(View.State))]);
        return Page();
    }

    /// <summary>Shows the settlement for what is typed; nothing is recorded.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right), cancellation);
        await ReadAsync(Typed.Day(Form.On), cancellation);
        return Page();
    }

    /// <summary>The act of the form.</summary>
    protected abstract IRequest<Unit> Act(DateOnly? on, ActStamp stamp);

    /// <summary>What to read for a day typed.</summary>
    protected virtual GetTermination Query(DateOnly? on) => new(Id) { Contract = Contract };

    /// <summary>The version that the act depends on.</summary>
    protected virtual uint? VersionOf(TerminationView view) => view.Version;

    private async Task ReadAsync(DateOnly? on, CancellationToken cancellation) =>
        View = await mediator.Send(Query(on), cancellation) ?? throw new NotFoundException();
}

/// <summary>The form of an act on a termination, as typed; each page uses what it needs.</summary>
public sealed class TerminationFields
{
    /// <summary>Day of the act.</summary>
    public string? On { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Why a contract is terminated, and so by whom.</summary>
    public Domain.Terminations.TerminationGround Ground { get; set; }

    /// <summary>Whether a termination is confirmed rather than given up.</summary>
    public bool Confirmed { get; set; }

    /// <summary>The fund's reference of a payment or of a receipt.</summary>
    public string? Reference { get; set; }
}

/// <summary>Where the termination of the contract of a case is.</summary>
internal static class TerminationAddresses
{
    /// <summary>Its page, or the page of one of its acts.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="contract">Number of the contract; null for the one signed last.</param>
    /// <param name="page">The page of an act.</param>
    public static string Of(Guid caseId, int? contract, string page = "") =>
        ChosenContract.Of(ContractAddresses.Of(caseId, "resiliation" + (page.Length == 0 ? "" : "/" + page)), contract);

    /// <summary>The way to the pages of its acts.</summary>
    public static IReadOnlyList<Crumb> Trail(Guid caseId, int? contract) => [.. ContractAddresses.Trail(caseId), new Crumb("Résiliation", Of(caseId, contract))];
}
