using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.StartUp;

/// <summary>Chooses the support structure of a project.</summary>
internal sealed class SupportModel(IMediator mediator, IPortalCalendar calendar) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ChoiceFields Form { get; set; } = new();

    public StartUpView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.ChooseSupport), cancellation);
        View = await mediator.Send(new GetStartUp(Id), cancellation);
        Form = new ChoiceFields { On = Typed.Of(calendar.Today), Structure = View.Choice?.StructureId.ToString() };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.On);
        Guid? structure = Guid.TryParse(Form.Structure, out var id) ? id : null;
        if (await TryAsync(() => mediator.Send(new ChooseSupportStructure(Id, structure, on, Stamp(on)), cancellation), StartUpTexts.Texts))
        {
            Done = "Le choix de la structure d’appui est enregistré.";
            return Redirect($"/dossiers/{Id}/amorcage");
        }

        View = await mediator.Send(new GetStartUp(Id), cancellation);
        return Page();
    }
}
