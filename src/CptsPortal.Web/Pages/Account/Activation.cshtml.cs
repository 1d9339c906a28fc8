using CptsPortal.Application.Accounts;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Account;

/// <summary>Lets an invited person choose a passphrase: a new account, or a forgotten passphrase.</summary>
[OpenBeforeEnrolment]
internal sealed class ActivationModel(IMediator mediator, SignInLimits limits) : ActPage
{
    [BindProperty(Name = "compte", SupportsGet = true)]
    public Guid Account { get; set; }

    [BindProperty(Name = "jeton", SupportsGet = true)]
    public string? Word { get; set; }

    [BindProperty]
    public string? Passphrase { get; set; }

    [BindProperty]
    public string? Repeated { get; set; }

    /// <summary>Whether the invitation no longer opens anything.</summary>
    public bool IsOver { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!limits.Allow(HttpContext))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        var accept = new AcceptInvitation(Account, Word ?? "", Passphrase ?? "", Repeated ?? "");
        if (!await TryAsync(async () => IsOver = !await mediator.Send(accept, cancellation), AccessTexts.Texts, form: "") || IsOver)
            return Page();
        Done = "Votre phrase de passe est enregistrée. Connectez-vous.";
        return RedirectToPage("SignIn");
    }
}
