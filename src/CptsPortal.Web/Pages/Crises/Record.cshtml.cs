using CptsPortal.Application.Acts;
using CptsPortal.Application.Crises;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Crises;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Crises;

/// <summary>The ARS records a serious crisis.</summary>
internal sealed class RecordModel(IMediator mediator, ICurrentActor current, IPortalCalendar calendar) : ActPage
{
    [BindProperty]
    public CrisisFields Form { get; set; } = new();

    /// <summary>The departments of one's scope.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRight(Right.RecordCrises), cancellation);
        Form.IdentifiedOn = Typed.Of(calendar.Today);
        await ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.IdentifiedOn);
        var recorded = Guid.Empty;
        if (await TryAsync(async () => recorded = await mediator.Send(
            new RecordCrisis(new TypedCrisis(on, Form.Typology, Form.Departments, Form.Description), Stamp(on)), cancellation), CrisisTexts.Texts))
        {
            Done = "La crise est enregistrée.";
            return Redirect($"/crises/{recorded}");
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) => Departments =
        [.. (await mediator.Send(new ListDepartments(), cancellation)).Where(department => current.Actor!.Scope.CoversDepartment(department.Code))];
}

/// <summary>A crisis as typed.</summary>
internal sealed class CrisisFields
{
    /// <summary>Day on which the ARS identified it.</summary>
    public string? IdentifiedOn { get; set; }

    /// <summary>Which of the five typologies.</summary>
    public CrisisTypology Typology { get; set; }

    /// <summary>Codes of the departments.</summary>
    public List<string> Departments { get; set; } = [];

    /// <summary>What happens.</summary>
    public string? Description { get; set; }
}
