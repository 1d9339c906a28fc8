using CptsPortal.Application.Acts;
using CptsPortal.Application.Lists;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Territory;
using MediatR;

namespace CptsPortal.Application.Cases;

/// <summary>A page of the cases of one's scope.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Sort">By what.</param>
/// <param name="Descending">Whether the last comes first.</param>
/// <param name="Page">1 for the first page.</param>
public sealed record ListCases(CaseFilter Filter, CaseSort Sort = CaseSort.Name, bool Descending = false, int Page = 1)
    : IRequest<CasePage>, IGuardedRequest
{
    /// <summary>Cases on a page.</summary>
    public const int PageSize = 25;

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>All cases of a list, to take away; the journal says so first.</summary>
/// <param name="List">The list.</param>
/// <param name="What">The list, its format and its filters, in French, for the journal.</param>
public sealed record ExportCases(ListCases List, string What) : IRequest<CasePage>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A page of cases.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Cases">The cases of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record CasePage(DateOnly Today, IReadOnlyList<CaseItem> Cases, int Total);

/// <summary>A case in a list.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Name">Name.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="OpenedOn">Day of its opening.</param>
/// <param name="Duties">Who must act, the most pressing first; read from facts.</param>
/// <param name="Referents">Names of the case workers in charge.</param>
/// <param name="Seat">Name of the commune of the seat, if said.</param>
/// <param name="Population">Inhabitants held: the stated number, otherwise the official sum; null where nobody lives.</param>
public sealed record CaseItem(
    Guid Id, string Reference, string Name, string Department, Stage Stage, DateOnly OpenedOn, IReadOnlyList<Duty> Duties,
    ReferentNames Referents, string? Seat, int? Population)
{
    /// <summary>Last day, included, of the nearest deadline of what is awaited; null without one.</summary>
    public DateOnly? Until => Duties.Min(duty => duty.Until);

    /// <summary>The size that follows from the population; null while nobody lives there.</summary>
    public CptsSize? Size => Population is { } inhabitants ? CptsSizes.ForPopulation(inhabitants) : null;
}

internal sealed class ListCasesHandler(CaseListReader reader) : IRequestHandler<ListCases, CasePage>
{
    public Task<CasePage> Handle(ListCases request, CancellationToken cancellationToken) => reader.PageAsync(request, cancellationToken);
}

internal sealed class ExportCasesHandler(CaseListReader reader, IMediator mediator) : IRequestHandler<ExportCases, CasePage>
{
    public async Task<CasePage> Handle(ExportCases request, CancellationToken cancellationToken)
    {
        var all = await reader.AllAsync(request.List, cancellationToken);
        await mediator.Send(new NoteExport(request.What, all.Total), cancellationToken);
        return all;
    }
}
