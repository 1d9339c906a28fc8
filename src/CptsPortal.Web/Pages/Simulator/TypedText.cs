using System.Globalization;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>Reads dates and numbers as a French reader types them, and as the browser's date fields send them.</summary>
internal static class TypedText
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "dd-MM-yyyy"];

    /// <summary>A calendar day, as <c>2023-02-15</c> or <c>15/02/2023</c>.</summary>
    public static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(
        text.Trim(), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>A whole number, thousands grouped by spaces or not.</summary>
    public static bool TryWhole(string text, out int number) => int.TryParse(
        Compact(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>A percentage such as <c>75,5 %</c>, as a share of 1.</summary>
    public static bool TryPercent(string text, out decimal share)
    {
        var read = decimal.TryParse(
            Compact(text).TrimEnd('%').Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var percent);
        share = percent / 100;
        return read;
    }

    private static string Compact(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
