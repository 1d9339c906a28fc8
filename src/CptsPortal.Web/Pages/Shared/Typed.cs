using System.Globalization;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>Reads and writes what the fields of a form hold.</summary>
internal static class Typed
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Whether nothing is typed in any of some fields.</summary>
    public static bool Blank(params string?[] texts) => texts.All(string.IsNullOrWhiteSpace);

    /// <summary>The text without its outer spaces; null when there is none.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>A day as a date field takes it.</summary>
    public static string? Of(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The day typed; null when it is none.</summary>
    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
