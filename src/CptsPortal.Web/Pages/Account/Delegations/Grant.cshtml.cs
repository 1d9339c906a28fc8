using CptsPortal.Application.Delegations;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Delegations;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Account.Delegations;

/// <summary>Gives a colleague one's power to decide.</summary>
internal sealed class GrantModel(IMediator mediator, IPortalCalendar calendar) : ActPage
{
    [BindProperty]
    public DelegationFields Form { get; set; } = new();

    /// <summary>The colleagues and departments that one may choose.</summary>
    public DelegateChoice Choice { get; private set; } = null!;

    /// <summary>The colleagues, with their role.</summary>
    public IEnumerable<(string Value, string Text)> People => Choice.Colleagues.Select(colleague => (
        colleague.Person.UserId.ToString(),
        $"{colleague.Person.Name}, {AccessTexts.Texts.Of(colleague.Person.Role)} ({string.Join(", ", colleague.Person.Scope.Departments)})"));

    /// <summary>One's own departments.</summary>
    public IReadOnlyList<(string Code, string Name)> Departments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        Form.Departments = Choice.Departments.Count == 1 ? [.. Choice.Departments] : [];
        Form.From = Typed.Of(calendar.Today);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var terms = new DelegationTerms([.. Form.Departments], Typed.Day(Form.From), Typed.Day(Form.Until));
        var grant = new GrantDelegation(Guid.TryParse(Form.To, out var to) ? to : null, terms, Stamp());
        if (await TryAsync(() => mediator.Send(grant, cancellation), DelegationTexts.Texts))
        {
            Done = "La délégation est donnée.";
            return Redirect(AccountAddresses.Delegations);
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Choice = await mediator.Send(new ListDelegates(), cancellation);
        var names = await mediator.Send(new ListDepartments(), cancellation);
        Departments = [.. names.Where(name => Choice.Departments.Contains(name.Code)).Select(name => (name.Code, name.Name))];
    }
}

/// <summary>A delegation as typed.</summary>
public sealed class DelegationFields
{
    /// <summary>Account of the colleague.</summary>
    public string? To { get; set; }

    /// <summary>Codes of the departments.</summary>
    public IList<string> Departments { get; set; } = [];

    /// <summary>First day.</summary>
    public string? From { get; set; }

    /// <summary>Last day.</summary>
    public string? Until { get; set; }
}
