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

/// <summary>What the pages of a letter of intent share: the letter, who reads it, and how they come back.</summary>
internal abstract class LetterPage(IMediator mediator, ICurrentActor current) : ActPage
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The letter as it is.</summary>
    public LetterView View { get; private set; } = null!;

    /// <summary>The letter; the page is not found without one.</summary>
    public LetterOfIntent Letter => View.Letter ?? throw new NotFoundException();

    /// <summary>Where messages go.</summary>
    protected IMediator Mediator => mediator;

    /// <summary>Role of the reader.</summary>
    protected Role Role => current.Actor!.Role;

    /// <summary>Name of the reader.</summary>
    protected string ReaderName => current.Actor!.Name;

    /// <summary>The institution that the reader acts for, if any.</summary>
    public Institution? Institution => Role.Institution();

    /// <summary>Whether the reader may write the letter.</summary>
    public bool MayWrite => Role.Has(Right.WriteLetter);

    /// <summary>Whether the reader instructs letters.</summary>
    public bool MayInstruct => Role.Has(Right.InstructLetter);

    /// <summary>Whether the reader decides on letters.</summary>
    public bool MayDecide => current.Actor!.May(Right.DecideLetter, View.Case.Department);

    /// <summary>The delegation by which the reader decides on letters; null by right of the role.</summary>
    public Mandate? Mandate => current.Actor!.MandateFor(Right.DecideLetter, View.Case.Department);

    /// <summary>Whether the reader sees the institutions' part: all but the holder.</summary>
    public bool SeesReview => Role != Role.Leader;

    /// <summary>The address of a page of the letter.</summary>
    public string Address(string rest = "") => $"/dossiers/{Id}/lettre{rest}";

    /// <summary>Reads the letter; out of scope, the case is not found before any right is asked for.</summary>
    protected async Task ReadAsync(CancellationToken cancellation, int? number = null) =>
        View = await mediator.Send(new GetLetter(Id, number), cancellation);

    /// <summary>Reads the letter for a form by which the reader acts on it.</summary>
    protected async Task ReadForAsync(Right right, CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        await mediator.Send(new RequireRightOnCase(Id, right), cancellation);
        _ = Letter;
        Version = View.Version;
    }

    /// <summary>Acts; then the page that follows, or the same page with what was refused.</summary>
    protected async Task<IActionResult> ActAsync(Func<Task> act, string done, string next, CancellationToken cancellation)
    {
        if (await TryAsync(act, LetterTexts.Texts))
        {
            Done = done;
            return Redirect(next);
        }

        return await AgainAsync(cancellation);
    }

    /// <summary>The same page, with what was typed and what was refused.</summary>
    protected async Task<IActionResult> AgainAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(View.Version, TypedTexts().Zip(Saved(), (typed, saved) => new ChangedField(typed.Label, typed.Text, saved)));
        return Page();
    }

    /// <summary>What was typed, for the side-by-side of two versions; nothing where the form only confirms.</summary>
    protected virtual IEnumerable<(string Label, string? Text)> TypedTexts() =>
        [(LetterTexts.Texts.Get("Field.LetterOfIntent.State"), null)];

    /// <summary>What is saved, in the same order.</summary>
    protected virtual IEnumerable<string?> Saved() => [LetterTexts.Texts.Of(Letter.State)];
}
