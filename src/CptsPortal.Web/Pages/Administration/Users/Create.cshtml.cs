using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Administration.Users;

/// <summary>Creates an account, which an invitation then opens.</summary>
internal sealed class CreateModel(IMediator mediator) : ActPage
{
    [BindProperty]
    public AccountFields Form { get; set; } = new();

    /// <summary>Departments to choose from.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRight(Right.Administer), cancellation);
        await ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        if (await TryAsync(async () => id = await mediator.Send(new CreateAccount(Form.ToForm(), Stamp()), cancellation), AccessTexts.Texts))
        {
            Done = "Le compte est créé. Donnez maintenant à la personne un lien pour choisir sa phrase de passe.";
            return RedirectToPage("Edit", new { id });
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) => Departments = await mediator.Send(new ListDepartments(), cancellation);
}
