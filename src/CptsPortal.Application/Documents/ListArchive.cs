using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Lists;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Documents;

/// <summary>A page of the archived documents of one's scope.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Sort">By what.</param>
/// <param name="Descending">Whether the last comes first.</param>
/// <param name="Page">1 for the first page; 0 for all.</param>
public sealed record ListArchive(ArchiveFilter Filter, ArchiveSort Sort = ArchiveSort.CaseName, bool Descending = false, int Page = 1)
    : IRequest<ArchivePage>, IGuardedRequest
{
    /// <summary>Documents on a page.</summary>
    public const int PageSize = 25;

    /// <inheritdoc />
    public Right Right => Right.ExportDocuments;
}

/// <summary>Which archived documents.</summary>
/// <param name="Search">Words of the name of the case, or the beginning of its reference; accents and case ignored.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Year">Year in which they were issued.</param>
public sealed record ArchiveFilter(string? Search = null, string? Department = null, DocumentKind? Kind = null, int? Year = null)
{
    /// <summary>Only these documents; every one when empty.</summary>
    public IReadOnlyList<Guid> Only { get; init; } = [];

    /// <summary>Only those of this case.</summary>
    public Guid? CaseId { get; init; }
}

/// <summary>By what archived documents are sorted.</summary>
public enum ArchiveSort
{
    /// <summary>Name of the case, then day of issue.</summary>
    CaseName,

    /// <summary>Day of issue.</summary>
    IssuedOn,

    /// <summary>Reference of the document.</summary>
    Reference,
}

/// <summary>A page of archived documents.</summary>
/// <param name="Documents">Those of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Bytes">Bytes of all of them.</param>
/// <param name="Waiting">How many more were issued and wait to be printed.</param>
public sealed record ArchivePage(IReadOnlyList<ArchiveItem> Documents, int Total, long Bytes, int Waiting);

/// <summary>An archived document in a list.</summary>
/// <param name="Id">Identity.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseReference">Its reference.</param>
/// <param name="CaseName">Its name.</param>
/// <param name="Department">Code of its department.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IssuedOn">Day on which it legally counts.</param>
/// <param name="IssuedBy">Who acted.</param>
/// <param name="File">Its file.</param>
public sealed record ArchiveItem(
    Guid Id, Guid CaseId, string CaseReference, string CaseName, string Department, DocumentKind Kind, DateOnly IssuedOn, string IssuedBy, ArchivedDocument File);

/// <summary>All documents of a list, to take the list away; the journal says so first.</summary>
/// <param name="List">The list.</param>
/// <param name="What">The list, its format and its filters, in French, for the journal.</param>
public sealed record ExportArchiveList(ListArchive List, string What) : IRequest<ArchivePage>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.ExportDocuments;
}

/// <summary>The files of archived documents, to take them away; the journal says so first.</summary>
/// <param name="Filter">Which.</param>
/// <param name="What">What is taken away, in French, for the journal.</param>
public sealed record TakeArchive(ArchiveFilter Filter, string What) : IRequest<ArchiveBundle>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.ExportDocuments;
}

/// <summary>Files to be handed over one after the other.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="ReadAsync">Reads the bytes of one.</param>
public sealed record ArchiveBundle(IReadOnlyList<ArchiveItem> Documents, Func<Guid, CancellationToken, Task<byte[]>> ReadAsync);

internal sealed class ListArchiveHandler(IPortalData data, ICurrentActor current) : IRequestHandler<ListArchive, ArchivePage>
{
    public async Task<ArchivePage> Handle(ListArchive request, CancellationToken cancellationToken)
    {
        var issued = data.Issued(request.Filter, current.Actor!.Scope);
        var found = data.Filed(issued, current.Actor.Scope);
        var sizes = await found.Select(row => row.File.Size).ToListAsync(cancellationToken);
        var sorted = Sorted(found, request);
        var page = request.Page == 0 ? sorted : sorted.Skip((Math.Max(request.Page, 1) - 1) * ListArchive.PageSize).Take(ListArchive.PageSize);
        return new ArchivePage(
            await page.Select(row => new ArchiveItem(
                row.Document.Id, row.Case.Id, row.Case.Reference, row.Case.Name, row.Case.Department, row.Document.Kind, row.Document.IssuedOn, row.Document.IssuedBy, row.File))
                .ToListAsync(cancellationToken),
            sizes.Count, sizes.Sum(size => (long)size), await issued.CountAsync(cancellationToken) - sizes.Count);
    }

    private static IQueryable<ArchiveRow> Sorted(IQueryable<ArchiveRow> rows, ListArchive list) => (list.Sort, list.Descending) switch
    {
        (ArchiveSort.IssuedOn, false) => rows.OrderBy(row => row.Document.IssuedOn).ThenBy(row => row.Document.Id),
        (ArchiveSort.IssuedOn, true) => rows.OrderByDescending(row => row.Document.IssuedOn).ThenByDescending(row => row.Document.Id),
        (ArchiveSort.Reference, false) => rows.OrderBy(row => row.File.Reference).ThenBy(row => row.Document.Id),
        (ArchiveSort.Reference, true) => rows.OrderByDescending(row => row.File.Reference).ThenByDescending(row => row.Document.Id),
        (_, false) => rows.OrderBy(row => row.Case.Name).ThenBy(row => row.Document.IssuedOn).ThenBy(row => row.Document.Id),
        _ => rows.OrderByDescending(row => row.Case.Name).ThenByDescending(row => row.Document.IssuedOn).ThenByDescending(row => row.Document.Id),
    };
}

internal sealed class ExportArchiveListHandler(IMediator mediator) : IRequestHandler<ExportArchiveList, ArchivePage>
{
    public async Task<ArchivePage> Handle(ExportArchiveList request, CancellationToken cancellationToken)
    {
        var all = await mediator.Send(request.List with { Page = 0 }, cancellationToken);
        await mediator.Send(new NoteExport(request.What, all.Total), cancellationToken);
        return all;
    }
}

internal sealed class TakeArchiveHandler(IMediator mediator, IDocumentArchive archive) : IRequestHandler<TakeArchive, ArchiveBundle>
{
    public async Task<ArchiveBundle> Handle(TakeArchive request, CancellationToken cancellationToken)
    {
        var all = await mediator.Send(new ListArchive(request.Filter, Page: 0), cancellationToken);
        await mediator.Send(new NoteExport(request.What, all.Total), cancellationToken);
        return new ArchiveBundle(all.Documents, archive.ReadAsync);
    }
}

/// <summary>The only way to lists of documents: through the scope of who asks.</summary>
internal static class ArchiveInScope
{
    public static IQueryable<IssuedDocument> Issued(this IPortalData data, ArchiveFilter filter, Scope scope)
    {
        var cases = CaseFilter.Named(data.CasesOf(scope), filter.Search);
        if (!string.IsNullOrWhiteSpace(filter.Department))
            cases = cases.Where(cpts => cpts.Department == filter.Department);
        var documents = data.Read<IssuedDocument>().Where(document => cases.Any(cpts => cpts.Id == document.CaseId));
        if (filter.Only is { Count: > 0 } only)
            documents = documents.Where(document => only.Contains(document.Id));
        if (filter.CaseId is { } caseId)
            documents = documents.Where(document => document.CaseId == caseId);
        if (filter.Kind is { } kind)
            documents = documents.Where(document => document.Kind == kind);
        if (filter.Year is { } year and > 0 and < 9999)
            documents = documents.Where(document => document.IssuedOn >= new DateOnly(year, 1, 1) && document.IssuedOn < new DateOnly(year + 1, 1, 1));
        return documents;
    }

    public static IQueryable<ArchiveRow> Filed(this IPortalData data, IQueryable<IssuedDocument> issued, Scope scope) =>
        from document in issued
        join file in data.Read<ArchivedDocument>() on document.Id equals file.DocumentId
        join cpts in data.CasesOf(scope) on document.CaseId equals cpts.Id
        select new ArchiveRow { Document = document, Case = cpts, File = file };
}

/// <summary>A document, its case and its file, to be sorted.</summary>
internal sealed class ArchiveRow
{
    public required IssuedDocument Document { get; init; }

    public required Cpts Case { get; init; }

    public required ArchivedDocument File { get; init; }
}
