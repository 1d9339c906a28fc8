using CptsPortal.Infrastructure.Identity;
using CptsPortal.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Account;

/// <summary>Second step of signing in: the code of the application, or a recovery code.</summary>
internal sealed class CodeModel(SignInManager<PortalUser> sessions, SignInLimits limits) : PageModel
{
    private const int DigitsOfApplication = 6;

    [BindProperty(Name = "retour", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() => await IsBetweenStepsAsync() ? Page() : StartAgain();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!limits.Allow(HttpContext))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        if (!await IsBetweenStepsAsync())
            return StartAgain();
        var result = await TryAsync(string.Concat((Code ?? "").Where(character => !char.IsWhiteSpace(character))));
        if (result.Succeeded)
            return LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : "/");
        ModelState.AddModelError(
            nameof(Code),
            result.IsLockedOut ? "Trop d’essais manqués\u00A0: votre compte est bloqué pendant quinze minutes." : "Ce code n’est pas le bon, ou il n’est plus valable.");
        Code = null;
        return Page();
    }

    private async Task<bool> IsBetweenStepsAsync() => await sessions.GetTwoFactorAuthenticationUserAsync() is not null;

    private RedirectToPageResult StartAgain() => RedirectToPage("SignIn", new { retour = ReturnTo });

    private Task<Microsoft.AspNetCore.Identity.SignInResult> TryAsync(string code) =>
        code.Length == DigitsOfApplication && code.All(char.IsAsciiDigit)
            ? sessions.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : sessions.TwoFactorRecoveryCodeSignInAsync(code);
}
