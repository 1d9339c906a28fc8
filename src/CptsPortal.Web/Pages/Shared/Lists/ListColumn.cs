using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Shared.Lists;

/// <summary>A column that the reader of a list may show, sort by and export.</summary>
/// <param name="Name">Stable name, in the address and in files.</param>
/// <param name="Title">Head of the column, in French.</param>
/// <param name="Value">What it says of an item.</param>
/// <param name="Sort">By what it sorts; null when it does not.</param>
/// <param name="Use">Whether it is shown before anybody chooses.</param>
internal sealed record ListColumn<T>(string Name, string Title, Func<T, object?> Value, Enum? Sort = null, ColumnUse Use = ColumnUse.Shown)
    : ExportColumn<T>(Name, Value)
{
    private const string Reference = "reference";

    /// <summary>What a cell reads on screen.</summary>
    public string Text(T item) => Value(item) switch
    {
        null => "",
        DateOnly day => French.ShortDate(day),
        int number => French.Number(number),
        var text => text.ToString()!,
    };

    /// <summary>Class of a cell: figures are lined up, days and references keep to one line.</summary>
    public string? Class(T item) => Value(item) switch
    {
        int => "portal-number",
        DateOnly => "portal-unbroken",
        _ => Name == Reference ? "portal-unbroken" : null,
    };
}

/// <summary>Whether a column is shown.</summary>
internal enum ColumnUse
{
    /// <summary>Always: it names the item.</summary>
    Always,

    /// <summary>Until the reader chooses otherwise.</summary>
    Shown,

    /// <summary>Only when the reader chooses it.</summary>
    Offered,
}
