using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>Proposes the terms to the CPTS.</summary>
internal sealed class ProposeModel(IMediator mediator) : ContractPage(mediator)
{
    [BindProperty]
    public DayFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadOpenAsync(cancellation);
        (Version, Form.On) = (Contract.Version, Typed.Of(View.Today));
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new ProposeTerms(Id, Typed.Day(Form.On), Stamp(Typed.Day(Form.On))), cancellation),
        () => ReadOpenAsync(cancellation), "Les termes sont proposés à la CPTS.", ContractAddresses.Of(Id));

    private async Task ReadOpenAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.PrepareTerms, cancellation);
        if (Contract.Open is null)
            throw new NotFoundException();
    }
}

/// <summary>A day as typed, and why.</summary>
internal sealed class DayFields
{
    /// <summary>The day.</summary>
    public string? On { get; set; }

    /// <summary>Why, where a reason is asked for.</summary>
    public string? Why { get; set; }

    /// <summary>The wording that was shown, where the act is about one.</summary>
    public int Revision { get; set; }
}
