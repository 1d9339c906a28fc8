using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>Records the day on which the decision's letter was sent to the holder.</summary>
internal sealed class NotifyModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    [BindProperty]
    public DatedFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadForAsync(Right.InstructLetter, cancellation);
        Form.On = Typed.Of(View.Today);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Form.ReadDay(ModelState);
        return on is null ? await AgainAsync(cancellation) : await ActAsync(
            () => Mediator.Send(new NotifyLetterDecision(Id, on.Value, Stamp(on)), cancellation),
            "La notification est enregistrée.", Address(), cancellation);
    }
}
