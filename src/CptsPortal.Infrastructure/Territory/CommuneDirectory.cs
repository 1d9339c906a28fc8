using System.Linq.Expressions;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Territory;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Territory;

/// <summary>Searches the communes in the database; finds by code in what it once read of it.</summary>
internal sealed class CommuneDirectory(PortalDbContext context, KnownEdition known) : ICommuneDirectory
{
    private static readonly Expression<Func<CommuneRow, CommuneItem>> Item = row => new CommuneItem(
        row.Code, row.Name, row.DepartmentCode, row.Department.Name, row.Postcodes, row.Population, row.Kind, row.ParentCode, row.IsCurrent);

    private IQueryable<CommuneRow> Communes => context.Set<CommuneRow>().AsNoTracking();

    public async Task<IReadOnlyList<CommuneItem>> SearchAsync(string key, string? departmentCode, int limit, CancellationToken cancellation)
    {
        var matches = Communes.Where(row => row.IsCurrent);
        if (departmentCode is not null)
        {
            matches = matches.Where(row => row.DepartmentCode == departmentCode);
        }

        foreach (var word in key.Split(' ').Distinct())
        {
            var pattern = $"% {word}%";
            matches = matches.Where(row => EF.Functions.Like(row.SearchKey, pattern));
        }

        return await matches
            .OrderBy(row => row.NameKey == key ? 0 : row.NameKey.StartsWith(key) ? 1 : 2)
            .ThenByDescending(row => row.Population ?? 0)
            .ThenBy(row => row.Code)
            .Take(limit).Select(Item).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<CommuneItem>> OfDepartmentAsync(string departmentCode, CancellationToken cancellation) =>
        await Communes.Where(row => row.IsCurrent && row.DepartmentCode == departmentCode)
            .OrderBy(row => row.NameKey).ThenBy(row => row.Code).Select(Item).ToListAsync(cancellation);

    public async Task<IReadOnlyList<CommuneItem>> FindAsync(IReadOnlyCollection<string> codes, CancellationToken cancellation)
    {
        if (codes.Count == 0)
            return [];
        var all = await AllAsync(cancellation);
        return [.. codes.Distinct(StringComparer.Ordinal).Select(all.GetValueOrDefault).OfType<CommuneItem>().OrderBy(commune => commune.Code, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<CommuneItem>> TouchingAsync(IReadOnlyCollection<string> codes, CancellationToken cancellation)
    {
        var all = await AllAsync(cancellation);
        var given = codes.Where(all.ContainsKey).ToHashSet(StringComparer.Ordinal);
        string[] cities = [.. given.Select(code => all[code].ParentCode).OfType<string>()];
        var districts = all.Values.Where(commune => commune.ParentCode is { } parent && given.Contains(parent)).Select(commune => commune.Code);
        return await FindAsync([.. given, .. cities, .. districts], cancellation);
    }

    public async Task<IReadOnlyList<DepartmentItem>> DepartmentsAsync(CancellationToken cancellation) =>
        known.Departments ??= await context.Set<DepartmentRow>().AsNoTracking().OrderBy(row => row.Code)
            .Select(row => new DepartmentItem(row.Code, row.Name, row.RegionCode, row.Region.Name)).ToListAsync(cancellation);

    public IQueryable<InhabitedCase> InhabitantsOf(IQueryable<Cpts> cases) => cases.Select(cpts => new InhabitedCase
    {
        Case = cpts,
        Inhabitants = cpts.StatedPopulation != null
            ? cpts.StatedPopulation.Inhabitants
            : Communes.Where(row => cpts.Communes.Any(covered => covered.Code == row.Code)).Sum(row => row.Population) ?? 0,
    });

    public async Task<ReferenceEdition> EditionAsync(CancellationToken cancellation) =>
        known.Edition ??= await context.Set<EditionRow>().AsNoTracking().Select(edition => new ReferenceEdition(
            edition.Package + " " + edition.Version,
            context.Set<CommuneRow>().Count(row => row.IsCurrent && row.Kind == CommuneKind.Commune),
            context.Set<CommuneRow>().Count(row => row.IsCurrent && row.Kind == CommuneKind.MunicipalDistrict),
            context.Set<DepartmentRow>().Count())).SingleAsync(cancellation);

    private async Task<IReadOnlyDictionary<string, CommuneItem>> AllAsync(CancellationToken cancellation) =>
        known.Communes ??= await Communes.Select(Item).ToDictionaryAsync(commune => commune.Code, StringComparer.Ordinal, cancellation);
}
