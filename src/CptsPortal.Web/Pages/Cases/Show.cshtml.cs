using CptsPortal.Application.Cases;
using CptsPortal.Law.Deadlines;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Cases;

/// <summary>A case: where it stands and what was done.</summary>
internal sealed class ShowModel(IMediator mediator) : PageModel
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

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

    /// <summary>An instant as read in Paris: <c>15 mars 2025 à 14:05</c>.</summary>
    public static string Local(DateTimeOffset at)
    {
        var there = TimeZoneInfo.ConvertTime(at, Paris);
        return $"{French.Date(DateOnly.FromDateTime(there.DateTime))} à\u00A0{there:HH:mm}";
    }
}
