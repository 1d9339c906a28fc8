using CptsPortal.Application.Cases;
using CptsPortal.Law.Deadlines;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Cases;

/// <summary>A case: where it stands and what was done.</summary>
internal sealed class ShowModel(IMediator mediator) : PageModel
{
    public CaseHeader Case { get; private set; } = null!;

    public IReadOnlyList<JournalItem> Journal { get; private set; } = [];

    /// <summary>D-01; null without a first contact.</summary>
    public DateOnly? FirstMeetingBy =>
        Case.FirstContact is { } contact ? CreationDeadlines.FirstMeeting.DueFrom(contact.On) : null;

    public async Task OnGetAsync(Guid id, CancellationToken cancellation)
    {
        Case = await mediator.Send(new GetCaseHeader(id), cancellation);
        Journal = await mediator.Send(new ReadJournal(id), cancellation);
    }
}
