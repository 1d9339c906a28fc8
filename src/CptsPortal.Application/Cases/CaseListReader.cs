using System.Linq.Expressions;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Standing;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>Finds and sorts cases in the database, then reads who must act and the names for those shown alone.</summary>
internal sealed class CaseListReader(
    IPortalData data, ICurrentActor current, IPortalCalendar calendar, ICommuneDirectory communes, IAccounts accounts, KnownCases knownCases)
{
    private static readonly Expression<Func<InhabitedCase, int>> Rank = row =>
        row.Case.Stage == Stage.FirstContact ? 0
        : row.Case.Stage == Stage.LetterOfIntent ? 1
        : row.Case.Stage == Stage.ProjectDrafting ? 2
        : row.Case.Stage == Stage.ProjectReview ? 3
        : row.Case.Stage == Stage.Contracting ? 4
        : row.Case.Stage == Stage.ContractRunning ? 5 : 6;

    /// <summary>One page of a list.</summary>
    public async Task<CasePage> PageAsync(ListCases list, CancellationToken cancellation)
    {
        var found = Found(list);
        var shown = await ItemsAsync(
            Sorted(found, list).Skip((Math.Max(list.Page, 1) - 1) * ListCases.PageSize).Take(ListCases.PageSize), cancellation);
        return new CasePage(calendar.Today, shown, await found.CountAsync(cancellation));
    }

    /// <summary>All of a list.</summary>
    public async Task<CasePage> AllAsync(ListCases list, CancellationToken cancellation)
    {
        var all = await ItemsAsync(Sorted(Found(list), list), cancellation);
        return new CasePage(calendar.Today, all, all.Count);
    }

    private IQueryable<Cpts> Found(ListCases list) => list.Filter.Of(data.CasesOf(current.Actor!.Scope), current.Actor!);

    private IQueryable<InhabitedCase> Sorted(IQueryable<Cpts> found, ListCases list)
    {
        var cases = communes.InhabitantsOf(found);
        return (list.Sort switch
        {
            CaseSort.Reference => By(cases, row => row.Case.Reference, list.Descending),
            CaseSort.Department => By(cases, row => row.Case.Department, list.Descending),
            CaseSort.Stage => By(cases, Rank, list.Descending),
            CaseSort.Population => By(cases, row => row.Inhabitants, list.Descending),
            CaseSort.OpenedOn => By(cases, row => row.Case.OpenedOn, list.Descending),
            _ => By(cases, row => row.Case.NameKey, list.Descending),
        }).ThenBy(row => row.Case.NameKey).ThenBy(row => row.Case.Reference);
    }

    private async Task<IReadOnlyList<CaseItem>> ItemsAsync(IQueryable<InhabitedCase> cases, CancellationToken cancellation)
    {
        var rows = await cases.Select(row => new { row.Case.Id, row.Case.SeatCommune, row.Inhabitants }).ToListAsync(cancellation);
        var ids = rows.ConvertAll(row => row.Id);
        var known = (await knownCases.ReadAsync(data.Read<Cpts>().Where(cpts => ids.Contains(cpts.Id)), cancellation)).ToDictionary(cpts => cpts.Id);
        var seats = (await communes.FindAsync([.. rows.Select(row => row.SeatCommune).OfType<string>().Distinct()], cancellation))
            .ToDictionary(commune => commune.Code, commune => commune.Name);
        var names = await accounts.NamesAsync([.. known.Values.SelectMany(cpts => new[] { cpts.Referents.Agency, cpts.Referents.Fund, cpts.Referents.AgriculturalFund }).OfType<Guid>().Distinct()], cancellation);
        return [.. rows.Select(row => Item(
            known[row.Id], row.SeatCommune is { } seat ? seats.GetValueOrDefault(seat) : null, row.Inhabitants > 0 ? row.Inhabitants : null, names))];
    }

    private CaseItem Item(KnownCase cpts, string? seat, int? population, IReadOnlyDictionary<Guid, string> names) => new(
        cpts.Id, cpts.Reference, cpts.Name, cpts.Department, cpts.Facts.Stage, cpts.Facts.OpenedOn, CaseStanding.Of(cpts.Facts, calendar.Today),
        new ReferentNames(Name(cpts.Referents.Agency, names), Name(cpts.Referents.Fund, names), Name(cpts.Referents.AgriculturalFund, names)), seat, population);

    private static string? Name(Guid? account, IReadOnlyDictionary<Guid, string> names) => account is { } id ? names.GetValueOrDefault(id) : null;

    private static IOrderedQueryable<InhabitedCase> By<TKey>(
        IQueryable<InhabitedCase> cases, Expression<Func<InhabitedCase, TKey>> key, bool descending) =>
        descending ? cases.OrderByDescending(key) : cases.OrderBy(key);
}
