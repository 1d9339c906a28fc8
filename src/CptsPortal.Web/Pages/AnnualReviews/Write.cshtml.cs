using CptsPortal.Application.Acts;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>One side writes the review: the CPTS its figures, an institution the readings, what is agreed and what is left out.</summary>
internal sealed class WriteModel(IMediator mediator, ICurrentActor current) : ReviewPage(mediator, current)
{
    [BindProperty]
    public ReviewFields Form { get; set; } = new();

    /// <summary>Whether the review lay in the ARS-CPAM room when the form was made.</summary>
    [BindProperty]
    public bool InRoom { get; set; }

    /// <summary>Whether the CPTS writes.</summary>
    public bool OfCpts => Party == Domain.Contracts.Party.Cpts;

    /// <summary>The pieces that may prove a figure.</summary>
    public IReadOnlyList<(string Value, string Text)> Pieces { get; private set; } = [];

    private Right Right => OfCpts ? Right.WriteReviewFigures : Right.InstructReview;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right, cancellation);
        await ReadPiecesAsync(cancellation);
        (Form, InRoom) = (ReviewFields.Of(View, OfCpts), View.State == ReviewState.Preparation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var typed = Form.Read();
        if (await TryAsync(() => Mediator.Send<Unit>(OfCpts
            ? new WriteReviewFigures(Id, Year, typed, Stamp()) { Contract = Contract }
            : new WriteReviewReadings(Id, Year, InRoom, typed, Stamp()) { Contract = Contract }, cancellation), ReviewTexts.Texts))
        {
            Done = "La revue est enregistrée.";
            return Redirect(Address);
        }

        await ReadAsync(cancellation, typed);
        await ReadPiecesAsync(cancellation);
        if (ChangedMeanwhile)
        {
            var saved = View;
            await ReadAsync(cancellation);
            (saved, InRoom) = (View, View.State == ReviewState.Preparation);
            ModelState.Remove(nameof(InRoom));
            ShowBoth(saved.Version, Form.Beside(saved, OfCpts));
        }

        Form.Complete(View);
        return Page();
    }

    /// <summary>The same page with the effects of what is typed; nothing is saved. review.js asks for it while one types.</summary>
    public async Task<IActionResult> OnPostRecalculateAsync(CancellationToken cancellation)
    {
        await Mediator.Send(new RequireRightOnCase(Id, Right), cancellation);
        await ReadAsync(cancellation, Form.Read());
        await ReadPiecesAsync(cancellation);
        Form.Complete(View);
        return Page();
    }

    private async Task ReadPiecesAsync(CancellationToken cancellation) => Pieces = !OfCpts ? []
        : [.. (await Mediator.Send(new ListPieces(Id), cancellation)).Select(piece => ($"{piece.Id}", $"{piece.Title}, {French.Date(piece.AttachedOn)}"))];
}
