using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Lists;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Standing;
using MediatR;

namespace CptsPortal.Application.Standing;

/// <summary>The open deadlines of the cases of one's scope: a query over facts.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Sort">By what.</param>
/// <param name="Descending">Whether the last comes first.</param>
/// <param name="Page">1 for the first page; 0 for all pages at once.</param>
public sealed record ListDeadlines(DeadlineFilter Filter, DeadlineSort Sort = DeadlineSort.Due, bool Descending = false, int Page = 1)
    : IRequest<DeadlinePage>, IGuardedRequest
{
    /// <summary>Deadlines on a page.</summary>
    public const int PageSize = 50;

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>All deadlines of a list, to take away; the journal says so first.</summary>
/// <param name="List">The list; its page does not count.</param>
/// <param name="What">The list, its format and its filters, in French, for the journal.</param>
public sealed record ExportDeadlines(ListDeadlines List, string What) : IRequest<DeadlinePage>, IGuardedRequest
{
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
        var read = await reader.ReadAsync(request.Filter.Of(data.CasesOf(actor.Scope).Live()), cancellationToken);
        var found = request.Sort.Of(read.Where(one => request.Filter.Keeps(one.Case, one.Item, actor)).Select(one => one.Item), request.Descending).ToList();
        var page = request.Page == 0 ? found : [.. found.Skip((Math.Max(request.Page, 1) - 1) * ListDeadlines.PageSize).Take(ListDeadlines.PageSize)];
        return new DeadlinePage(reader.Today, page, found.Count);
    }
}

internal sealed class ExportDeadlinesHandler(IMediator mediator) : IRequestHandler<ExportDeadlines, DeadlinePage>
{
    public async Task<DeadlinePage> Handle(ExportDeadlines request, CancellationToken cancellationToken)
    {
        var all = await mediator.Send(request.List with { Page = 0 }, cancellationToken);
        await mediator.Send(new NoteExport(request.What, all.Total), cancellationToken);
        return all;
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
