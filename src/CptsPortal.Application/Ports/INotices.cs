using CptsPortal.Domain.Notices;

namespace CptsPortal.Application.Ports;

/// <summary>Tells people what concerns them; what is told is saved with the act under way.</summary>
public interface INotices
{
    /// <summary>The accounts of an audience of a case, active ones only.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="department">Code of its department.</param>
    /// <param name="audience">Who.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<IReadOnlyList<Guid>> PeopleOfAsync(Guid caseId, string department, Audience audience, CancellationToken cancellation);

    /// <summary>Keeps notices of deadlines at once, leaving out those that a person was told already for the same day of warning.</summary>
    /// <returns>How many were new.</returns>
    Task<int> TellOnceAsync(IReadOnlyList<Notice> notices, CancellationToken cancellation);

    /// <summary>Marks as read what a person was told up to an instant.</summary>
    Task MarkReadAsync(Guid recipientId, DateTimeOffset until, CancellationToken cancellation);
}
