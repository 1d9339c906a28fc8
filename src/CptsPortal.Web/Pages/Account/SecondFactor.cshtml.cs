using CptsPortal.Application.Accounts;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Account;

/// <summary>One's own second factor: its key and code when it is set up, its recovery codes, its removal.</summary>
[OpenBeforeEnrolment]
internal sealed class SecondFactorModel(IMediator mediator, SignInLimits limits, OwnSession session) : ActPage
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Present { get; set; }

    /// <summary>The factor as it stands.</summary>
    public SecondFactor Factor { get; private set; } = null!;

    /// <summary>Recovery codes just drawn, shown this once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>Whether the role asks for a second factor.</summary>
    public bool IsCompulsory { get; private set; }

    /// <summary>Whether the account is one of the demonstration, which has no second factor.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>Address that an application reads, from its QR code or by hand.</summary>
    public string Otpauth { get; private set; } = "";

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public Task<IActionResult> OnPostPrepareAsync(CancellationToken cancellation) =>
        ActAsync(async () => await mediator.Send(new PrepareSecondFactor(Stamp()), cancellation), cancellation);

    public Task<IActionResult> OnPostEnableAsync(CancellationToken cancellation) =>
        ActAsync(async () => Codes = (await mediator.Send(new EnableSecondFactor(Code ?? "", Stamp()), cancellation)).Codes, cancellation);

    public Task<IActionResult> OnPostRenewAsync(CancellationToken cancellation) =>
        ActAsync(async () => Codes = (await mediator.Send(new RenewRecoveryCodes(Present ?? "", Stamp()), cancellation)).Codes, cancellation);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation) =>
        ActAsync(async () => await mediator.Send(new RemoveSecondFactor(Present ?? "", Stamp()), cancellation), cancellation);

    private async Task<IActionResult> ActAsync(Func<Task> act, CancellationToken cancellation)
    {
        if (!limits.Allow(HttpContext))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        var done = await TryAsync(act, AccessTexts.Texts, form: "");
        if (done)
            await session.RenewAsync(HttpContext);
        if (done && Codes.Count == 0)
            return RedirectToPage();
        Code = null;
        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var account = (await mediator.Send(new GetOwnAccount(), cancellation)).Account;
        Factor = await mediator.Send(new GetOwnSecondFactor(), cancellation);
        (IsCompulsory, IsDemo) = (account.Role.NeedsSecondFactor(), account.IsDemo);
        Otpauth = $"otpauth://totp/CptsPortal:{Uri.EscapeDataString(account.Email)}?secret={Factor.Key}&issuer=CptsPortal&digits=6&period=30";
    }
}
