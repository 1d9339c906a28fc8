using CptsPortal.Application.Attachments;
using CptsPortal.Application.Documents;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Attachments;

/// <summary>The shared pieces of a case.</summary>
[Upload]
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PieceFields Form { get; set; } = new();

    public IReadOnlyList<PieceItem> Pieces { get; private set; } = [];

    public IReadOnlyList<IssuedItem> Issued { get; private set; } = [];

    public bool MayProve => current.Actor?.Role.Has(Right.ExportDocuments) == true;

    public bool MayAttach => current.Actor?.Role.Has(Right.AttachPieces) == true;

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(async () => await mediator.Send(await Form.ToActAsync(Id, Stamp(), cancellation), cancellation), RecordTexts.Texts))
        {
            Done = "La pièce est jointe au dossier.";
            return Redirect($"/dossiers/{Id}/documents");
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Pieces = await mediator.Send(new ListPieces(Id), cancellation);
        Issued = await mediator.Send(new ListIssuedDocuments(Id), cancellation);
    }
}
