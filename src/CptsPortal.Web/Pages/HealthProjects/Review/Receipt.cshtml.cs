using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Review;

/// <summary>Records the receipt by post, which starts the clock.</summary>
internal sealed class ReceiptModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public ReceiptForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.InstructProject, cancellation);
        Form.On = Typed.Of(Sheet.Today);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new RecordProjectReceipt(Id, Typed.Day(Form.On), Stamp(Typed.Day(Form.On))), cancellation),
        Right.InstructProject, "La réception est enregistrée : le délai de deux mois court.", cancellation);
}

/// <summary>The form as typed.</summary>
internal sealed class ReceiptForm
{
    /// <summary>Day, as typed.</summary>
    public string? On { get; set; }
}
