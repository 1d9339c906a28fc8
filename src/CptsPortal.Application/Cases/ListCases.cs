using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Territory;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>The cases of one's scope, by name.</summary>
/// <param name="Search">Part of a name or of a reference; accents and case ignored.</param>
/// <param name="Stage">Only this stage.</param>
/// <param name="Department">Only this department.</param>
/// <param name="Page">1 for the first page.</param>
public sealed record ListCases(string? Search = null, Stage? Stage = null, string? Department = null, int Page = 1)
    : IRequest<CasePage>, IGuardedRequest
{
    /// <summary>Cases on a page.</summary>
    public const int PageSize = 25;

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A page of cases.</summary>
/// <param name="Cases">The cases of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record CasePage(IReadOnlyList<CaseItem> Cases, int Total);

/// <summary>A case in a list.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Name">Name.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="OpenedOn">Day of its opening.</param>
public sealed record CaseItem(Guid Id, string Reference, string Name, string Department, Stage Stage, DateOnly OpenedOn);

internal sealed class ListCasesHandler(IPortalData data, ICurrentActor current) : IRequestHandler<ListCases, CasePage>
{
    public async Task<CasePage> Handle(ListCases request, CancellationToken cancellationToken)
    {
        var found = Filtered(data.CasesOf(current.Actor!.Scope), request);
        var page = await found.OrderBy(cpts => cpts.NameKey).ThenBy(cpts => cpts.Reference)
            .Skip((Math.Max(request.Page, 1) - 1) * ListCases.PageSize).Take(ListCases.PageSize)
            .Select(cpts => new CaseItem(cpts.Id, cpts.Reference, cpts.Name, cpts.Department, cpts.Stage, cpts.OpenedOn))
            .ToListAsync(cancellationToken);
        return new CasePage(page, await found.CountAsync(cancellationToken));
    }

    private static IQueryable<Cpts> Filtered(IQueryable<Cpts> cases, ListCases request)
    {
        if (request.Stage is { } stage)
            cases = cases.Where(cpts => cpts.Stage == stage);
        if (!string.IsNullOrWhiteSpace(request.Department))
            cases = cases.Where(cpts => cpts.Department == request.Department);
        if (string.IsNullOrWhiteSpace(request.Search))
            return cases;
        var (key, reference) = (CommuneNameKey.Of(request.Search), request.Search.Trim());
        return cases.Where(cpts => cpts.NameKey.Contains(key) || cpts.Reference.StartsWith(reference));
    }
}
