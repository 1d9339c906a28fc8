using CptsPortal.Application.Acts;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>One section of the letter: written where it may be, read otherwise.</summary>
internal sealed class SectionModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    /// <summary>Last word of the address.</summary>
    [BindProperty(SupportsGet = true, Name = "section")]
    public string Slug { get; set; } = "";

    [BindProperty]
    public LetterFields Form { get; set; } = new();

    /// <summary>The section.</summary>
    public LetterSection Section => Sections.Of(Slug) ?? throw new NotFoundException();

    /// <summary>Whether the reader may write it now.</summary>
    public bool Writable => MayWrite && View.MayWrite(Section);

    /// <summary>What the institutions ask to correct here.</summary>
    public Correction? Correction => Letter.Corrections.FirstOrDefault(asked => asked.Section == Section);

    /// <summary>Template of the section's fields.</summary>
    public string Template => $"Fields/_{Section}";

    /// <summary>What the section says, for reading.</summary>
    public IReadOnlyList<LetterLine> Lines => Section == LetterSection.Territory ? LetterLines.Of(View.Territory) : LinesOf(Letter.Content);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        _ = Section;
        await ReadAsync(cancellation);
        Form = LetterFieldsOf.Content(Letter.Content);
        Version = Letter.RevisionOf(Section);
    }

    public async Task<IActionResult> OnPostAsync(bool next, CancellationToken cancellation)
    {
        var saved = await SaveAsync(cancellation);
        if (SentByAutosave)
            return AutosaveAnswer(saved);
        if (saved is null)
            return await ShowAgainAsync(cancellation);
        Done = $"La section «\u00A0{LetterTexts.Texts.Of(Section)}\u00A0» est enregistrée.";
        await ReadAsync(cancellation);
        return Redirect(next ? AddressAfter() : Address());
    }

    public Task<IActionResult> OnPostAddRowAsync(CancellationToken cancellation) => ChangeRowsAsync(() => LetterRows.Add(Form, Section), cancellation);

    public Task<IActionResult> OnPostRemoveRowAsync(int row, CancellationToken cancellation) =>
        ChangeRowsAsync(() => LetterRows.Remove(Form, Section, row), cancellation);

    private async Task<uint?> SaveAsync(CancellationToken cancellation)
    {
        var content = new LetterReading(Form, ModelState).Read();
        if (!ModelState.IsValid)
            return null;
        uint? saved = null;
        await TryAsync(async () => saved = await Mediator.Send(new WriteLetterSection(Id, Section, content, Stamp()), cancellation), LetterTexts.Texts);
        return saved;
    }

    private async Task<IActionResult> ShowAgainAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (ChangedMeanwhile)
        {
            var typed = LinesOf(new LetterReading(Form, ModelState).Read());
            ShowBoth(
                Letter.RevisionOf(Section),
                LetterLines.Changes(typed, LinesOf(Letter.Content)).Select(line => new ChangedField(line.Label, line.Before, line.After)));
        }

        return Page();
    }

    /// <summary>Nothing is saved yet: the rows are the form's.</summary>
    private async Task<IActionResult> ChangeRowsAsync(Action change, CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        await Mediator.Send(new RequireRightOnCase(Id, Right.WriteLetter), cancellation);
        ModelState.Clear();
        change();
        return Page();
    }

    private string AddressAfter()
    {
        var following = Sections.All.Where(section => section > Section && View.MayWrite(section)).ToArray();
        return following.Length > 0 ? Address($"/{Sections.SlugOf(following[0])}") : Address("/recapitulatif");
    }

    private LetterLine[] LinesOf(LetterContent content) => [.. LetterLines.Of(content).Where(line => line.Section == Section)];
}
