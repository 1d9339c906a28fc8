using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The letter of a case: where it stands, what is left to write, what the institutions do with it.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    /// <summary>Whether the task list is what the reader needs.</summary>
    public bool ShowsTasks => MayWrite && View.Letter?.State is LetterState.Draft or LetterState.ToComplete;

    /// <summary>Sections complete.</summary>
    public int CompleteCount => Sections.All.Count(section => View.ProgressOf(section) == SectionProgress.Complete);

    public async Task OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation);

    public Task<IActionResult> OnPostStartAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new StartLetter(Id, Stamp()), cancellation),
        "La lettre d’intention est commencée. Elle se remplit section par section, dans l’ordre que vous voulez.", Address(), cancellation);
}
