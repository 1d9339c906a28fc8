using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases;

/// <summary>Opens a case on a first contact, or for an uncovered territory.</summary>
internal sealed class OpenModel(IMediator mediator, ICurrentActor current) : ActPage
{
    [BindProperty]
    public OpeningFields Form { get; set; } = new();

    /// <summary>The departments of one's scope.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRight(Right.InstructCases), cancellation);
        await ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        if (await TryAsync(async () => id = await mediator.Send(Form.ToAct(current.Actor?.Role.Institution(), Stamp()), cancellation), CaseTexts.Texts))
        {
            Done = "Le dossier est ouvert.";
            return Redirect($"/dossiers/{id}");
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) => Departments = await mediator.Send(new ListOwnDepartments(), cancellation);
}

/// <summary>The form as typed.</summary>
public sealed class OpeningFields
{
    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Code of the department.</summary>
    public string? Department { get; set; }

    /// <summary>How the case came about.</summary>
    public CaseOrigin Origin { get; set; }

    /// <summary>Day of the first contact, as typed.</summary>
    public string? ContactOn { get; set; }

    /// <summary>Who made contact.</summary>
    public string? ContactPerson { get; set; }

    /// <summary>How.</summary>
    public ContactChannel Channel { get; set; }

    /// <summary>The act; the institution contacted is that of who records it.</summary>
    internal OpenCase ToAct(Institution? institution, ActStamp stamp)
    {
        var contact = Typed.Day(ContactOn) is { } on
            ? new FirstContact(on, ContactPerson ?? "", Channel, institution ?? Institution.Agency) : null;
        return new OpenCase(Name ?? "", Department ?? "", Origin, contact, Origin == CaseOrigin.UncoveredTerritory ? institution : null, stamp);
    }
}
