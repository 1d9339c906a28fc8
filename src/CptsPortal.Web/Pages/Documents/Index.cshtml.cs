using System.Globalization;
using CptsPortal.Application.Documents;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Documents;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Shared.Lists;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Documents;

/// <summary>The archived documents of one's scope, a selection or all of which one takes away.</summary>
internal sealed class IndexModel(IMediator mediator, IPortalCalendar calendar) : ListPage<ArchiveItem>(mediator, calendar)
{
    private readonly IPortalCalendar _calendar = calendar;

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "departement", SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(Name = "nature", SupportsGet = true)]
    public DocumentKind? Kind { get; set; }

    [BindProperty(Name = "annee", SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>The departments of one's scope.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    /// <summary>What was found.</summary>
    public ArchivePage Found { get; private set; } = new([], 0, 0, 0);

    /// <summary>The years to choose from, latest first.</summary>
    public IEnumerable<int> Years => Enumerable.Range(0, 8).Select(back => _calendar.Today.Year - back);

    /// <summary>Where all that is found is taken away.</summary>
    public string Zip => Head.Csv.Replace($"/{Name}/csv", $"/{Name}/zip", StringComparison.Ordinal);

    protected override string Name => "archives";

    protected override string Title => "Documents officiels";

    protected override IReadOnlyCollection<string> Filters { get; } = [nameof(Search), "departement", "nature", "annee"];

    protected override IReadOnlyList<ListColumn<ArchiveItem>> All => ArchiveColumns.All;

    protected override int PageSize => ListArchive.PageSize;

    private ArchiveFilter Filter => new(Search, Department, Kind, Year);

    private ListArchive List => new(Filter, SortOf<ArchiveSort>(), Descending, Number);

    /// <summary>The documents chosen, or all that the filters find.</summary>
    public async Task<IActionResult> OnGetZipAsync([FromQuery(Name = "document")] Guid[] chosen, CancellationToken cancellation)
    {
        var bundle = await Mediator.Send(
            new TakeArchive(Filter with { Only = chosen }, chosen.Length > 0 ? "Documents officiels choisis, ZIP" : "Documents officiels, ZIP"), cancellation);
        return new ZipDownload(string.Create(CultureInfo.InvariantCulture, $"documents-{_calendar.Today:yyyy-MM-dd}.zip"), bundle, []);
    }

    protected override async Task<(IReadOnlyList<ArchiveItem> Items, int Total)> ReadAsync(CancellationToken cancellation)
    {
        Found = await Mediator.Send(List, cancellation);
        Departments = await Mediator.Send(new ListOwnDepartments(), cancellation);
        return (Found.Documents, Found.Total);
    }

    protected override async Task<IReadOnlyList<ArchiveItem>> ExportAsync(string what, CancellationToken cancellation) =>
        (await Mediator.Send(new ExportArchiveList(List, what), cancellation)).Documents;
}
