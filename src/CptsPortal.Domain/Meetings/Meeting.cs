using CptsPortal.Domain.Access;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Meetings;

/// <summary>A meeting about a case; one of the institutions between themselves lies in their room.</summary>
public sealed class Meeting
{
    private Meeting()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What it was for.</summary>
    public MeetingKind Kind { get; private set; }

    /// <summary>Whether only the institutions know of it.</summary>
    public bool InRoom { get; private set; }

    /// <summary>Day on which it was held.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Where, if said.</summary>
    public string? Place { get; private set; }

    /// <summary>Who took part.</summary>
    public string Participants { get; private set; } = "";

    /// <summary>What was said and agreed, if written down.</summary>
    public string? Minutes { get; private set; }

    /// <summary>Who recorded it.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>Role of who recorded it, then.</summary>
    public Role AuthorRole { get; private set; }

    /// <summary>Whether meetings of a kind lie in the ARS-CPAM room.</summary>
    public static bool LiesInRoom(MeetingKind kind) => kind == MeetingKind.Bilateral;

    /// <summary>Records a meeting.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="kind">What it was for.</param>
    /// <param name="content">What is known of it.</param>
    /// <param name="author">Who records it.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="meeting">The meeting, when no rule is broken.</param>
    /// <returns>Every rule broken.</returns>
    public static IReadOnlyList<BrokenRule> Record(
        Guid caseId, MeetingKind kind, MeetingContent content, Actor author, DateOnly today, out Meeting? meeting)
    {
        ArgumentNullException.ThrowIfNull(author);
        var made = new Meeting { CaseId = caseId, Kind = kind, InRoom = LiesInRoom(kind), AuthorName = author.Name, AuthorRole = author.Role };
        var broken = made.Tell(content, today);
        meeting = broken.Count == 0 ? made : null;
        return broken;
    }

    /// <summary>Corrects or completes what is known of the meeting; its kind stays, as who may know of it follows from it.</summary>
    public IReadOnlyList<BrokenRule> Tell(MeetingContent content, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(content);
        var holding = new Holding();
        holding.Rule(content.On is not null, MeetingRule.DayGiven, "on");
        holding.Rule(content.On is null || content.On <= today, MeetingRule.DayNotInFuture, "on", today);
        holding.Rule(!string.IsNullOrWhiteSpace(content.Participants), MeetingRule.ParticipantsGiven, "participants");
        if (holding.Holds)
            (On, Place, Participants, Minutes) = (content.On!.Value, content.Place, content.Participants.Trim(), content.Minutes);
        return holding.Broken;
    }
}

/// <summary>What is known of a meeting.</summary>
/// <param name="On">Day on which it was held; null when none can be read.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Participants">Who took part.</param>
/// <param name="Minutes">What was said and agreed, or null.</param>
public sealed record MeetingContent(DateOnly? On, string? Place, string Participants, string? Minutes);

/// <summary>What a meeting is for.</summary>
public enum MeetingKind
{
    /// <summary>Premier rendez-vous: it closes D-01.</summary>
    First,

    /// <summary>Suivi conjoint de l'amorçage: it closes D-03.</summary>
    FollowUp,

    /// <summary>Bilatérale entre l'ARS et la caisse, known to the institutions only.</summary>
    Bilateral,

    /// <summary>Tripartite.</summary>
    Tripartite,

    /// <summary>Autre.</summary>
    Other,
}

/// <summary>The rules of meetings.</summary>
public enum MeetingRule
{
    /// <summary>A meeting has a day.</summary>
    DayGiven,

    /// <summary>A meeting is recorded once held; the value is today.</summary>
    DayNotInFuture,

    /// <summary>Who took part is said.</summary>
    ParticipantsGiven,
}
