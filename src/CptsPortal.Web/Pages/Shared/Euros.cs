using System.Globalization;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>Reads euros as a person types them: <c>40 000,50 €</c>.</summary>
internal static class Euros
{
    /// <summary>The amount typed; null when it is none, negative, or has more than two decimals.</summary>
    public static decimal? Read(string? typed)
    {
        var plain = string.Concat((typed ?? "").Where(character => !char.IsWhiteSpace(character) && character != '€')).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros)
            && euros == decimal.Round(euros, 2) ? euros : null;
    }

    /// <summary>An amount as a field takes it: <c>1234,50</c>.</summary>
    public static string Typed(decimal euros) => euros.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
