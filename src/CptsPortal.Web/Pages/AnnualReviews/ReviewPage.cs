using CptsPortal.Application.Acts;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Web.Pages.Contracts;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>A page about the review of a contract year.</summary>
internal abstract class ReviewPage(IMediator mediator, ICurrentActor current) : ActPage, IOfContract
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    public ReviewView View { get; private set; } = null!;

    public string Address => ReviewAddresses.Of(Id, Contract, Year);

    /// <summary>The party for which the reader would agree, if any; none for who is not signed in.</summary>
    public Party? Party => current.Actor?.Role.Party();

    protected Actor Actor => current.Actor!;

    protected IMediator Mediator { get; } = mediator;

    /// <summary>Whether the reader may act so, by role or by delegation, on a case that is open.</summary>
    public bool May(Right right) => Actor.May(right, View.Department) && View.Stage != Stage.Closed;

    /// <summary>What may be done now: page and words, the next step first.</summary>
    public IEnumerable<(string Page, string Text)> Acts()
    {
        var open = View.State is ReviewState.Open or ReviewState.Agreed;
        if (View.State == ReviewState.Agreed && May(Right.InstructReview))
            yield return ("cloture", "Clore la revue");
        if (open && Party is { } party && May(Right.AgreeToReview) && View.Agreements.All(agreement => agreement.By != party))
            yield return ("accord", $"Donner l’accord de {ReviewTexts.Texts.Of(party)}");
        if (open && May(Right.WriteReviewFigures))
            yield return ("saisie", "Indiquer nos résultats");
        if (View.State != ReviewState.Closed && May(Right.InstructReview))
            yield return ("saisie", "Écrire la lecture des institutions");
        if (View.State == ReviewState.Preparation && May(Right.InstructReview))
            yield return ("presentation", "Présenter la revue à la CPTS");
        if (View.State == ReviewState.Closed && May(Right.ReopenReview))
            yield return ("reouverture", "Rouvrir la revue");
    }

    /// <exception cref="NotFoundException">The year has no review that the reader may know of.</exception>
    protected async Task ReadAsync(CancellationToken cancellation, TypedReview? supposed = null) =>
        View = await Mediator.Send(new GetReview(Id, Year, supposed) { Contract = Contract }, cancellation) ?? throw new NotFoundException();

    /// <summary>Reads the review for a form that asks for a right.</summary>
    protected async Task ReadAsync(Right right, CancellationToken cancellation)
    {
        await Mediator.Send(new RequireRightOnCase(Id, right), cancellation);
        await ReadAsync(cancellation);
        Version = View.Version;
    }
}

/// <summary>A page by whose short form somebody acts on the whole review.</summary>
internal abstract class ReviewActPage(IMediator mediator, ICurrentActor current) : ReviewPage(mediator, current)
{
    [BindProperty]
    public ReviewActFields Form { get; set; } = new();

    /// <summary>The delegation by which the person acts, if any.</summary>
    public Mandate? Mandate => Actor.MandateFor(Right, View.Department);

    protected abstract Right Right { get; }

    /// <summary>What was done, in French.</summary>
    protected abstract string Told { get; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right, cancellation);
        Form.Revision = View.Revision;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => Mediator.Send(Act(), cancellation), ReviewTexts.Texts))
        {
            Done = Told;
            return Redirect(Address);
        }

        await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(View.Version, [new ChangedField("Rédaction de la revue", $"n°\u00A0{Form.Revision}", $"n°\u00A0{View.Revision}, {ReviewTexts.Texts.Of(View.State).ToLower(French.Culture)}")]);
        // What is sent next is about the review as the page shows it now.
        Form.Revision = View.Revision;
        ModelState.Remove("Form.Revision");
        return Page();
    }

    protected abstract IRequest<Unit> Act();
}

/// <summary>The form of an act on a review, as typed; each page uses what it needs.</summary>
public sealed class ReviewActFields
{
    /// <summary>The wording that the person saw.</summary>
    public int Revision { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether the difference on lines already paid goes to a correction line.</summary>
    public bool CarriesDifference { get; set; }
}
