using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.StartUp;

/// <summary>Records that an award was paid.</summary>
internal sealed class PayModel(IMediator mediator, IPortalCalendar calendar) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "award", SupportsGet = true)]
    public Guid AwardId { get; set; }

    [BindProperty]
    public ChoiceFields Form { get; set; } = new();

    public AwardItem Award { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.InstructStartUp), cancellation);
        await ReadAsync(cancellation);
        (Form.On, Version) = (Typed.Of(calendar.Today), Award.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var on = Typed.Day(Form.On);
        if (await TryAsync(() => mediator.Send(new PayAward(Id, AwardId, on, Stamp(on)), cancellation), StartUpTexts.Texts))
        {
            Done = "Le versement est enregistré.";
            return Redirect($"/dossiers/{Id}/amorcage");
        }

        if (ChangedMeanwhile)
            ShowBoth(Award.Version, [new ChangedField("Date du versement", Form.On, Typed.Of(Award.PaidOn))]);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) =>
        Award = (await mediator.Send(new GetStartUp(Id), cancellation)).Awards.SingleOrDefault(award => award.Id == AwardId)
            ?? throw new NotFoundException();
}
