using System.Globalization;
using CptsPortal.Application.Accounts;
using CptsPortal.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Administration.Users;

/// <summary>The accounts, searched by name, address, organisation, role and state.</summary>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    [BindProperty(Name = "mots", SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(Name = "role", SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(Name = "etat", SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(Name = "page-no", SupportsGet = true)]
    public int Number { get; set; } = 1;

    /// <summary>What was found.</summary>
    public AccountPage Found { get; private set; } = null!;

    /// <summary>Pages in all, at least one.</summary>
    public int Pages => Math.Max(1, (Found.Total + AccountSearch.PageSize - 1) / AccountSearch.PageSize);

    public async Task OnGetAsync(CancellationToken cancellation) => Found = await mediator.Send(
        new ListAccounts(new AccountSearch(Words, Role, State switch { "actifs" => true, "desactives" => false, _ => null }, Number)), cancellation);

    /// <summary>The address of another page of the same search.</summary>
    public string Address(int number) => "/administration/comptes" + QueryString.Create(new Dictionary<string, string?>
    {
        ["mots"] = Words,
        ["role"] = Role?.ToString(),
        ["etat"] = State,
        ["page-no"] = number.ToString(CultureInfo.InvariantCulture),
    });
}
