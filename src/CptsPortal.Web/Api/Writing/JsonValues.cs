using System.Globalization;
using System.Text.Json;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Api.Writing;

/// <summary>Writes the values of the answer, each kind in its one notation.</summary>
internal static class JsonValues
{
    /// <summary>A day as <c>yyyy-MM-dd</c>.</summary>
    public static void WriteDay(this Utf8JsonWriter json, JsonEncodedText name, DateOnly day)
    {
        Span<byte> text = stackalloc byte["yyyy-MM-dd".Length];
        day.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }

    /// <summary>Euros with their two decimals, zeros included.</summary>
    public static void WriteEuro(this Utf8JsonWriter json, JsonEncodedText name, Euro amount) =>
        json.WriteNumber(name, decimal.Round(amount.Value, 2) + 0.00m);

    /// <summary>A rate without superfluous zeros, or null.</summary>
    public static void WriteRate(this Utf8JsonWriter json, decimal? rate)
    {
        if (rate is { } value)
            json.WriteNumber(JsonNames.Rate, value / 1.0000000000000000000000000000m);
        else
            json.WriteNull(JsonNames.Rate);
    }

    /// <summary>A component by its name.</summary>
    public static void WriteComponent(this Utf8JsonWriter json, Component component) =>
        json.WriteString(JsonNames.Component, JsonNames.Of(component));

    /// <summary>A mission by its name, or null.</summary>
    public static void WriteMission(this Utf8JsonWriter json, Mission? mission)
    {
        if (mission is { } given)
            json.WriteString(JsonNames.Mission, JsonNames.Of(given));
        else
            json.WriteNull(JsonNames.Mission);
    }
}
