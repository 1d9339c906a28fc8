using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Pages.Attachments;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.EarlyMission;

/// <summary>The form of adhesion (avenant 2, annexe 7): base missions started, and its three pieces, chosen or sent.</summary>
[Upload]
internal sealed class FileModel(IMediator mediator) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AdhesionFields Form { get; set; } = new();

    public EarlyMissionView View { get; private set; } = null!;

    /// <summary>The shared pieces of the case.</summary>
    public IReadOnlyList<PieceItem> Pieces { get; private set; } = [];

    /// <summary>The pieces to choose from.</summary>
    public IEnumerable<(string Value, string Text)> Choices =>
        Pieces.Select(piece => (piece.Id.ToString(), $"{piece.Title} ({piece.FileName}, {French.Date(piece.AttachedOn)})"));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.FileEarlyMission), cancellation);
        await ReadAsync(cancellation);
        Form.Statutes = Latest(PieceKind.Statutes);
        Form.Letter = Latest(PieceKind.LetterOfIntent);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => AttachAsync(cancellation), RecordTexts.Texts) && await TryAsync(() => FileAsync(cancellation), EarlyMissionTexts.Texts))
        {
            Done = "Le formulaire est déposé ; la caisse en est avertie.";
            return Redirect(EarlyMissionAddresses.Of(Id));
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private Guid? Latest(PieceKind kind) => Pieces.FirstOrDefault(piece => piece.Kind == kind)?.Id;

    private async Task AttachAsync(CancellationToken cancellation)
    {
        Form.Statutes = await mediator.AttachSentAsync(Id, PieceKind.Statutes, Form.StatutesFile, Key, cancellation) ?? Form.Statutes;
        Form.Letter = await mediator.AttachSentAsync(Id, PieceKind.LetterOfIntent, Form.LetterFile, Key, cancellation) ?? Form.Letter;
        Form.Proof = await mediator.AttachSentAsync(Id, PieceKind.Other, Form.ProofFile, Key, cancellation) ?? Form.Proof;
    }

    private Task<Unit> FileAsync(CancellationToken cancellation) => mediator.Send(
        new FileEarlyMission(Id, new AdhesionForm(Form.Missions, new AdhesionPieces(Form.Statutes, Form.Letter, Form.Proof)), Stamp()), cancellation);

    private async Task ReadAsync(CancellationToken cancellation)
    {
        View = await mediator.Send(new GetEarlyMission(Id), cancellation);
        Pieces = await mediator.Send(new ListPieces(Id), cancellation);
    }
}

/// <summary>The form as filled in.</summary>
internal sealed class AdhesionFields
{
    public List<Mission> Missions { get; set; } = [];

    public Guid? Statutes { get; set; }

    public IFormFile? StatutesFile { get; set; }

    public Guid? Letter { get; set; }

    public IFormFile? LetterFile { get; set; }

    public Guid? Proof { get; set; }

    public IFormFile? ProofFile { get; set; }
}
