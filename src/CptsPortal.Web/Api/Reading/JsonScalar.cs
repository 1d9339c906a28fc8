using System.Globalization;
using System.Text.Json;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Api.Reading;

/// <summary>Reads single values strictly; null when the value is not of the kind asked for.</summary>
internal static class JsonScalar
{
    private static readonly Mission[] Missions = Enum.GetValues<Mission>();
    private static readonly JsonFieldNames MissionNames = new(Enum.GetNames<Mission>());

    public static DateOnly? Day(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>A whole number however it is written (<c>45</c>, <c>45.0</c>, <c>4.5e1</c>), within the reach of an <see cref="int"/>.</summary>
    public static int? Whole(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var whole))
            return whole;
        return Number(value) is { } number && decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : null;
    }

    public static decimal? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;

    public static bool? YesOrNo(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static Mission? Mission(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return null;
        for (var index = 0; index < Missions.Length; index++)
        {
            if (value.ValueEquals(MissionNames[index]))
                return Missions[index];
        }

        return null;
    }
}
