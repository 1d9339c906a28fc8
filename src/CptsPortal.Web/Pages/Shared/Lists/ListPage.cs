using System.Globalization;
using CptsPortal.Application.Lists;
using CptsPortal.Application.Ports;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace CptsPortal.Web.Pages.Shared.Lists;

/// <summary>
/// A list whose filters, sort and columns stay in its address and are kept for the person: who comes without a query finds
/// the list as it was left. Its files hold what it shows, all pages.
/// </summary>
internal abstract class ListPage<TItem>(IMediator mediator, IPortalCalendar calendar) : PageModel
{
    private ListAddress? _address;
    private ListColumn<TItem>[]? _shown;

    [BindProperty(Name = ListAddress.Sort, SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(Name = ListAddress.Page, SupportsGet = true)]
    public int Number { get; set; } = 1;

    /// <summary>Whether the person asks to see the list as nobody ever filtered it.</summary>
    [BindProperty(Name = "effacer", SupportsGet = true)]
    public bool Cleared { get; set; }

    /// <summary>The items shown.</summary>
    public IReadOnlyList<TItem> Items { get; private set; } = [];

    /// <summary>What stands around them.</summary>
    public ListHead Head { get; private set; } = null!;

    /// <summary>The columns shown, in order.</summary>
    public IReadOnlyList<ListColumn<TItem>> Columns => _shown ??= [.. All.Where(IsShown)];

    /// <summary>Name of the list: its address, its files and its memory.</summary>
    protected abstract string Name { get; }

    /// <summary>Title of the list, for its files and the journal.</summary>
    protected abstract string Title { get; }

    /// <summary>Names of its filters in the address.</summary>
    protected abstract IReadOnlyCollection<string> Filters { get; }

    /// <summary>Every column, in order.</summary>
    protected abstract IReadOnlyList<ListColumn<TItem>> All { get; }

    /// <summary>How many items a page has.</summary>
    protected abstract int PageSize { get; }

    /// <summary>Sends the list's requests.</summary>
    protected IMediator Mediator => mediator;

    /// <summary>Whether the last comes first.</summary>
    protected bool Descending => Sort?.StartsWith('-') == true;

    /// <summary>The column it is sorted by: the first value of its sort when the address names none that sorts.</summary>
    private ListColumn<TItem> SortedBy => All.FirstOrDefault(column => column.Sort is not null && column.Name == Sort?.TrimStart('-'))
        ?? All.First(column => column.Sort is { } sort && Convert.ToInt32(sort, CultureInfo.InvariantCulture) == 0);

    /// <summary>By what the list is sorted.</summary>
    protected TSort SortOf<TSort>()
        where TSort : struct, Enum => (TSort)(object)SortedBy.Sort!;

    /// <summary>Reads the page asked for.</summary>
    protected abstract Task<(IReadOnlyList<TItem> Items, int Total)> ReadAsync(CancellationToken cancellation);

    /// <summary>Reads all pages, and says in the journal what for.</summary>
    protected abstract Task<IReadOnlyList<TItem>> ExportAsync(string what, CancellationToken cancellation);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await KeepAsync(cancellation) is { } elsewhere)
        {
            TempData.Keep();
            return Redirect(elsewhere);
        }

        Number = Math.Max(1, Number);
        (Items, var total) = await ReadAsync(cancellation);
        var address = _address!;
        var chosen = address.With(ListAddress.Column, Columns.Select(column => column.Name).ToArray());
        Head = new ListHead(
            [.. All.Select(Heading)], Sort, address.Parts.Count > 0 ? $"{address.Path}?effacer=true" : null,
            chosen.OfFile("csv"), chosen.OfFile("xlsx"), new PageLinks(Number, total, PageSize, address.OfPage));
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation)
    {
        var rows = await ExportedAsync("CSV", cancellation);
        return File(CsvFile.Write(Columns, rows), CsvFile.MediaType, FileName("csv"));
    }

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellation)
    {
        var rows = await ExportedAsync("XLSX", cancellation);
        return File(XlsxFile.Write(Title, Columns, rows), XlsxFile.MediaType, FileName("xlsx"));
    }

    /// <summary>Joins the address with what is kept of the list.</summary>
    /// <returns>Where the person is to be led instead; null to stay.</returns>
    private async Task<string?> KeepAsync(CancellationToken cancellation)
    {
        _address = Asked();
        var kept = Cleared ? null : await mediator.Send(new RecallList(Name), cancellation);
        if (Cleared || kept?.Length > 0 && Request.Query.Count == 0)
        {
            if (Cleared)
                await mediator.Send(new RememberList(Name, null), cancellation);
            return _address.Path + kept;
        }

        // A link to one filter says nothing of columns: those chosen before stay.
        if (kept is not null && !_address.Parts.ContainsKey(ListAddress.Column) && QueryHelpers.ParseQuery(kept).TryGetValue(ListAddress.Column, out var columns))
            _address = _address.With(ListAddress.Column, columns);
        if (Request.Query.Count > 0 && _address.Query != (kept ?? ""))
            await mediator.Send(new RememberList(Name, _address.Query), cancellation);
        return null;
    }

    private async Task<IReadOnlyList<TItem>> ExportedAsync(string format, CancellationToken cancellation)
    {
        _address = Asked();
        var filters = _address.Parts.Where(part => part.Key is not (ListAddress.Column or ListAddress.Sort)).Select(part => $"{part.Key} = {part.Value}");
        return await ExportAsync(string.Join(" ; ", filters.Prepend($"{Title}, {format}")), cancellation);
    }

    private ListAddress Asked() => ListAddress.Read($"/{Name}", Request.Query, Filters);

    private bool IsShown(ListColumn<TItem> column)
    {
        var chosen = (_address ??= Asked()).Parts.GetValueOrDefault(ListAddress.Column);
        return column.Use == ColumnUse.Always || (All.Any(known => chosen.Contains(known.Name)) ? chosen.Contains(column.Name) : column.Use == ColumnUse.Shown);
    }

    private ListHeading Heading(ListColumn<TItem> column)
    {
        var sorted = column == SortedBy;
        var other = sorted && !Descending ? "-" + column.Name : column.Name;
        return new ListHeading(
            column.Name, column.Title, IsShown(column), column.Use != ColumnUse.Always,
            column.Sort is null ? null : _address!.With(ListAddress.Sort, other).Text, sorted ? Descending ? "descending" : "ascending" : null);
    }

    private string FileName(string ending) => string.Create(CultureInfo.InvariantCulture, $"{Name}-{calendar.Today:yyyy-MM-dd}.{ending}");
}
