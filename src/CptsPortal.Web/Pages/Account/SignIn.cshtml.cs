using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure.Identity;
using CptsPortal.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Account;

/// <summary>Signs in by a local account, or as somebody of the demonstration where there is one.</summary>
[OpenBeforeEnrolment]
internal sealed class SignInModel(
    PassphraseSignIn passphrases, SignInManager<PortalUser> sessions, SignInLimits limits, DemoAccounts demo, ICurrentActor current) : PageModel
{
    [BindProperty(Name = "retour", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Passphrase { get; set; }

    /// <summary>What was done just before, such as choosing a passphrase.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Whether the present attempt failed; the page does not say why.</summary>
    public bool Failed { get; private set; }

    /// <summary>The people of the demonstration.</summary>
    public IReadOnlyList<PortalUser> Demo { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (current.Actor is not null)
            return LocalRedirect(Destination);
        Demo = await demo.ListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!limits.Allow(HttpContext))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        var result = await passphrases.TryAsync(Email, Passphrase);
        if (result.Succeeded)
            return LocalRedirect(Destination);
        if (result.RequiresTwoFactor)
            return RedirectToPage("Code", new { retour = ReturnTo });
        Failed = true;
        Demo = await demo.ListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostDemoAsync(Guid person, CancellationToken cancellation)
    {
        var chosen = (await demo.ListAsync(cancellation)).SingleOrDefault(user => user.Id == person);
        if (chosen is null)
            return NotFound();
        await sessions.SignInAsync(chosen, isPersistent: false);
        return LocalRedirect(Destination);
    }

    private string Destination => Url.IsLocalUrl(ReturnTo) ? ReturnTo : "/";
}
