using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Contracts;
using CptsPortal.Web.Pages.Attachments;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>The CPTS asks to join, or sends pieces of its request: pieces of the case, or files sent now.</summary>
[Upload]
internal sealed class JoinModel(IMediator mediator) : ContractPage(mediator)
{
    [BindProperty]
    public JoinFields Form { get; set; } = new();

    /// <summary>Whether it begins a request, rather than completes one.</summary>
    public bool IsNew => View.Contract is null or { Refusal: not null } || View.CanBeAskedFor;

    /// <summary>The pieces to choose from.</summary>
    public IEnumerable<(string Value, string Text)> Choices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAllAsync(cancellation);
        Form.On = Typed.Of(View.Today);
        foreach (var item in IsNew ? [] : Contract.Pieces)
            Form.Pieces[item.Piece.Kind].Piece = item.Piece.Piece;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAllAsync(cancellation);
        if (!await TryAsync(() => AttachAsync(cancellation), RecordTexts.Texts))
            return Page();
        return await ActAsync(
            () => SendAsync(cancellation), () => ReadAllAsync(cancellation),
            IsNew ? "La demande est envoyée à la caisse." : "Les pièces sont envoyées à la caisse.", ContractAddresses.Of(Id));
    }

    private async Task SendAsync(CancellationToken cancellation)
    {
        var pieces = Form.Pieces.Where(piece => piece.Value.Piece is not null).ToDictionary(piece => piece.Key, piece => piece.Value.Piece!.Value);
        var on = Typed.Day(Form.On);
        if (IsNew)
            await Mediator.Send(new AskToJoin(Id, pieces, on, Stamp(on)), cancellation);
        else
            await Mediator.Send(new CompleteJoining(Id, pieces, Stamp()), cancellation);
    }

    /// <summary>Each file is attached under a key of its own made of the form's: sent again, it is attached once.</summary>
    private async Task AttachAsync(CancellationToken cancellation)
    {
        foreach (var (kind, typed) in Form.Pieces.Where(piece => piece.Value.File is not null))
        {
            var fields = new PieceFields { Kind = KindOf(kind), Title = ContractTexts.Texts.Of(kind), File = typed.File };
            var key = Key.ToByteArray();
            key[^1] ^= (byte)(kind + 1);
            typed.Piece = await Mediator.Send(await fields.ToActAsync(Id, new ActStamp(new Guid(key)), cancellation), cancellation);
            typed.File = null;
        }
    }

    private async Task ReadAllAsync(CancellationToken cancellation)
    {
        await Mediator.Send(new RequireRightOnCase(Id, Right.AskToJoin), cancellation);
        await ReadAsync(cancellation);
        Choices = [.. (await Mediator.Send(new ListPieces(Id), cancellation))
            .Select(piece => (piece.Id.ToString(), $"{piece.Title} ({piece.FileName}, {French.Date(piece.AttachedOn)})"))];
    }

    private static PieceKind KindOf(JoiningPieceKind kind) => kind switch
    {
        JoiningPieceKind.ValidatedProject => PieceKind.HealthProject,
        JoiningPieceKind.Statutes => PieceKind.Statutes,
        JoiningPieceKind.TerritoryOutline => PieceKind.TerritoryOutline,
        _ => PieceKind.MemberList,
    };
}

/// <summary>The request as filled in.</summary>
internal sealed class JoinFields
{
    /// <summary>Day of the request.</summary>
    public string? On { get; set; }

    /// <summary>The four pieces.</summary>
    public Dictionary<JoiningPieceKind, JoiningPieceFields> Pieces { get; set; } =
        Enum.GetValues<JoiningPieceKind>().ToDictionary(kind => kind, _ => new JoiningPieceFields());
}

/// <summary>A piece as chosen or sent.</summary>
internal sealed class JoiningPieceFields
{
    /// <summary>A piece of the case.</summary>
    public Guid? Piece { get; set; }

    /// <summary>A file.</summary>
    public IFormFile? File { get; set; }
}
