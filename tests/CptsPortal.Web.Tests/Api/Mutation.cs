using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CptsPortal.Web.Tests.Api;

/// <summary>Damages a good body: bytes, values, names and shape.</summary>
internal static partial class Mutation
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "5", "6", "0.5", "1.0", "1e0", "45.0", "2147483647", "2147483648", "-2147483649", "1e400", "-1e400",
        "1e-400", "79228162514264337593543950336", "0.33333333333333333333333333333333333", "9007199254740993", "[]", "{}", "[[]]", "[null]", "[{}]", "{\"a\":{}}",
        "\"\"", "\"null\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2024-02-30\"", "\"2024-02-29\"", "\"2018-12-31\"", "\"2019-01-01\"", "\"2019-08-25\"",
        "\"2022-03-31\"", "\"2022-04-01\"", "\"2100-12-31\"", "\"2101-01-01\"", "\"2023-2-1\"", "\"+2023-01-01\"", "\"2023-01-01 \"", "\"２０２３-01-01\"",
        "\"AccessToCare\"", "\"CrisisResponse\"", "\"accesstocare\"", "\"AccessToCare, Prevention\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\u202e\"",
    ];

    private static readonly string[] Names =
    [
        "signatureDate", "population", "members", "changes", "missions", "attainments", "crises", "covidActionsIn2021", "terminationDate", "effectiveDate",
        "mission", "startDate", "endDate", "orientationStartDate", "contractYear", "rate", "", "__proto__", "$type", "Population", "r\\u0061te",
    ];

    /// <summary>The body of a seed.</summary>
    public static byte[] Of(int seed)
    {
        var random = new Random(seed);
        var text = random.Next(2) == 0 ? Bodies.Example : Bodies.Full;
        for (var i = random.Next(3); i >= 0; i--)
            text = Shape(text, random);
        var bytes = Encoding.UTF8.GetBytes(text);
        return random.Next(4) == 0 ? Bytes(bytes, random) : bytes;
    }

    private static string Shape(string text, Random random) => random.Next(9) switch
    {
        0 or 1 => Replace(Value(), text, Pick(Values, random), random),
        2 => Replace(Day(), text, $"\"{new DateOnly(2019, 1, 1).AddDays(random.Next(30_000)):yyyy-MM-dd}\"", random),
        3 => Replace(Day(), text, $"\"{new DateOnly(2020, 1, 1).AddDays(random.Next(3_000)):yyyy-MM-dd}\"", random),
        4 => Replace(Name(), text, $"\"{Pick(Names, random)}\":", random),
        5 => Replace(Name(), text, $"\"{Pick(Names, random)}\":{Pick(Values, random)},$0", random),
        6 => Replace(Number(), text, random.Next(-5, 200_000).ToString(CultureInfo.InvariantCulture), random),
        7 => Replace(Value(), text, Nested(random), random),
        _ => Replace(Value(), text, Words(random), random),
    };

    private static string Nested(Random random)
    {
        var depth = random.Next(1, 200);
        return random.Next(2) == 0
            ? new string('[', depth) + new string(']', depth)
            : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
    }

    private static string Words(Random random)
    {
        var words = new StringBuilder();
        for (var i = random.Next(40); i > 0; i--)
            words.Append(random.Next(6) == 0 ? "\\" : char.ConvertFromUtf32(random.Next(0x20, 0xD800)));
        return $"\"{words}\"";
    }

    private static byte[] Bytes(byte[] bytes, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                return [0xEF, 0xBB, 0xBF, .. bytes];
            case 2:
                return [.. bytes, .. bytes[random.Next(bytes.Length)..]];
            default:
                for (var i = random.Next(1, 6); i > 0; i--)
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
        }
    }

    private static string Replace(Regex part, string text, string by, Random random)
    {
        var matches = part.Matches(text);
        if (matches.Count == 0)
            return text;
        var match = matches[random.Next(matches.Count)];
        return text[..match.Index] + by.Replace("$0", match.Value, StringComparison.Ordinal) + text[(match.Index + match.Length)..];
    }

    private static string Pick(string[] choices, Random random) => choices[random.Next(choices.Length)];

    [GeneratedRegex("""(?<=:\s?)("[^"]*"|[-0-9.]+|null|true|false)""")]
    private static partial Regex Value();

    [GeneratedRegex("\"\\d{4}-\\d\\d-\\d\\d\"")]
    private static partial Regex Day();

    [GeneratedRegex("""(?<=:\s?)[-0-9.]+""")]
    private static partial Regex Number();

    [GeneratedRegex("\"\\w+\":")]
    private static partial Regex Name();
}
