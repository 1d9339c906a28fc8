using System.Text.Json;
using System.Text.Json.Serialization;
using CptsPortal.Law.Amounts;

namespace CptsPortal.Law.Texts;

/// <summary>Reads the data files of the law: what a file's shape does not know, or misses, is refused.</summary>
internal static class LawFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(), new EuroConverter() },
    };

    /// <summary>The names of the files that ship with the program, under a folder.</summary>
    public static IEnumerable<string> Under(string folder) => typeof(LawFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The text of a file that ships with the program.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(LawFile).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a file of a shape.</summary>
    /// <exception cref="JsonException">The file has another shape.</exception>
    public static T Parse<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("A data file of the law is an object.");

    private sealed class EuroConverter : JsonConverter<Euro>
    {
        public override Euro Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Euro.Exact(reader.GetDecimal());

        public override void Write(Utf8JsonWriter writer, Euro value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.Value);
    }
}
