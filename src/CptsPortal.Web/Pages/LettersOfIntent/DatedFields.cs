using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>A form whose act counts on a day that one types.</summary>
public class DatedFields
{
    /// <summary>Day, as typed.</summary>
    public string? On { get; set; }

    /// <summary>Reads the day; a day missing or unreadable is told at its field.</summary>
    internal DateOnly? ReadDay(ModelStateDictionary state, string field = "Form.On", string? typed = null)
    {
        if (Typed.Day(typed ?? On) is { } day)
            return day;
        state.AddModelError(field, LetterTexts.Texts.Get(string.IsNullOrWhiteSpace(typed ?? On) ? "Form.DayMissing" : "Form.Day"));
        return null;
    }
}
