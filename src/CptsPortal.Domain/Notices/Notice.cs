namespace CptsPortal.Domain.Notices;

/// <summary>Something that one person is told, in the portal and by mail: an act of somebody else, or a deadline that comes near.</summary>
/// <remarks>Written in the transaction of what it tells; the mail is sent later, and kept when there is no mail server.</remarks>
public sealed class Notice
{
    /// <summary>After so many failures a mail is left for the administrator to read.</summary>
    public const int MostAttempts = 5;

    private Notice()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Account of the person told.</summary>
    public Guid RecipientId { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Name of the act, or key of the deadline of the catalogue: key of the French sentence.</summary>
    public string About { get; private set; } = "";

    /// <summary>Who acted, as the journal names them; null for a deadline.</summary>
    public string? ActorName { get; private set; }

    /// <summary>Last day of the deadline, included; null for an act.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>Day on which the deadline was to be told; null for an act. A person is told once of a day of warning.</summary>
    public DateOnly? WarnedOn { get; private set; }

    /// <summary>Instant.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was read in the portal; null while it is not.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When its mail was sent; null while it is not.</summary>
    public DateTimeOffset? MailedAt { get; private set; }

    /// <summary>Failed sendings.</summary>
    public int MailFailures { get; private set; }

    /// <summary>Tells of an act.</summary>
    public static Notice OfAct(string act, Guid caseId, string actorName, Guid recipientId, DateTimeOffset at) =>
        new() { About = act, CaseId = caseId, ActorName = actorName, RecipientId = recipientId, At = at };

    /// <summary>Tells of a deadline that comes near.</summary>
    /// <param name="key">Key in the catalogue of deadlines, such as <c>D-05</c>.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="due">Last day, included.</param>
    /// <param name="warnedOn">Day of warning.</param>
    /// <param name="recipientId">Person.</param>
    /// <param name="at">Instant.</param>
    public static Notice OfDeadline(string key, Guid caseId, DateOnly due, DateOnly warnedOn, Guid recipientId, DateTimeOffset at) =>
        new() { About = key, CaseId = caseId, Due = due, WarnedOn = warnedOn, RecipientId = recipientId, At = at };

    /// <summary>The mail left.</summary>
    public void Mailed(DateTimeOffset at) => MailedAt = at;

    /// <summary>The mail could not be sent.</summary>
    public void MailFailed() => MailFailures++;
}
