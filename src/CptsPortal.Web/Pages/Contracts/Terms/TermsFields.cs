using System.Globalization;

namespace CptsPortal.Web.Pages.Contracts.Terms;

/// <summary>Reads the numbers typed in terms.</summary>
internal static class TermsFields
{
    /// <summary>A whole number from 0, spaces allowed; null when it is none.</summary>
    public static int? Count(string? typed) =>
        int.TryParse(Plain(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number with a comma, spaces allowed; null when it is none.</summary>
    public static decimal? Number(string? typed) =>
        decimal.TryParse(Plain(typed).Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    /// <summary>A number as it is typed; nothing for null.</summary>
    public static string? Of(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Plain(string? typed) =>
        string.Concat((typed ?? "").Where(character => !char.IsWhiteSpace(character) && character != '%')).Replace('\u2212', '-');
}
