using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>The fund checks the four pieces.</summary>
internal sealed class CheckModel(IMediator mediator) : ContractPage(mediator)
{
    [BindProperty]
    public CheckFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.CheckJoining, cancellation);
        (Version, Form.On) = (Contract.Version, Typed.Of(View.Today));
        Form.Checks = Contract.Pieces.ToDictionary(
            item => item.Piece.Kind, item => new PieceCheckFields { Check = item.Piece.Check, Reason = item.Piece.Reason });
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.On);
        var checks = Form.Checks.ToDictionary(check => check.Key, check => (check.Value.Check, Typed.OrNull(check.Value.Reason)));
        return ActAsync(
            () => Mediator.Send(new CheckJoining(Id, checks, on, Stamp(on)), cancellation),
            () => ReadAsync(Right.CheckJoining, cancellation), "La vérification est enregistrée.", ContractAddresses.Of(Id),
            () => Contract.Pieces.Select(item => new ChangedField(
                ContractTexts.Texts.Of(item.Piece.Kind),
                ContractTexts.Texts.Of(Form.Checks.TryGetValue(item.Piece.Kind, out var typed) ? typed.Check : PieceCheck.Awaited),
                ContractTexts.Texts.Of(item.Piece.Check))));
    }
}

/// <summary>The check as filled in.</summary>
internal sealed class CheckFields
{
    /// <summary>Day of the check.</summary>
    public string? On { get; set; }

    /// <summary>The four pieces.</summary>
    public Dictionary<JoiningPieceKind, PieceCheckFields> Checks { get; set; } =
        Enum.GetValues<JoiningPieceKind>().ToDictionary(kind => kind, _ => new PieceCheckFields());
}

/// <summary>What is found of a piece.</summary>
internal sealed class PieceCheckFields
{
    /// <summary>The finding.</summary>
    public PieceCheck Check { get; set; }

    /// <summary>What the CPTS has to send.</summary>
    public string? Reason { get; set; }
}
