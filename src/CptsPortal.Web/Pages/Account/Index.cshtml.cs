using CptsPortal.Application.Accounts;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Account;

/// <summary>One's own account, and the change of one's passphrase.</summary>
internal sealed class IndexModel(IMediator mediator, SignInLimits limits, OwnSession session) : ActPage
{
    [BindProperty]
    public string? Present { get; set; }

    [BindProperty]
    public string? Passphrase { get; set; }

    [BindProperty]
    public string? Repeated { get; set; }

    /// <summary>The account.</summary>
    public AccountSheet Sheet { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!limits.Allow(HttpContext))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        var change = new ChangePassphrase(Present ?? "", Passphrase ?? "", Repeated ?? "", Stamp());
        if (await TryAsync(() => mediator.Send(change, cancellation), AccessTexts.Texts, form: ""))
        {
            await session.RenewAsync(HttpContext);
            Done = "Votre phrase de passe est changée. Vos autres sessions sont fermées.";
            return RedirectToPage();
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) => Sheet = await mediator.Send(new GetOwnAccount(), cancellation);
}
