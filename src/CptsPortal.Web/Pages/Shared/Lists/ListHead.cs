using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Shared.Lists;

/// <summary>What stands around the rows of a list: heads of columns, choice of columns, pages and files.</summary>
/// <param name="Headings">Every column, shown or not, in order.</param>
/// <param name="Sort">How the list is sorted, for the form of the filters; null as it comes.</param>
/// <param name="Clear">Address that forgets filters, sort and columns; null when there is none to forget.</param>
/// <param name="Csv">Address of the list as CSV.</param>
/// <param name="Xlsx">Address of the list as a workbook.</param>
/// <param name="Pages">Links to its pages.</param>
public sealed record ListHead(
    IReadOnlyList<ListHeading> Headings, string? Sort, string? Clear, string Csv, string Xlsx, PageLinks Pages)
{
    /// <summary>What the table says of itself: <c>47 dossiers, page 2 sur 2</c>.</summary>
    public string Caption(string one, string many) =>
        French.Count(Pages.Total, one, many) + (Pages.Last > 1 ? $", page {French.Number(Pages.Current)} sur {French.Number(Pages.Last)}" : "");
}

/// <summary>The head of a column.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Title">Words.</param>
/// <param name="Shown">Whether it is shown.</param>
/// <param name="Optional">Whether the reader may hide it.</param>
/// <param name="SortAddress">The list sorted by it, or the other way when it is already; null when it does not sort.</param>
/// <param name="Sorted"><c>ascending</c> or <c>descending</c>; null when the list is not sorted by it.</param>
public sealed record ListHeading(string Name, string Title, bool Shown, bool Optional, string? SortAddress, string? Sorted);
