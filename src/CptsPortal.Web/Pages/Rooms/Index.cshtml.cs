using CptsPortal.Application.Attachments;
using CptsPortal.Application.Rooms;
using CptsPortal.Web.Pages.Attachments;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Rooms;

/// <summary>What the institutions tell one another about a case.</summary>
[Upload]
internal sealed class IndexModel(IMediator mediator) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public NoteFields Note { get; set; } = new();

    [BindProperty]
    public PieceFields Form { get; set; } = new();

    public IReadOnlyList<RoomNoteItem> Notes { get; private set; } = [];

    public IReadOnlyList<PieceItem> Pieces { get; private set; } = [];

    /// <summary>Whether the note's form was sent, rather than the piece's.</summary>
    public bool Writes { get; private set; }

    /// <summary>Key of the second form of the page.</summary>
    public Guid PieceKey { get; private set; } = Guid.CreateVersion7();

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostNoteAsync(CancellationToken cancellation)
    {
        Writes = true;
        return await TryAsync(() => mediator.Send(new WriteRoomNote(Id, Note.Text ?? "", Stamp()), cancellation), RecordTexts.Texts, nameof(Note))
            ? Told("La note est dans la salle.") : await AgainAsync(cancellation);
    }

    public async Task<IActionResult> OnPostPieceAsync(CancellationToken cancellation)
    {
        (PieceKey, Writes) = (Key, false);
        return await TryAsync(
            async () => await mediator.Send(await Form.ToActAsync(Id, Stamp(), cancellation, inRoom: true), cancellation), RecordTexts.Texts)
            ? Told("La pièce est dans la salle.") : await AgainAsync(cancellation);
    }

    private RedirectResult Told(string done)
    {
        Done = done;
        return Redirect($"/dossiers/{Id}/salle");
    }

    private async Task<IActionResult> AgainAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Notes = await mediator.Send(new ListRoomNotes(Id), cancellation);
        Pieces = await mediator.Send(new ListPieces(Id, InRoom: true), cancellation);
    }
}

/// <summary>The form of a note.</summary>
public sealed class NoteFields
{
    /// <summary>What it says.</summary>
    public string? Text { get; set; }
}
