using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The opinion of the reader's institution on presenting the letter.</summary>
internal sealed class AdviseModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    [BindProperty]
    public OpinionFields Form { get; set; } = new();

    /// <summary>What the institution said, if it has.</summary>
    public InstitutionOpinion? Given => Institution == Domain.Access.Institution.Agency ? Letter.AgencyOpinion : Letter.FundOpinion;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadForAsync(Right.InstructLetter, cancellation);
        Form = new() { On = Typed.Of(Given?.On ?? View.Today), Favourable = Given?.Favourable, Comment = Given?.Comment };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Form.ReadDay(ModelState);
        if (Form.Favourable is null)
            ModelState.AddModelError("Form.Favourable", LetterTexts.Texts.Get("Form.ChoiceMissing"));
        return !ModelState.IsValid ? await AgainAsync(cancellation) : await ActAsync(
            () => Mediator.Send(new AdviseOnLetter(Id, Form.Favourable!.Value, Form.Comment, on!.Value, Stamp(on)), cancellation),
            "L’avis est enregistré.", Address(), cancellation);
    }

    /// <inheritdoc />
    protected override IEnumerable<(string Label, string? Text)> TypedTexts() =>
        [("Avis", Words(Form.Favourable)), ("Commentaire", Form.Comment)];

    /// <inheritdoc />
    protected override IEnumerable<string?> Saved() => [Words(Given?.Favourable), Given?.Comment];

    private static string? Words(bool? favourable) => favourable switch { true => "Favorable", false => "Défavorable", null => null };
}

/// <summary>An institution's opinion as typed.</summary>
public sealed class OpinionFields : DatedFields
{
    /// <summary>Favourable or not.</summary>
    public bool? Favourable { get; set; }

    /// <summary>Comment.</summary>
    public string? Comment { get; set; }
}
