using CptsPortal.Application.Ports;
using CptsPortal.Domain.Standing;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Standing;

/// <summary>Reads open deadlines with the notes on them.</summary>
internal sealed class DeadlineReader(IPortalData data, IPortalCalendar calendar, KnownCases knownCases)
{
    /// <summary>The portal's day.</summary>
    public DateOnly Today => calendar.Today;

    /// <summary>The open deadlines of some cases, the nearest first.</summary>
    public async Task<IReadOnlyList<(KnownCase Case, DeadlineItem Item)>> ReadAsync(
        IQueryable<Domain.Cases.Cpts> cases, CancellationToken cancellation)
    {
        var known = await knownCases.ReadAsync(cases, cancellation);
        var notes = (await data.Read<DeadlineNote>().Where(note => cases.Any(cpts => cpts.Id == note.CaseId)).ToListAsync(cancellation))
            .ToLookup(note => (note.CaseId, note.Key, note.Start));
        return [.. known
            .SelectMany(cpts => OpenDeadline.Of(cpts.Facts, Today).Select(deadline => (cpts, deadline)))
            .OrderBy(pair => pair.deadline.Due ?? DateOnly.MaxValue).ThenBy(pair => pair.cpts.Name, StringComparer.Ordinal)
            .Select(pair => (pair.cpts, Item(pair.cpts, pair.deadline, notes[(pair.cpts.Id, pair.deadline.Definition.Key, pair.deadline.Start)])))];
    }

    private DeadlineItem Item(KnownCase cpts, OpenDeadline deadline, IEnumerable<DeadlineNote> notes) => new(
        cpts.Id, cpts.Reference, cpts.Name, cpts.Department, deadline, deadline.On(Today),
        notes.MaxBy(note => note.Id) is { } last ? new DeadlineNoteItem(last.Reason, last.QuietUntil, last.By, last.On) : null);
}
