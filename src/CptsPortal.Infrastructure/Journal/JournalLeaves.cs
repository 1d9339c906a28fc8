using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CptsPortal.Infrastructure.Journal;

/// <summary>A document of the domain, such as the content of a letter, as the flat list of what it says.</summary>
internal static class JournalLeaves
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Path (<c>Team[2].Name</c>, counted from 1) and text of everything said; what is not said is left out.</summary>
    public static IReadOnlyDictionary<string, string> Of(object? document)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        Gather(JsonSerializer.SerializeToNode(document, Options), "", leaves);
        return leaves;
    }

    private static void Gather(JsonNode? node, string path, Dictionary<string, string> leaves)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields)
                    Gather(value, path.Length == 0 ? name : $"{path}.{name}", leaves);
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                    Gather(items[i], $"{path}[{i + 1}]", leaves);
                break;
            case { } value when value.ToString() is { Length: > 0 } text:
                leaves[path] = text;
                break;
        }
    }
}
