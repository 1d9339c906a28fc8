using System.Globalization;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>A day as a date field sends it, or as a person types it where the browser has none.</summary>
internal static class TypedDay
{
    private static readonly string[] Shapes = ["yyyy-MM-dd", "d/M/yyyy"];

    /// <summary>Reads <c>2026-03-15</c> or <c>15/03/2026</c>.</summary>
    public static bool TryRead(string? typed, out DateOnly day) =>
        DateOnly.TryParseExact(typed?.Trim(), Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>The day as a date field takes it.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
