using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Lists;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Anomalies;
using CptsPortal.Domain.Cases;
using MediatR;

namespace CptsPortal.Application.Anomalies;

/// <summary>The anomalies of the cases of one's scope: a query over facts.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Sort">By what.</param>
/// <param name="Descending">Whether the last comes first.</param>
/// <param name="Page">1 for the first page; 0 for all pages at once.</param>
public sealed record ListAnomalies(AnomalyFilter Filter, AnomalySort Sort = AnomalySort.CaseName, bool Descending = false, int Page = 1)
    : IRequest<AnomalyPage>, IGuardedRequest
{
    /// <summary>Anomalies on a page.</summary>
    public const int PageSize = 50;

    /// <inheritdoc />
    public Right Right => Right.ReadAnomalies;
}

/// <summary>All anomalies of a list, to take away; the journal says so first.</summary>
/// <param name="List">The list; its page does not count.</param>
/// <param name="What">The list, its format and its filters, in French, for the journal.</param>
public sealed record ExportAnomalies(ListAnomalies List, string What) : IRequest<AnomalyPage>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.ReadAnomalies;
}

/// <summary>The anomalies of one case, those that are justified last.</summary>
/// <param name="CaseId">The case.</param>
public sealed record ListCaseAnomalies(Guid CaseId) : IRequest<AnomalyPage>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadAnomalies;
}

/// <summary>Which anomalies a list holds.</summary>
/// <param name="Search">Words of the name of the case, or the beginning of its reference; accents and case ignored.</param>
/// <param name="Department">Only this department.</param>
/// <param name="Kind">Only these.</param>
/// <param name="Justified">Only those that are justified, or only those that are not; null for both.</param>
public sealed record AnomalyFilter(string? Search = null, string? Department = null, AnomalyKind? Kind = null, bool? Justified = null);

/// <summary>By what a list of anomalies is sorted; equal ones follow by case.</summary>
public enum AnomalySort
{
    /// <summary>Name of the case.</summary>
    CaseName,

    /// <summary>Reference of the case.</summary>
    Reference,

    /// <summary>Code of the department.</summary>
    Department,

    /// <summary>What it is, in the order of the life of a CPTS.</summary>
    Kind,

    /// <summary>Day from which it is so; those whose facts do not tell come last.</summary>
    Since,
}

/// <summary>A page of anomalies.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Anomalies">The anomalies.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record AnomalyPage(DateOnly Today, IReadOnlyList<AnomalyItem> Anomalies, int Total);

/// <summary>An anomaly of a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="CaseName">Its name.</param>
/// <param name="Department">Code of its department.</param>
/// <param name="Anomaly">The anomaly.</param>
/// <param name="Justification">Why it is accepted as it is; null while nobody said.</param>
/// <param name="OnEarlierContract">Whether it is about a contract that another one followed.</param>
public sealed record AnomalyItem(
    Guid CaseId, string Reference, string CaseName, string Department, Anomaly Anomaly, Justification? Justification, bool OnEarlierContract);

/// <summary>Why an anomaly is accepted as it is.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Name of who justified it; null when the act that made it gave its reason.</param>
/// <param name="On">Day.</param>
public sealed record Justification(string Reason, string? By, DateOnly On);

internal sealed class ListAnomaliesHandler(IPortalData data, ICurrentActor current, AnomalyReader reader) : IRequestHandler<ListAnomalies, AnomalyPage>
{
    public async Task<AnomalyPage> Handle(ListAnomalies request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var cases = CaseFilter.Named(data.CasesOf(current.Actor!.Scope).Live(), filter.Search);
        if (!string.IsNullOrWhiteSpace(filter.Department))
            cases = cases.Where(cpts => cpts.Department == filter.Department);
        var found = Sorted(await reader.ReadAsync(cases, cancellationToken), request)
            .Where(item => filter.Kind is null || item.Anomaly.Kind == filter.Kind)
            .Where(item => filter.Justified is null || item.Justification is not null == filter.Justified)
            .ToList();
        var page = request.Page == 0 ? found : [.. found.Skip((Math.Max(request.Page, 1) - 1) * ListAnomalies.PageSize).Take(ListAnomalies.PageSize)];
        return new AnomalyPage(reader.Today, page, found.Count);
    }

    private static IEnumerable<AnomalyItem> Sorted(IEnumerable<AnomalyItem> items, ListAnomalies list)
    {
        var byName = items.OrderBy(item => Domain.Territory.CommuneNameKey.Of(item.CaseName), StringComparer.Ordinal).ThenBy(item => item.Reference, StringComparer.Ordinal);
        return list.Sort switch
        {
            AnomalySort.Reference => By(item => item.Reference, StringComparer.Ordinal),
            AnomalySort.Department => By(item => item.Department, StringComparer.Ordinal),
            AnomalySort.Kind => By(item => item.Anomaly.Kind, Comparer<AnomalyKind>.Default),
            AnomalySort.Since => By(item => item.Anomaly.Since ?? DateOnly.MaxValue, Comparer<DateOnly>.Default),
            _ => list.Descending ? byName.Reverse() : byName,
        };

        IEnumerable<AnomalyItem> By<TKey>(Func<AnomalyItem, TKey> key, IComparer<TKey> comparer) =>
            list.Descending ? byName.OrderByDescending(key, comparer) : byName.OrderBy(key, comparer);
    }
}

internal sealed class ExportAnomaliesHandler(IMediator mediator) : IRequestHandler<ExportAnomalies, AnomalyPage>
{
    public async Task<AnomalyPage> Handle(ExportAnomalies request, CancellationToken cancellationToken)
    {
        var all = await mediator.Send(request.List with { Page = 0 }, cancellationToken);
        await mediator.Send(new NoteExport(request.What, all.Total), cancellationToken);
        return all;
    }
}

internal sealed class ListCaseAnomaliesHandler(IPortalData data, AnomalyReader reader) : IRequestHandler<ListCaseAnomalies, AnomalyPage>
{
    public async Task<AnomalyPage> Handle(ListCaseAnomalies request, CancellationToken cancellationToken)
    {
        var found = await reader.ReadAsync(data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId), cancellationToken);
        return new AnomalyPage(reader.Today, [.. found.OrderBy(item => item.Justification is not null)], found.Count);
    }
}
