using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The holder withdraws the letter.</summary>
internal sealed class WithdrawModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    [BindProperty]
    public ReasonFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadForAsync(Right.WriteLetter, cancellation);
        Form.On = Typed.Of(View.Today);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Form.ReadDay(ModelState);
        return on is null ? await AgainAsync(cancellation) : await ActAsync(
            () => Mediator.Send(new WithdrawLetter(Id, on.Value, Form.Reason ?? "", Stamp(on, Form.Reason)), cancellation),
            "La lettre d’intention est retirée. Une nouvelle lettre, préremplie, peut être présentée.", Address(), cancellation);
    }
}

/// <summary>A day and a reason.</summary>
public sealed class ReasonFields : DatedFields
{
    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
