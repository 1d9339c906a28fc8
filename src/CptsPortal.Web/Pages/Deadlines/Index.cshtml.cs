using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Standing;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Pages.Shared.Lists;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Deadlines;

/// <summary>The open deadlines of one's scope.</summary>
internal sealed class IndexModel(IMediator mediator, IPortalCalendar calendar) : ListPage<DeadlineItem>(mediator, calendar)
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "departement", SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(Name = "echeance", SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty(Name = "quand", SupportsGet = true)]
    public Urgency? Urgency { get; set; }

    [BindProperty(Name = "miennes", SupportsGet = true)]
    public bool MineOnly { get; set; }

    /// <summary>The departments of one's scope.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    public DateOnly Today { get; private set; }

    protected override string Name => "echeances";

    protected override string Title => "Échéances";

    protected override IReadOnlyCollection<string> Filters { get; } = [nameof(Search), "departement", "echeance", "quand", "miennes"];

    protected override IReadOnlyList<ListColumn<DeadlineItem>> All => DeadlineColumns.All;

    protected override int PageSize => ListDeadlines.PageSize;

    private ListDeadlines List => new(
        new DeadlineFilter(Search, Department, Typed.OrNull(Key), Urgency, MineOnly), SortOf<DeadlineSort>(), Descending, Number);

    protected override async Task<(IReadOnlyList<DeadlineItem> Items, int Total)> ReadAsync(CancellationToken cancellation)
    {
        var found = await Mediator.Send(List, cancellation);
        Departments = await Mediator.Send(new ListOwnDepartments(), cancellation);
        Today = found.Today;
        return (found.Deadlines, found.Total);
    }

    protected override async Task<IReadOnlyList<DeadlineItem>> ExportAsync(string what, CancellationToken cancellation) =>
        (await Mediator.Send(new ExportDeadlines(List, what), cancellation)).Deadlines;
}
