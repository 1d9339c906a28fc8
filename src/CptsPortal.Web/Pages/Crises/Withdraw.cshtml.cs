using CptsPortal.Application.Acts;
using CptsPortal.Application.Crises;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Crises;

/// <summary>The ARS withdraws a crisis recorded by mistake.</summary>
internal sealed class WithdrawModel(IMediator mediator) : ActPage
{
    [BindProperty(Name = "crisis", SupportsGet = true)]
    public Guid CrisisId { get; set; }

    [BindProperty]
    public CrisisWithdrawalFields Form { get; set; } = new();

    public CrisisView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        await mediator.Send(new RequireRight(Right.RecordCrises), cancellation);
        (Form.On, Version) = (Typed.Of(View.Today), View.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.On);
        if (await TryAsync(() => mediator.Send(new WithdrawCrisis(CrisisId, on, Form.Reason, Stamp(on, Typed.OrNull(Form.Reason))), cancellation), CrisisTexts.Texts))
        {
            Done = "La crise est retirée.";
            return Redirect($"/crises/{CrisisId}");
        }

        await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(View.Version, [new ChangedField("Motif", Form.Reason, View.Crisis.Withdrawal?.Reason)]);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) =>
        View = await mediator.Send(new GetCrisis(CrisisId), cancellation) ?? throw new NotFoundException();
}

/// <summary>A withdrawal as typed.</summary>
public sealed class CrisisWithdrawalFields
{
    /// <summary>Day of the withdrawal.</summary>
    public string? On { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
