using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Standing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Standing;

/// <summary>The open deadlines of the cases of one's scope, the nearest first: a query over facts.</summary>
/// <param name="Department">Only this department.</param>
/// <param name="Key">Only this deadline of the catalogue, such as <c>D-05</c>.</param>
/// <param name="Urgency">Only those so near.</param>
/// <param name="MineOnly">Only those of the cases one is in charge of, for one's institution to meet.</param>
/// <param name="Page">1 for the first page; 0 for all pages at once.</param>
public sealed record ListDeadlines(
    string? Department = null, string? Key = null, Urgency? Urgency = null, bool MineOnly = false, int Page = 1)
    : IRequest<DeadlinePage>, IGuardedRequest
{
    /// <summary>Deadlines on a page.</summary>
    public const int PageSize = 50;

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The open deadlines of one case.</summary>
/// <param name="CaseId">The case.</param>
public sealed record ListCaseDeadlines(Guid CaseId) : IRequest<DeadlinePage>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A page of deadlines.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Deadlines">The deadlines.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record DeadlinePage(DateOnly Today, IReadOnlyList<DeadlineItem> Deadlines, int Total);

/// <summary>An open deadline of a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="CaseName">Its name.</param>
/// <param name="Department">Code of its department.</param>
/// <param name="Deadline">The deadline.</param>
/// <param name="Urgency">How near it is.</param>
/// <param name="Note">The last reason noted on it, if any.</param>
public sealed record DeadlineItem(
    Guid CaseId, string Reference, string CaseName, string Department, OpenDeadline Deadline, Urgency Urgency, DeadlineNoteItem? Note);

/// <summary>A reason noted on a deadline.</summary>
/// <param name="Reason">Why it is late or put off.</param>
/// <param name="QuietUntil">Last day without reminder; null for a reason alone.</param>
/// <param name="By">Name of who noted it.</param>
/// <param name="On">Day.</param>
public sealed record DeadlineNoteItem(string Reason, DateOnly? QuietUntil, string By, DateOnly On);

internal sealed class ListDeadlinesHandler(IPortalData data, ICurrentActor current, DeadlineReader reader)
    : IRequestHandler<ListDeadlines, DeadlinePage>
{
    public async Task<DeadlinePage> Handle(ListDeadlines request, CancellationToken cancellationToken)
    {
        var actor = current.Actor!;
        var cases = data.CasesOf(actor.Scope).BeforeContract();
        if (!string.IsNullOrWhiteSpace(request.Department))
            cases = cases.Where(cpts => cpts.Department == request.Department);
        var found = (await reader.ReadAsync(cases, cancellationToken))
            .Where(read => request.Key is null || read.Item.Deadline.Definition.Key == request.Key)
            .Where(read => request.Urgency is null || read.Item.Urgency == request.Urgency)
            .Where(read => !request.MineOnly || read.Case.IsOf(actor) && read.Item.Deadline.Definition.Actor.Includes(actor.Role))
            .Select(read => read.Item).ToList();
        var page = request.Page == 0 ? found : [.. found.Skip((Math.Max(request.Page, 1) - 1) * ListDeadlines.PageSize).Take(ListDeadlines.PageSize)];
        return new DeadlinePage(reader.Today, page, found.Count);
    }
}

internal sealed class ListCaseDeadlinesHandler(IPortalData data, DeadlineReader reader) : IRequestHandler<ListCaseDeadlines, DeadlinePage>
{
    public async Task<DeadlinePage> Handle(ListCaseDeadlines request, CancellationToken cancellationToken)
    {
        var found = await reader.ReadAsync(data.Read<Domain.Cases.Cpts>().Where(cpts => cpts.Id == request.CaseId), cancellationToken);
        return new DeadlinePage(reader.Today, [.. found.Select(read => read.Item)], found.Count);
    }
}

/// <summary>Reads open deadlines with the notes on them.</summary>
internal sealed class DeadlineReader(IPortalData data, IPortalCalendar calendar, CaseFactsReader facts)
{
    /// <summary>The portal's day.</summary>
    public DateOnly Today => calendar.Today;

    /// <summary>The open deadlines of some cases, the nearest first.</summary>
    public async Task<IReadOnlyList<(KnownCase Case, DeadlineItem Item)>> ReadAsync(
        IQueryable<Domain.Cases.Cpts> cases, CancellationToken cancellation)
    {
        var known = await facts.ReadAsync(cases, cancellation);
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
