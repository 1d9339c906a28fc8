using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace CptsPortal.Web.Pages.Payments;

/// <summary>The lines of one's scope that ask for something, the late ones at first; the filters stay in the address.</summary>
internal sealed class ListModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(Name = "etat", SupportsGet = true)]
    public PaymentFilter Filter { get; set; }

    [BindProperty(Name = "departement", SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(Name = "page", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public PaymentPage Found { get; private set; } = new(default, [], 0, 0m);

    /// <summary>The departments of one's scope.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    public PageLinks Pages => new(Number, Found.Total, ListPayments.PageSize, AddressOf);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Found = await mediator.Send(new ListPayments(Filter, Department, Math.Max(1, Number)), cancellation);
        Departments = [.. (await mediator.Send(new ListDepartments(), cancellation))
            .Where(department => current.Actor!.Scope.Covers(Guid.Empty, department.Code))];
    }

    private string AddressOf(int number) => QueryHelpers.AddQueryString("/versements", new Dictionary<string, string?>
    {
        ["etat"] = Filter.ToString(),
        ["departement"] = Department,
        ["page"] = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(part => !string.IsNullOrEmpty(part.Value)));
}
