using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Documents;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>A version of the letter, and what changed in it since the one before.</summary>
internal sealed class VersionModel(IMediator mediator, ICurrentActor current, LetterPrinter printer) : LetterPage(mediator, current)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Everything that the letter says.</summary>
    public IReadOnlyList<LetterLine> Lines { get; private set; } = [];

    /// <summary>What changed since the version before; null for the first.</summary>
    public IReadOnlyList<(LetterSection Section, string Label, string? Before, string? After)>? Changes { get; private set; }

    private Paper Paper => new("/Documents/LetterOfIntent.cshtml", this, DecisionLetter.ReferenceOf(View), $"lettre-intention-{View.Case.Reference}-{Number}.pdf");

    /// <summary>Whether a PDF was asked for and could not be printed.</summary>
    public bool PdfFailed { get; private set; }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        return this.Pdf(await printer.PrintAsync(Paper, cancellation), Paper.FileName, () => PdfFailed = true);
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation, Number);
        Lines = LinesOf(Letter, View.Territory);
        if (View.Before is { } before)
            Changes = [.. LetterLines.Changes(LinesOf(before, View.TerritoryBefore), Lines)];
    }

    private static LetterLine[] LinesOf(LetterOfIntent letter, LetterTerritory? territory) =>
        [.. LetterLines.Of(letter.Content), .. territory is null ? [] : LetterLines.Of(territory)];
}
