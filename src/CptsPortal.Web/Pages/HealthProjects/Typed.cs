using System.Globalization;
using CptsPortal.Web.Pages.LettersOfIntent;

namespace CptsPortal.Web.Pages.HealthProjects;

/// <summary>Reads what is typed, and words it again for the form.</summary>
internal static class Typed
{
    /// <summary>The day of a date field; null when there is none or it cannot be read.</summary>
    public static DateOnly? Day(string? typed) => TypedDay.TryRead(typed, out var day) ? day : null;

    /// <summary>A day for a date field.</summary>
    public static string? Of(DateOnly? day) => day is { } given ? TypedDay.Of(given) : null;

    /// <summary>A count: 0 when nothing is typed, -1 when it is no count, which a rule refuses.</summary>
    public static int Count(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? 0
        : int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1;

    /// <summary>A count for a field: nothing for 0.</summary>
    public static string? Of(int count) => count == 0 ? null : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text without surrounding blanks; null when nothing is left.</summary>
    public static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
