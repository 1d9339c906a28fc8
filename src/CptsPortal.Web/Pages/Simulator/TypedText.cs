using System.Globalization;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>Reads numbers as a French reader types them.</summary>
internal static class TypedText
{
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
