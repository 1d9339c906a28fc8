using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The whole letter before it is submitted; what refuses it leads to its section.</summary>
internal sealed class SummaryModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    /// <summary>Everything that the letter says, its territory included.</summary>
    public IReadOnlyList<LetterLine> Lines => [.. LetterLines.Of(Letter.Content), .. LetterLines.Of(View.Territory)];

    /// <summary>What refused the submission: the section to go to and what to do there.</summary>
    public IReadOnlyList<(LetterSection? Section, string Message)> Refused { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => ReadForAsync(Right.WriteLetter, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => Mediator.Send(new SubmitLetter(Id, Stamp()), cancellation), LetterTexts.Texts, form: ""))
        {
            Done = "La lettre d’intention est déposée. L’ARS et la caisse l’examinent\u00A0; vous serez informé de la suite.";
            return Redirect(Address());
        }

        Refused = [.. from field in ModelState
                      from error in field.Value!.Errors
                      let section = Enum.TryParse<LetterSection>(field.Key, out var found) ? found : (LetterSection?)null
                      orderby section
                      select (section, error.ErrorMessage)];
        ModelState.Clear();
        return await AgainAsync(cancellation);
    }
}
