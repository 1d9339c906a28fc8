namespace CptsPortal.Web.Pages.Shared;

/// <summary>The links to the pages of a list, shown by <c>&lt;partial name="_Pages" model="..." /&gt;</c>.</summary>
/// <param name="Current">The page being read, from 1.</param>
/// <param name="Total">Items on all pages.</param>
/// <param name="Size">Items on a page.</param>
/// <param name="AddressOf">Address of a page.</param>
public sealed record PageLinks(int Current, int Total, int Size, Func<int, string> AddressOf)
{
    private const int Around = 2;

    /// <summary>The last page.</summary>
    public int Last => (Total + Size - 1) / Size;

    /// <summary>The pages linked: the first, the last and those around the current one; null for a gap.</summary>
    public IEnumerable<int?> Numbers()
    {
        var before = 0;
        for (var number = 1; number <= Last; number++)
        {
            if (number != 1 && number != Last && Math.Abs(number - Current) > Around)
                continue;
            if (number > before + 1)
                yield return null;
            yield return before = number;
        }
    }
}
