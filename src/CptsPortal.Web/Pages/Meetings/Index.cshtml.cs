using CptsPortal.Application.Meetings;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Meetings;

/// <summary>The meetings of a case, and the form of one more.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current, IPortalCalendar calendar) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public MeetingFields Form { get; set; } = new();

    public IReadOnlyList<MeetingItem> Meetings { get; private set; } = [];

    public bool MayRecord => current.Actor!.Role.Has(Right.RecordMeetings);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Form.On = Typed.Of(calendar.Today);
        await ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var content = Form.Read();
        if (await TryAsync(() => mediator.Send(new RecordMeeting(Id, Form.Kind, content, Stamp(content.On)), cancellation), RecordTexts.Texts))
        {
            Done = "La réunion est enregistrée.";
            return Redirect($"/dossiers/{Id}/reunions");
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) => Meetings = await mediator.Send(new ListMeetings(Id), cancellation);
}
