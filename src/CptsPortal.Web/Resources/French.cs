using System.Globalization;
using CptsPortal.Law.Amounts;

namespace CptsPortal.Web.Resources;

/// <summary>Dates and numbers as a French reader expects them, with no-break spaces; the same on screen and on paper.</summary>
public static class French
{
    private const string NoBreak = "\u00A0";
    private const string Minus = "\u2212";
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The culture behind these words, for sorting names.</summary>
    public static readonly CultureInfo Culture = MakeCulture();

    /// <summary>With cents: <c>1 234,56 €</c>.</summary>
    public static string Amount(Euro euros) => euros.Value.ToString("#,##0.00", Culture) + NoBreak + "€";

    /// <summary>Without cents where there are none, as the texts print grids: <c>55 000 €</c>.</summary>
    public static string GridAmount(Euro euros) =>
        decimal.Truncate(euros.Value) == euros.Value ? euros.Value.ToString("#,##0", Culture) + NoBreak + "€" : Amount(euros);

    /// <summary>Rounded to thousands, for a label of a chart: <c>98 k€</c>.</summary>
    public static string Thousands(Euro euros) => (euros.Value / 1000).ToString("#,##0", Culture) + NoBreak + "k€";

    /// <summary>A whole number: <c>62 000</c>.</summary>
    public static string Number(long number) => number.ToString("#,##0", Culture);

    /// <summary>A share of 1, at most two decimals of a percent: <c>75,5 %</c>.</summary>
    public static string Percent(decimal share) => (share * 100).ToString("0.##", Culture) + NoBreak + "%";

    /// <summary>In full: <c>15 mars 2025</c>, <c>1er mars 2025</c>.</summary>
    public static string Date(DateOnly day) =>
        (day.Day == 1 ? "1er" : day.ToString("%d", Culture)) + NoBreak + day.ToString("MMMM", Culture) + NoBreak
        + day.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>In figures, for narrow columns: <c>15/03/2025</c>.</summary>
    public static string ShortDate(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", Culture);

    /// <summary>An instant as read in Paris: <c>15 mars 2025 à 14:05</c>.</summary>
    public static string Instant(DateTimeOffset at)
    {
        var there = TimeZoneInfo.ConvertTime(at, Paris);
        return $"{Date(DateOnly.FromDateTime(there.DateTime))} à{NoBreak}{there:HH:mm}";
    }

    /// <summary>A last day seen from another: <c>dans 12 jours (15 mars 2025)</c>, <c>en retard de 3 jours (1er mars 2025)</c>.</summary>
    public static string Until(DateOnly last, DateOnly today) => (last.DayNumber - today.DayNumber) switch
    {
        0 => "aujourd’hui",
        1 => "demain",
        > 1 and var left => $"dans {Count(left, "jour", "jours")}",
        var late => $"en retard de {Count(-late, "jour", "jours")}",
    } + $" ({Date(last)})";

    /// <summary>A reference such as <c>ACI art. 8 ; avenant 2 art. 4</c>, whose marks keep to the word before them.</summary>
    public static string Reference(string reference) => reference.Replace(" ;", NoBreak + ";", StringComparison.Ordinal);

    /// <summary>A count and its noun: <c>1 commune</c>, <c>12 communes</c>.</summary>
    public static string Count(long number, string one, string many) =>
        Number(number) + NoBreak + (number is > 1 or < -1 ? many : one);

    private static CultureInfo MakeCulture()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("fr-FR").Clone();
        culture.NumberFormat.NumberGroupSeparator = "\u202F";
        culture.NumberFormat.NegativeSign = Minus;
        return CultureInfo.ReadOnly(culture);
    }
}
