using System.Globalization;

namespace CptsPortal.Web.Api.Reading;

/// <summary>A place in a body; its path is written only when something is wrong there.</summary>
/// <param name="List">Name of the list, or null for the body itself.</param>
/// <param name="Index">Place in the list, from 0.</param>
internal readonly record struct JsonPlace(string? List, int Index)
{
    private const int LongestName = 64;

    /// <summary>The path of a field here, such as <c>missions[0].startDate</c>; a very long name is cut.</summary>
    public string Field(string name)
    {
        var shown = name.Length <= LongestName ? name : name[..LongestName] + "…";
        return List is null ? shown : $"{this}.{shown}";
    }

    /// <summary>The path of the place itself, such as <c>missions[0]</c>; empty for the body.</summary>
    public override string ToString() =>
        List is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{List}[{Index}]");
}
