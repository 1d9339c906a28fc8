using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>Sends sections of the letter back, each with what is awaited.</summary>
internal sealed class CorrectionsModel(IMediator mediator, ICurrentActor current) : LetterPage(mediator, current)
{
    /// <summary>What is awaited, by section in the order of the form; blank where nothing is asked.</summary>
    [BindProperty]
    public List<string?> Comments { get; set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadForAsync(Right.InstructLetter, cancellation);
        Comments = [.. Sections.All.Select(_ => (string?)null)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Comments = [.. Sections.All.Select((_, i) => Comments.ElementAtOrDefault(i))];
        Correction[] asked = [.. from section in Sections.All
                                 let comment = Comments[(int)section]
                                 where !string.IsNullOrWhiteSpace(comment)
                                 select new Correction(section, comment.Trim())];
        return await ActAsync(
            () => Mediator.Send(new AskLetterCorrections(Id, asked, Stamp()), cancellation),
            "La correction est demandée. Seules les sections rouvertes peuvent être modifiées par le porteur.", Address(), cancellation);
    }
}
