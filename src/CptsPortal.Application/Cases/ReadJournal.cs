using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Journal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>What was done on a case, newest first.</summary>
/// <param name="CaseId">The case.</param>
public sealed record ReadJournal(Guid CaseId) : IRequest<IReadOnlyList<JournalItem>>, IOnCase
{
    /// <summary>The most entries shown.</summary>
    public const int Most = 200;

    /// <inheritdoc />
    public Right Right => Right.ReadJournal;
}

/// <summary>An entry of the journal.</summary>
/// <param name="At">Instant.</param>
/// <param name="Act">Name of the act.</param>
/// <param name="ActorName">Who; the system's name for its own acts.</param>
/// <param name="Role">Role then; null for the system.</param>
/// <param name="DelegatorName">Who delegated the power to act; null by right of the role.</param>
/// <param name="LegalDate">Day on which it legally counts.</param>
/// <param name="Why">Reason.</param>
/// <param name="Changes">What changed.</param>
public sealed record JournalItem(
    DateTimeOffset At, string Act, string ActorName, Role? Role, string? DelegatorName, DateOnly LegalDate, string? Why, IReadOnlyList<JournalChange> Changes);

internal sealed class ReadJournalHandler(IPortalData data, ICurrentActor current) : IRequestHandler<ReadJournal, IReadOnlyList<JournalItem>>
{
    public async Task<IReadOnlyList<JournalItem>> Handle(ReadJournal request, CancellationToken cancellationToken)
    {
        var room = current.Actor!.Role.Has(Right.UseRoom);
        var entries = await data.Read<JournalEntry>().Where(entry => entry.CaseId == request.CaseId && (room || !entry.InRoom))
            .OrderByDescending(entry => entry.Id).Take(ReadJournal.Most).ToListAsync(cancellationToken);
        return [.. entries.Select(entry => new JournalItem(
            entry.At, entry.Act, entry.ActorName, entry.Role, entry.DelegatorName, entry.LegalDate, entry.Why, entry.Changes))];
    }
}
