using CptsPortal.Application.Acts;
using CptsPortal.Application.Meetings;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Meetings;

/// <summary>Corrects or completes a meeting.</summary>
internal sealed class CorrectModel(IMediator mediator) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "meeting", SupportsGet = true)]
    public Guid MeetingId { get; set; }

    [BindProperty]
    public MeetingFields Form { get; set; } = new();

    public MeetingItem Meeting { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.RecordMeetings), cancellation);
        await ReadAsync(cancellation);
        (Form, Version) = (MeetingFields.Of(Meeting), Meeting.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var content = Form.Read();
        if (await TryAsync(
            () => mediator.Send(new CorrectMeeting(Id, MeetingId, Meeting.InRoom, content, Stamp(content.On)), cancellation), RecordTexts.Texts))
        {
            Done = "La réunion est corrigée.";
            return Redirect($"/dossiers/{Id}/reunions");
        }

        if (ChangedMeanwhile)
        {
            ShowBoth(Meeting.Version,
            [
                new ChangedField("Date", Form.On, Typed.Of(Meeting.On)),
                new ChangedField("Lieu", content.Place, Meeting.Place),
                new ChangedField("Participants", content.Participants, Meeting.Participants),
                new ChangedField("Compte rendu", content.Minutes, Meeting.Minutes),
            ]);
        }

        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) =>
        Meeting = (await mediator.Send(new ListMeetings(Id), cancellation)).SingleOrDefault(meeting => meeting.Id == MeetingId)
            ?? throw new NotFoundException();
}
