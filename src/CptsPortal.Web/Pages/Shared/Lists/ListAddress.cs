using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace CptsPortal.Web.Pages.Shared.Lists;

/// <summary>The address of a list: its filters, its sort, its columns and its page.</summary>
/// <param name="Path">Where the list is.</param>
/// <param name="Parts">What its query says, nothing that is empty.</param>
internal sealed record ListAddress(string Path, IReadOnlyDictionary<string, StringValues> Parts)
{
    /// <summary>Name of the part that sorts: a column, after a hyphen when the last comes first.</summary>
    public const string Sort = "tri";

    /// <summary>Name of the part that chooses a column; it occurs once for each.</summary>
    public const string Column = "colonne";

    /// <summary>Name of the part that asks for a page.</summary>
    public const string Page = "p";

    /// <summary>The parts of a query that a list knows.</summary>
    public static ListAddress Read(string path, IEnumerable<KeyValuePair<string, StringValues>> query, IReadOnlyCollection<string> filters)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(path, query
            .Where(part => filters.Contains(part.Key) || part.Key is Sort or Column)
            .Select(part => KeyValuePair.Create(part.Key, new StringValues([.. part.Value.Where(value => !string.IsNullOrWhiteSpace(value))])))
            .Where(part => part.Value.Count > 0)
            .ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>The query alone: empty, or beginning with its question mark.</summary>
    public string Query => new QueryBuilder(Parts.OrderBy(part => part.Key, StringComparer.Ordinal)).ToString();

    /// <summary>The address as a link.</summary>
    public string Text => Path + Query;

    /// <summary>The same list with another value of a part; empty to leave it out.</summary>
    public ListAddress With(string name, StringValues value)
    {
        var parts = Parts.Where(part => part.Key != name).ToDictionary(StringComparer.Ordinal);
        if (value.Count > 0)
            parts[name] = value;
        return this with { Parts = parts };
    }

    /// <summary>The address of a page of the list.</summary>
    public string OfPage(int number) => With(Page, number.ToString(CultureInfo.InvariantCulture)).Text;

    /// <summary>The address of the list as a file.</summary>
    public string OfFile(string kind) => (this with { Path = $"{Path}/{kind}" }).Text;
}
