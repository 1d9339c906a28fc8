using CptsPortal.Application.Acts;
using CptsPortal.Web.Resources;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>
/// A page by whose form somebody acts. Its form holds <c>&lt;partial name="_Act" model="Model" /&gt;</c>; a refused act
/// shows the same page again with everything typed, every broken rule at its field, and both versions when somebody
/// else saved first.
/// </summary>
public abstract class ActPage : PageModel
{
    /// <summary>Made with the form: sent again, it acts once.</summary>
    [BindProperty]
    public Guid Key { get; set; } = Guid.CreateVersion7();

    /// <summary>Version of what the form shows; null for what does not exist yet.</summary>
    [BindProperty]
    public uint? Version { get; set; }

    /// <summary>Piece of the case that proves the act, where the form has <c>&lt;vc:evidence /&gt;</c>.</summary>
    [BindProperty]
    public Guid? Evidence { get; set; }

    /// <summary>What was just done, told once by <c>&lt;partial name="_Done" model="Model.Done" /&gt;</c> on the page that follows.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>The fields that somebody else changed meanwhile; null when nobody did.</summary>
    public IReadOnlyList<ChangedField>? ChangedFields { get; private set; }

    /// <summary>Whether somebody else saved first; the page then tells both versions by <see cref="ShowBoth"/>.</summary>
    protected bool ChangedMeanwhile { get; private set; }

    /// <summary>What the act says of itself.</summary>
    protected ActStamp Stamp(DateOnly? legalDate = null, string? why = null) => new(Key, legalDate, why, Evidence, Version);

    /// <summary>Acts; a refusal is put in the state of the form. A form with a value that cannot be read acts nothing: no default takes its place.</summary>
    /// <returns>Whether the act happened.</returns>
    protected async Task<bool> TryAsync(Func<Task> act, StageTexts texts, string form = "Form")
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!ModelState.IsValid)
            return false;
        try
        {
            await act();
            return true;
        }
        catch (ValidationException refusal)
        {
            ModelState.AddRefusals(refusal, texts, form);
        }
        catch (ChangedMeanwhileException)
        {
            ChangedMeanwhile = true;
        }

        return false;
    }

    /// <summary>Whether autosave.js sent the form, rather than a person.</summary>
    protected bool SentByAutosave => Request.Headers.ContainsKey("X-Autosave");

    /// <summary>The answer to autosave.js; see docs/forms.md.</summary>
    /// <param name="version">Version of what was saved; null when the act was refused.</param>
    protected IActionResult AutosaveAnswer(uint? version) => version is not null
        ? new JsonResult(new { version, key = Guid.CreateVersion7() })
        : StatusCode(ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);

    /// <summary>Shows what was typed beside what was saved meanwhile; sent again, the form replaces what was saved.</summary>
    /// <param name="current">The current version.</param>
    /// <param name="fields">Label, what was typed, what is saved; those that agree are left out.</param>
    protected void ShowBoth(uint current, IEnumerable<ChangedField> fields)
    {
        ChangedFields = [.. fields.Where(field => field.Typed != field.Saved)];
        Version = current;
        ModelState.Remove(nameof(Version));
    }
}

/// <summary>A field as typed and as somebody else saved it meanwhile.</summary>
/// <param name="Label">Its French label.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="Saved">What is saved.</param>
public sealed record ChangedField(string Label, string? Typed, string? Saved);
