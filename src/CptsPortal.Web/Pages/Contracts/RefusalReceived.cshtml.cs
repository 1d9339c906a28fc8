using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>Records when the CPTS received a refusal.</summary>
internal sealed class RefusalReceivedModel(IMediator mediator) : ContractPage(mediator)
{
    [BindProperty]
    public DayFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.SignContract, cancellation);
        (Version, Form.On) = (Contract.Version, Typed.Of(View.Today));
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new ReceiveContractRefusal(Id, Typed.Day(Form.On), Stamp(Typed.Day(Form.On))), cancellation),
        () => ReadAsync(Right.SignContract, cancellation), "La réception est enregistrée.", ContractAddresses.Of(Id));
}
