using CptsPortal.Application.Anomalies;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Anomalies;
using CptsPortal.Web.Pages.Shared.Lists;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Anomalies;

/// <summary>What does not hold together on the cases of one's scope.</summary>
internal sealed class IndexModel(IMediator mediator, IPortalCalendar calendar) : ListPage<AnomalyItem>(mediator, calendar)
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "departement", SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(Name = "anomalie", SupportsGet = true)]
    public AnomalyKind? Kind { get; set; }

    /// <summary>Those to be looked at unless one asks for others.</summary>
    [BindProperty(Name = "etat", SupportsGet = true)]
    public AnomalyState State { get; set; }

    /// <summary>The departments of one's scope.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    protected override string Name => "anomalies";

    protected override string Title => "Anomalies";

    protected override IReadOnlyCollection<string> Filters { get; } = [nameof(Search), "departement", "anomalie", "etat"];

    protected override IReadOnlyList<ListColumn<AnomalyItem>> All => AnomalyColumns.All;

    protected override int PageSize => ListAnomalies.PageSize;

    private ListAnomalies List => new(
        new AnomalyFilter(Search, Department, Kind, State == AnomalyState.All ? null : State == AnomalyState.Justified), SortOf<AnomalySort>(), Descending, Number);

    protected override async Task<(IReadOnlyList<AnomalyItem> Items, int Total)> ReadAsync(CancellationToken cancellation)
    {
        var found = await Mediator.Send(List, cancellation);
        Departments = await Mediator.Send(new ListOwnDepartments(), cancellation);
        return (found.Anomalies, found.Total);
    }

    protected override async Task<IReadOnlyList<AnomalyItem>> ExportAsync(string what, CancellationToken cancellation) =>
        (await Mediator.Send(new ExportAnomalies(List, what), cancellation)).Anomalies;
}

/// <summary>Which anomalies are shown.</summary>
internal enum AnomalyState
{
    /// <summary>Those that nobody justified.</summary>
    Open,

    /// <summary>Those that somebody justified.</summary>
    Justified,

    /// <summary>Both.</summary>
    All,
}
