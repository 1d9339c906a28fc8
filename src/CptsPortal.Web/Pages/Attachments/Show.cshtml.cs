using CptsPortal.Application.Attachments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Attachments;

/// <summary>A piece with its versions, and the form of a new one.</summary>
[Upload]
internal sealed class ShowModel(IMediator mediator, ICurrentActor current) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "piece", SupportsGet = true)]
    public Guid PieceId { get; set; }

    [BindProperty]
    public PieceFields Form { get; set; } = new();

    /// <summary>The version that the form shows as the latest.</summary>
    [BindProperty]
    public Guid Replaces { get; set; }

    /// <summary>Every version, latest first.</summary>
    public IReadOnlyList<PieceItem> Versions { get; private set; } = [];

    public bool MayReplace => current.Actor is { } actor && actor.Role.Has(Right.AttachPieces)
        && (actor.Role != Role.Leader || Versions[0].AuthorRole == Role.Leader);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Versions = await mediator.Send(new GetPiece(Id, PieceId), cancellation);
        (Form.Kind, Form.Title, Replaces) = (Versions[0].Kind, Versions[0].Title, Versions[0].Id);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Versions = await mediator.Send(new GetPiece(Id, PieceId), cancellation);
        var added = Guid.Empty;
        if (!await TryAsync(
            async () => added = await mediator.Send(
                await Form.ToActAsync(Id, Stamp(), cancellation, Versions[0].InRoom, Replaces), cancellation), RecordTexts.Texts))
            return Page();
        Done = "La nouvelle version est jointe\u00A0; les précédentes restent consultables.";
        return Redirect(PieceAddresses.Of(Id, added));
    }
}
