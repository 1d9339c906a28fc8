using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Commissions;

/// <summary>How a session is held.</summary>
public enum SessionMode
{
    /// <summary>In one room.</summary>
    InPerson,

    /// <summary>By video.</summary>
    Video,

    /// <summary>By electronic mail.</summary>
    Mail,
}

/// <summary>What was sent before a session, and when.</summary>
/// <param name="SessionOn">Day of the session.</param>
/// <param name="Mode">How it is held.</param>
/// <param name="ConvocationSentOn">Convocation; null if not sent.</param>
/// <param name="AgendaSentOn">Agenda; null if not sent.</param>
/// <param name="VideoNoticeSentOn">Message with the opening and the earliest closing of a video session; null if not sent.</param>
/// <param name="PresidentsAgree">The president and the vice-president agree to a session by video or mail.</param>
public sealed record SessionNotices(
    DateOnly SessionOn,
    SessionMode Mode,
    DateOnly? ConvocationSentOn,
    DateOnly? AgendaSentOn,
    DateOnly? VideoNoticeSentOn = null,
    bool PresidentsAgree = false)
{
    /// <summary>All the rules that the notices break on the day of the session, each with the last lawful day.</summary>
    public IReadOnlyList<BrokenRule> Check()
    {
        var convokeBy = CommissionDeadlines.Convocation.DueFrom(SessionOn);
        var broken = new List<BrokenRule>();
        AddLate(CommissionRules.Convocation, ConvocationSentOn, convokeBy, broken);
        AddLate(CommissionRules.Agenda, AgendaSentOn, CommissionDeadlines.Agenda.DueFrom(SessionOn), broken);
        if (Mode == SessionMode.Video)
        {
            AddLate(CommissionRules.VideoNotice, VideoNoticeSentOn, convokeBy, broken);
        }

        if (Mode != SessionMode.InPerson && !PresidentsAgree)
        {
            broken.Add(new BrokenRule(CommissionRules.RemoteAgreed, SessionOn));
        }

        return broken;
    }

    private void AddLate(Rule rule, DateOnly? sent, DateOnly limit, List<BrokenRule> broken)
    {
        if (sent is null || sent > limit)
        {
            broken.Add(new BrokenRule(rule, sent ?? SessionOn, limit));
        }
    }
}
