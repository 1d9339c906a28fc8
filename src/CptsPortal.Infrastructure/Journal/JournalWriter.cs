using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Journal;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Journal;

/// <summary>Adds to the journal what an act is about to save, chained to the entry before it.</summary>
internal sealed class JournalWriter(PortalDbContext context, IPortalCalendar calendar, TimeProvider time)
{
    // An arbitrary number that means "the end of the journal's chain" in this database.
    private const long ChainLock = 0x43505453_0002;

    /// <summary>Adds the entry to the present transaction; saved with the act's changes.</summary>
    public async Task WriteAsync(ActRecord act, CancellationToken cancellation)
    {
        context.ChangeTracker.DetectChanges();
        var changes = JournalChanges.Of(context.ChangeTracker);
        await context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({ChainLock})", cancellation);
        var previous = await context.Set<JournalEntry>().AsNoTracking().OrderByDescending(entry => entry.Id)
            .Select(entry => entry.Hash).FirstOrDefaultAsync(cancellation) ?? "";
        context.Add(Entry(act, changes, previous));
    }

    private JournalEntry Entry(ActRecord act, IReadOnlyList<JournalChange> changes, string previous)
    {
        // PostgreSQL keeps microseconds: what is hashed must be what is read back.
        var now = new DateTimeOffset(time.GetUtcNow().Ticks / 10 * 10, TimeSpan.Zero);
        var caseId = act.CaseId ?? context.ChangeTracker.Entries<Cpts>()
            .Where(entry => entry.State == EntityState.Added).Select(entry => (Guid?)entry.Entity.Id).SingleOrDefault();
        var legalDate = act.Stamp.LegalDate ?? calendar.Today;
        return new JournalEntry
        {
            CaseId = caseId,
            Act = act.Name,
            ActorId = act.Actor?.UserId,
            ActorName = act.ActorName,
            Role = act.Actor?.Role,
            DelegatorId = act.Mandate?.DelegatorId,
            DelegatorName = act.Mandate?.DelegatorName,
            At = now,
            LegalDate = legalDate,
            Why = act.Stamp.Why,
            Evidence = act.Stamp.Evidence,
            Address = act.Address,
            InRoom = act.InRoom,
            Changes = changes,
            PreviousHash = previous,
        }.Seal(JournalHash.Of);
    }
}
