using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>The institutions refuse to contract.</summary>
internal sealed class RefuseModel(IMediator mediator) : ContractPage(mediator)
{
    [BindProperty]
    public RefusalFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.RefuseContract, cancellation);
        (Version, Form.LetterOn) = (Contract.Version, Typed.Of(View.Today));
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var letter = Typed.Day(Form.LetterOn);
        return ActAsync(
            () => Mediator.Send(new RefuseContract(Id, Form.Reasons, letter, Typed.Day(Form.ReceivedOn), Stamp(letter, Typed.OrNull(Form.Reasons))), cancellation),
            () => ReadAsync(Right.RefuseContract, cancellation), "Le refus est enregistré.", ContractAddresses.Of(Id));
    }
}

/// <summary>The refusal as typed.</summary>
internal sealed class RefusalFields
{
    /// <summary>Why.</summary>
    public string? Reasons { get; set; }

    /// <summary>Day of the letter.</summary>
    public string? LetterOn { get; set; }

    /// <summary>Day of its receipt.</summary>
    public string? ReceivedOn { get; set; }
}
