using System.Globalization;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.StartUp;

/// <summary>Awards start-up funding, at the region's default amount unless another is typed.</summary>
internal sealed class GrantModel(IMediator mediator, IPortalCalendar calendar) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AwardFields Form { get; set; } = new();

    public StartUpView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.InstructStartUp), cancellation);
        View = await mediator.Send(new GetStartUp(Id), cancellation);
        var usual = View.Defaults?.Awards.FirstOrDefault(award => award.Kind == Form.Kind)?.Amount.Value;
        (Form.On, Form.Amount) = (Typed.Of(calendar.Today), usual?.ToString("0.##", CultureInfo.InvariantCulture));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var terms = Form.Read();
        if (await TryAsync(() => mediator.Send(new AwardStartUp(Id, terms, Stamp(terms.On, terms.RenewalReason)), cancellation), StartUpTexts.Texts))
        {
            Done = "Le financement est attribué.";
            return Redirect($"/dossiers/{Id}/amorcage");
        }

        View = await mediator.Send(new GetStartUp(Id), cancellation);
        return Page();
    }
}
