using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Standing;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace CptsPortal.Web.Pages.Deadlines;

/// <summary>The open deadlines of one's scope; the filters stay in the address.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(Name = "departement", SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(Name = "echeance", SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty(Name = "quand", SupportsGet = true)]
    public Urgency? Urgency { get; set; }

    [BindProperty(Name = "miennes", SupportsGet = true)]
    public bool MineOnly { get; set; }

    [BindProperty(Name = "page", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public DeadlinePage Found { get; private set; } = new(default, [], 0);

    /// <summary>The departments of one's scope.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    public PageLinks Pages => new(Number, Found.Total, ListDeadlines.PageSize, AddressOf);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Found = await mediator.Send(new ListDeadlines(Department, NullIfEmpty(Key), Urgency, MineOnly, Math.Max(1, Number)), cancellation);
        Departments = [.. (await mediator.Send(new ListDepartments(), cancellation))
            .Where(department => current.Actor!.Scope.Covers(Guid.Empty, department.Code))];
    }

    private string AddressOf(int number) => QueryHelpers.AddQueryString("/echeances", new Dictionary<string, string?>
    {
        ["departement"] = Department,
        ["echeance"] = Key,
        ["quand"] = Urgency?.ToString(),
        ["miennes"] = MineOnly ? "true" : null,
        ["page"] = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(part => !string.IsNullOrEmpty(part.Value)));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
