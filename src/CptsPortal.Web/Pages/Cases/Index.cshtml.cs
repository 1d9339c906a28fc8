using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared.Lists;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases;

/// <summary>The cases of one's scope.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current, IPortalCalendar calendar) : ListPage<CaseItem>(mediator, calendar)
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "etape", SupportsGet = true)]
    public Stage? Stage { get; set; }

    [BindProperty(Name = "departement", SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(Name = "miens", SupportsGet = true)]
    public bool MineOnly { get; set; }

    /// <summary>What was just done.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>The departments of one's scope.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public Role Role => (current.Actor ?? throw new NotSignedInException()).Role;

    public bool MayOpen => Role.Has(Right.InstructCases);

    /// <summary>Whether cases have referents of the reader's role.</summary>
    public bool MayBeReferent => Role is Role.AgencyCaseWorker or Role.FundCaseWorker or Role.AgriculturalFundCaseWorker;

    protected override string Name => "dossiers";

    protected override string Title => "Dossiers";

    protected override IReadOnlyCollection<string> Filters { get; } = [nameof(Search), "etape", "departement", "miens"];

    protected override IReadOnlyList<ListColumn<CaseItem>> All => field ??= CaseColumns.For(Role);

    protected override int PageSize => ListCases.PageSize;

    private ListCases List => new(new CaseFilter(Search, Stage, Department, MineOnly), SortOf<CaseSort>(), Descending, Number);

    protected override async Task<(IReadOnlyList<CaseItem> Items, int Total)> ReadAsync(CancellationToken cancellation)
    {
        var found = await Mediator.Send(List, cancellation);
        Departments = await Mediator.Send(new ListOwnDepartments(), cancellation);
        Today = found.Today;
        return (found.Cases, found.Total);
    }

    protected override async Task<IReadOnlyList<CaseItem>> ExportAsync(string what, CancellationToken cancellation) =>
        (await Mediator.Send(new ExportCases(List, what), cancellation)).Cases;
}
