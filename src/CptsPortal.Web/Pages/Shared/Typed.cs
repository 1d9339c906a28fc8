using System.Globalization;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>Reads and writes what the fields of a form hold.</summary>
internal static class Typed
{
    private const string Format = "yyyy-MM-dd";

    // A browser without date fields lets a person type the day as one writes it in French.
    private static readonly string[] Days = [Format, "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"];

    /// <summary>Whether nothing is typed in any of some fields.</summary>
    public static bool Blank(params string?[] texts) => texts.All(string.IsNullOrWhiteSpace);

    /// <summary>The text without its outer spaces; null when there is none.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>A day as a date field takes it.</summary>
    public static string? Of(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The day typed, as <c>2026-03-15</c> or <c>15/03/2026</c>; null when it is none.</summary>
    public static DateOnly? Day(string? typed) => Read(typed?.Trim(), Days);

    /// <summary>The day that <see cref="Of(DateOnly?)"/> wrote; null when it is none.</summary>
    public static DateOnly? Written(string? text) => Read(text, Format);

    /// <summary>A count: 0 when nothing is typed, -1 when it is no count, which a rule refuses.</summary>
    public static int Count(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? 0
        : int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1;

    /// <summary>A count for a field: nothing for 0.</summary>
    public static string? Of(int count) => count == 0 ? null : count.ToString(CultureInfo.InvariantCulture);

    private static DateOnly? Read(string? text, params string[] formats) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
