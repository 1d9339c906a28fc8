using System.Linq.Expressions;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Territory;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Territory;

/// <summary>Reads the communes from the database, one statement a question.</summary>
internal sealed class CommuneDirectory(PortalDbContext context, KnownDepartments known) : ICommuneDirectory
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

    public async Task<IReadOnlyList<CommuneItem>> FindAsync(IReadOnlyCollection<string> codes, CancellationToken cancellation) =>
        codes.Count == 0 ? [] : await Communes.Where(row => codes.Contains(row.Code)).OrderBy(row => row.Code).Select(Item).ToListAsync(cancellation);

    public async Task<IReadOnlyList<CommuneItem>> TouchingAsync(IReadOnlyCollection<string> codes, CancellationToken cancellation)
    {
        var given = Communes.Where(row => codes.Contains(row.Code));
        var touching = given.Select(row => row.Code)
            .Union(given.Where(row => row.ParentCode != null).Select(row => row.ParentCode!))
            .Union(Communes.Where(row => row.ParentCode != null && codes.Contains(row.ParentCode)).Select(row => row.Code));
        return await Communes.Where(row => touching.Contains(row.Code)).OrderBy(row => row.Code).Select(Item).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<DepartmentItem>> DepartmentsAsync(CancellationToken cancellation) =>
        known.All ??= await context.Set<DepartmentRow>().AsNoTracking().OrderBy(row => row.Code)
            .Select(row => new DepartmentItem(row.Code, row.Name, row.RegionCode, row.Region.Name)).ToListAsync(cancellation);

    public IQueryable<InhabitedCase> InhabitantsOf(IQueryable<Cpts> cases) => cases.Select(cpts => new InhabitedCase
    {
        Case = cpts,
        Inhabitants = cpts.StatedPopulation != null
            ? cpts.StatedPopulation.Inhabitants
            : Communes.Where(row => cpts.Communes.Any(covered => covered.Code == row.Code)).Sum(row => row.Population) ?? 0,
    });

    public Task<ReferenceEdition> EditionAsync(CancellationToken cancellation) =>
        context.Set<EditionRow>().AsNoTracking().Select(edition => new ReferenceEdition(
            edition.Package + " " + edition.Version,
            context.Set<CommuneRow>().Count(row => row.IsCurrent && row.Kind == CommuneKind.Commune),
            context.Set<CommuneRow>().Count(row => row.IsCurrent && row.Kind == CommuneKind.MunicipalDistrict),
            context.Set<DepartmentRow>().Count())).SingleAsync(cancellation);
}
