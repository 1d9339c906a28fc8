using CptsPortal.Application.Cases;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>
/// Hands over cases to a colleague: whom and which, then what can go and what cannot, then the act; laid out by
/// <c>&lt;partial name="_Handover" model="Model" /&gt;</c>.
/// </summary>
public abstract class HandoverPage(IMediator mediator) : ActPage
{
    /// <summary>Account of the colleague.</summary>
    [BindProperty(Name = "vers", SupportsGet = true)]
    public Guid? To { get; set; }

    /// <summary>Only this department.</summary>
    [BindProperty(Name = "departement", SupportsGet = true)]
    public string? Department { get; set; }

    /// <summary>Only this stage.</summary>
    [BindProperty(Name = "etape", SupportsGet = true)]
    public Stage? Stage { get; set; }

    /// <summary>The cases ticked.</summary>
    [BindProperty]
    public IList<Guid> Cases { get; set; } = [];

    /// <summary>Why, for the journal.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The handover before it is done.</summary>
    public HandoverView View { get; private set; } = null!;

    /// <summary>This page.</summary>
    public abstract string Address { get; }

    /// <summary>Where the reader comes from.</summary>
    public abstract string Back { get; }

    /// <summary>Who is in charge; null for the reader.</summary>
    public abstract Guid? From { get; }

    /// <summary>The cases that can go to the colleague chosen.</summary>
    public int Possible => View.Rows.Count(row => row.Obstacles.Count == 0);

    /// <summary>Why a case cannot go, in a sentence.</summary>
    public static string Sentence(BrokenRule obstacle)
    {
        ArgumentNullException.ThrowIfNull(obstacle);
        return CaseTexts.Texts.Get(obstacle.Code, obstacle.Values);
    }

    /// <summary>Shows what would be done.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        Cases = [.. View.Rows.Where(row => row.Obstacles.Count == 0).Select(row => row.Id)];
    }

    /// <summary>Hands over what is ticked.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var count = 0;
        var handover = new HandOverPortfolio(From, To, [.. Cases], Stamp(why: Typed.OrNull(Why)));
        if (await TryAsync(async () => count = await mediator.Send(handover, cancellation), CaseTexts.Texts, form: ""))
        {
            Done = count == 1 ? "Un dossier est transmis." : $"{French.Number(count)} dossiers sont transmis.";
            return Redirect(Back);
        }

        await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ModelState.AddModelError("Cases", CaseTexts.Texts.Get("HandoverChanged"));
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) =>
        View = await mediator.Send(new PrepareHandover(From, To, Department, Stage), cancellation);
}
