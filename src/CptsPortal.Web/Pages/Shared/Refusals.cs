using CptsPortal.Web.Resources;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>Shows the rules that an act broke at the fields of its form.</summary>
public static class Refusals
{
    /// <summary>Adds each broken rule to the field of its path, as the sentence of its code.</summary>
    /// <param name="state">State of the form; what was typed stays in it.</param>
    /// <param name="refusal">What the act threw.</param>
    /// <param name="texts">The stage's sentences.</param>
    /// <param name="form">Name of the bound property that holds the fields; empty when the page itself does.</param>
    public static void AddRefusals(this ModelStateDictionary state, ValidationException refusal, StageTexts texts, string form = "Form")
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var failure in refusal.Errors)
        {
            // What the pipeline itself refuses is worded the same at every stage.
            var worded = texts.Find(failure.ErrorCode) is null ? DelegationTexts.Texts : texts;
            state.AddModelError(Key(form, failure.PropertyName), worded.Of(failure));
        }
    }

    /// <summary><c>communes[2].name</c> of the form is <c>Form.Communes[2].Name</c>.</summary>
    private static string Key(string form, string path) =>
        path.Length == 0 ? "" : string.Join('.', [.. form.Length == 0 ? [] : new[] { form }, .. path.Split('.').Select(Capitalised)]);

    private static string Capitalised(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
