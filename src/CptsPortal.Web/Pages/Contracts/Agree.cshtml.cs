using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>A party agrees to the wording that it is shown.</summary>
internal sealed class AgreeModel(IMediator mediator) : ContractPage(mediator)
{
    [BindProperty]
    public DayFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadOpenAsync(cancellation);
        (Form.On, Form.Revision) = (Typed.Of(View.Today), Contract.Open!.Revision);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var agreed = await ActAsync(
            () => Mediator.Send(new AgreeToTerms(Id, Form.Revision, Typed.Day(Form.On), Stamp(Typed.Day(Form.On))), cancellation),
            () => ReadOpenAsync(cancellation), "L’accord est enregistré.", ContractAddresses.Of(Id));
        // The page shows the wording as it is now: what is sent next is an agreement to it.
        if (View?.Contract?.Open is { } open)
        {
            Form.Revision = open.Revision;
            ModelState.Remove("Form.Revision");
        }

        return agreed;
    }

    private async Task ReadOpenAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.AgreeToTerms, cancellation);
        if (Contract.Open is null)
            throw new NotFoundException();
    }
}
