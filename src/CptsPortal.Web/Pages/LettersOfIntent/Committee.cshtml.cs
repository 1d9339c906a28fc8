using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The committee's session, then its opinion.</summary>
internal sealed class CommitteeModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    [BindProperty]
    public CommitteeFields Form { get; set; } = new();

    /// <summary>Whether a session is set: its opinion can then be recorded.</summary>
    public bool IsPlanned => Letter.Consultation is not null;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadForAsync(Right.InstructLetter, cancellation);
        var consultation = Letter.Consultation;
        Form = new()
        {
            SessionOn = consultation is null ? null : Typed.Of(consultation.SessionOn),
            On = Typed.Of(consultation?.GivenOn ?? View.Today),
            Opinion = consultation?.Opinion,
            Text = consultation?.Text,
        };
    }

    public async Task<IActionResult> OnPostSessionAsync(CancellationToken cancellation)
    {
        var session = Form.ReadDay(ModelState, "Form.SessionOn", Form.SessionOn ?? "");
        return session is null ? await AgainAsync(cancellation) : await ActAsync(
            () => Mediator.Send(new PlanConsultation(Id, session.Value, Stamp()), cancellation),
            $"La séance du {French.Date(session.Value)} est programmée.", Address(), cancellation);
    }

    public async Task<IActionResult> OnPostOpinionAsync(CancellationToken cancellation)
    {
        var on = Form.ReadDay(ModelState);
        if (Form.Opinion is null)
            ModelState.AddModelError("Form.Opinion", LetterTexts.Texts.Get("Form.ChoiceMissing"));
        return !ModelState.IsValid ? await AgainAsync(cancellation) : await ActAsync(
            () => Mediator.Send(new RecordCommitteeOpinion(Id, Form.Opinion!.Value, Form.Text ?? "", on!.Value, Stamp(on)), cancellation),
            "L’avis de la commission est enregistré. L’ARS et la caisse peuvent décider.", Address(), cancellation);
    }

    /// <inheritdoc />
    protected override IEnumerable<(string Label, string? Text)> TypedTexts() =>
    [
        ("Séance", Typed.Day(Form.SessionOn) is { } session ? French.Date(session) : null),
        ("Avis", Form.Opinion is { } opinion ? LetterTexts.Texts.Of(opinion) : null), ("Texte de l’avis", Form.Text),
    ];

    /// <inheritdoc />
    protected override IEnumerable<string?> Saved() =>
    [
        Letter.Consultation is { } consultation ? French.Date(consultation.SessionOn) : null,
        Letter.Consultation?.Opinion is { } opinion ? LetterTexts.Texts.Of(opinion) : null, Letter.Consultation?.Text,
    ];
}

/// <summary>The committee's session and opinion as typed.</summary>
public sealed class CommitteeFields : DatedFields
{
    /// <summary>Day of the session.</summary>
    public string? SessionOn { get; set; }

    /// <summary>Opinion.</summary>
    public CommitteeOpinion? Opinion { get; set; }

    /// <summary>Text of the opinion.</summary>
    public string? Text { get; set; }
}
