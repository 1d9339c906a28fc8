using CptsPortal.Application.Ports;
using CptsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Account;

/// <summary>
/// Gives back, with a token of the new session, what was typed before the end of the former one. It shows only what the
/// portal itself sealed and changes nothing, so that it needs no token of its own.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class ResumeModel(ICurrentActor current) : PageModel
{
    [BindProperty(Name = "saisie")]
    public string? Sealed { get; set; }

    /// <summary>What was typed; null until somebody is signed in.</summary>
    public TypedBeforeEnd? Typed { get; private set; }

    public IActionResult OnGet() => Redirect("/");

    public IActionResult OnPost()
    {
        if (TypedBeforeEnd.Open(HttpContext, Sealed) is not { } typed)
            return BadRequest();
        Typed = current.Actor is null ? null : typed;
        return Page();
    }
}
