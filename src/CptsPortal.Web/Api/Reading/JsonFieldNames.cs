using System.Text;
using System.Text.Json;

namespace CptsPortal.Web.Api.Reading;

/// <summary>The names of the fields of an object, capitals included.</summary>
internal sealed class JsonFieldNames(params string[] names)
{
    private readonly byte[][] _encoded = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>How many names there are.</summary>
    public int Count => names.Length;

    /// <summary>The name at a place.</summary>
    public string this[int index] => names[index];

    /// <summary>The place of a name that is known.</summary>
    public int IndexOf(string name) => Array.IndexOf(names, name);

    /// <summary>The place of a property's name, or -1.</summary>
    public int IndexOf(JsonProperty property)
    {
        for (var index = 0; index < _encoded.Length; index++)
        {
            if (property.NameEquals(_encoded[index]))
                return index;
        }

        return -1;
    }
}
