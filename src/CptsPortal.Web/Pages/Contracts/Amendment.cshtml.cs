using CptsPortal.Application.Contracts;
using CptsPortal.Application.Payments;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>The amendment under way: from which day, what it changes of the terms and of the schedule.</summary>
internal sealed class AmendmentModel(IMediator mediator) : ContractPage(mediator)
{
    [BindProperty]
    public AmendmentFields Form { get; set; } = new();

    /// <summary>What it would change of the schedule; null where there is nothing to see.</summary>
    public AmendmentEffect? Effect { get; private set; }

    /// <summary>Whether an amendment can be opened now.</summary>
    public bool MayOpen => May(Right.PrepareTerms) && Contract is { SignedOn: not null, Open: null } && Contract.EndsOn > View.Today;

    /// <summary>Whether the amendment can be written or given up now.</summary>
    public bool MayWrite => May(Right.PrepareTerms) && Contract.Amendment is { Signatories.Count: 0 };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAmendmentAsync(cancellation);
        (Version, Form.From) = (Contract.Version, Typed.Of(Contract.Amendment?.EffectFrom));
    }

    public Task<IActionResult> OnPostOpenAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new OpenAmendment(Id, Stamp()), cancellation), () => ReadAmendmentAsync(cancellation),
        "L’avenant est ouvert dans la salle ARS-CPAM.", Address);

    public Task<IActionResult> OnPostEffectAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new WriteAmendmentEffect(Id, Typed.Day(Form.From), Stamp()), cancellation), () => ReadAmendmentAsync(cancellation),
        "La date d’effet est enregistrée.", Address,
        () => [new ChangedField("Date d’effet", Form.From, Typed.Of(Contract.Amendment?.EffectFrom))]);

    public Task<IActionResult> OnPostAbandonAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new AbandonAmendment(Id, Stamp(why: Typed.OrNull(Form.Why))), cancellation), () => ReadAmendmentAsync(cancellation),
        "L’avenant est abandonné.", ContractAddresses.Of(Id));

    private string Address => ContractAddresses.Of(Id, "avenant");

    private async Task ReadAmendmentAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.ReadCases, cancellation);
        Effect = Contract.Amendment is null ? null : await Mediator.Send(new GetAmendmentEffect(Id), cancellation);
    }
}

/// <summary>The amendment as typed.</summary>
internal sealed class AmendmentFields
{
    /// <summary>First day on which it is to apply.</summary>
    public string? From { get; set; }

    /// <summary>Why it is given up.</summary>
    public string? Why { get; set; }
}
