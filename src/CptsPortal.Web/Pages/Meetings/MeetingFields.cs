using CptsPortal.Application.Meetings;
using CptsPortal.Domain.Meetings;
using CptsPortal.Web.Pages.Shared;

namespace CptsPortal.Web.Pages.Meetings;

/// <summary>The form of a meeting as typed.</summary>
public sealed class MeetingFields
{
    /// <summary>What it was for.</summary>
    public MeetingKind Kind { get; set; }

    /// <summary>Day on which it was held.</summary>
    public string? On { get; set; }

    /// <summary>Where.</summary>
    public string? Place { get; set; }

    /// <summary>Who took part.</summary>
    public string? Participants { get; set; }

    /// <summary>What was said and agreed.</summary>
    public string? Minutes { get; set; }

    internal static MeetingFields Of(MeetingItem meeting) => new()
    {
        Kind = meeting.Kind,
        On = Typed.Of(meeting.On),
        Place = meeting.Place,
        Participants = meeting.Participants,
        Minutes = meeting.Minutes,
    };

    internal MeetingContent Read() => new(Typed.Day(On), Typed.OrNull(Place), Participants ?? "", Typed.OrNull(Minutes));
}
