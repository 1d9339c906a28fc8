using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Pages.Documents;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The decision of the reader's institution: the facts, the choice, the letter that would follow.</summary>
internal sealed class DecideModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    [BindProperty]
    public DecisionFields Form { get; set; } = new();

    /// <summary>The letter that the two decisions would make, when its preview was asked for.</summary>
    public OfficialLetter? Preview { get; private set; }

    /// <summary>Whether the reader decides for the ARS.</summary>
    public bool IsAgency => Institution == Domain.Access.Institution.Agency;

    /// <summary>What the reader's institution has decided already.</summary>
    public LetterDecision? Own => IsAgency ? Letter.AgencyDecision : Letter.FundDecision;

    /// <summary>What the other institution has decided.</summary>
    public LetterDecision? Other => IsAgency ? Letter.FundDecision : Letter.AgencyDecision;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadForAsync(Right.DecideLetter, cancellation);
        Form = new()
        {
            On = Typed.Of(Own?.On ?? View.Today),
            Favourable = Own?.Favourable,
            Reason = Own?.Reason,
            StartUp = Own?.Awards?.StartUp ?? true,
            Support = Own?.Awards?.Support ?? true,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var decision = ReadDecision();
        return decision is null ? await AgainAsync(cancellation) : await ActAsync(
            () => Mediator.Send(
                new DecideLetter(Id, decision.Favourable, decision.Reason, decision.Awards, decision.On, Stamp(decision.On, decision.Reason)), cancellation),
            "Votre décision est enregistrée.", Address("/decision-enregistree"), cancellation);
    }

    /// <summary>Shows the letter; nothing is decided.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        await ReadForAsync(Right.DecideLetter, cancellation);
        if (ReadDecision() is { } decision)
            Preview = DecisionLetter.Proposed(View, Institution!.Value, decision with { Delegator = Mandate?.DelegatorName });
        return Page();
    }

    /// <inheritdoc />
    protected override IEnumerable<(string Label, string? Text)> TypedTexts()
    {
        var typed = Words(Form.Favourable, Form.Reason);
        yield return (LetterTexts.Texts.Get("Field.LetterOfIntent.AgencyDecision"), IsAgency ? typed : null);
        yield return (LetterTexts.Texts.Get("Field.LetterOfIntent.FundDecision"), IsAgency ? null : typed);
        yield return (LetterTexts.Texts.Get("Field.LetterOfIntent.State"), null);
    }

    /// <inheritdoc />
    protected override IEnumerable<string?> Saved() =>
    [
        Words(Letter.AgencyDecision?.Favourable, Letter.AgencyDecision?.Reason),
        Words(Letter.FundDecision?.Favourable, Letter.FundDecision?.Reason), LetterTexts.Texts.Of(Letter.State),
    ];

    private LetterDecision? ReadDecision()
    {
        var on = Form.ReadDay(ModelState);
        if (Form.Favourable is null)
            ModelState.AddModelError("Form.Favourable", LetterTexts.Texts.Get("Form.ChoiceMissing"));
        return ModelState.IsValid
            ? new LetterDecision(Form.Favourable!.Value, Form.Reason, on!.Value, Guid.Empty, ReaderName, IsAgency ? new(Form.StartUp, Form.Support) : null)
            : null;
    }

    private static string? Words(bool? favourable, string? reason) => favourable is not { } given ? null
        : (given ? "Favorable" : "Défavorable") + (string.IsNullOrWhiteSpace(reason) ? "" : $"\u00A0: {reason}");
}

/// <summary>A decision as typed.</summary>
public sealed class DecisionFields : DatedFields
{
    /// <summary>Favourable or not.</summary>
    public bool? Favourable { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>The ARS foresees the start-up award.</summary>
    public bool StartUp { get; set; }

    /// <summary>The ARS foresees the support award.</summary>
    public bool Support { get; set; }
}
