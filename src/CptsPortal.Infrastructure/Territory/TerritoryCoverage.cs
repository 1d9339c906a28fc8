using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Territory;

/// <summary>Reads what live cases hold, one statement a question; the sums are the database's.</summary>
internal sealed class TerritoryCoverage(PortalDbContext context) : ITerritoryCoverage
{
    // A place is a commune, or a district of a divided city in its stead: what is held by the city is held by each district.
    private const string Holdings = """
        with places as (
            select commune.code, commune.name, commune.name_key, commune.parent_code, commune.department_code, commune.population
            from communes commune
            where commune.is_current and ({0} or commune.department_code = any ({1}))
                and not exists (select from communes district where district.parent_code = commune.code and district.is_current)
        ), live as (
            select held.code, held.case_id
            from case_communes held join cases on cases.id = held.case_id
            where cases.stage <> 'Closed'
        ), holdings as (
            select places.code, live.case_id from places join live on live.code = places.code
            union
            select places.code, live.case_id from places join live on live.code = places.parent_code
        )
        """;

    private const string Figures = Holdings + """
        , counted as (select code, count(*) as cases from holdings group by code)
        select department.code, department.name, region.code as region_code, region.name as region_name,
            count(*)::int as places,
            coalesce(sum(places.population), 0)::int as inhabitants,
            count(counted.code)::int as covered_places,
            coalesce(sum(places.population) filter (where counted.code is not null), 0)::int as covered_inhabitants,
            (count(*) filter (where counted.cases > 1))::int as overlapping_places
        from places
            join departments department on department.code = places.department_code
            join regions region on region.code = department.region_code
            left join counted on counted.code = places.code
        group by department.code, region.code
        order by department.code
        """;

    private const string Places = Holdings + """
        select places.code, places.name, places.population as inhabitants,
            cases.id as case_id, cases.name as case_name, cases.department as case_department
        from places
            left join holdings on holdings.code = places.code
            left join cases on cases.id = holdings.case_id
        order by places.name_key, places.code, cases.name_key
        """;

    private const string CaseHoldings = """
        select mine.case_id, commune.code, commune.name, coalesce(commune.population, 0) as inhabitants,
            exists (
                select from case_communes other join cases on cases.id = other.case_id
                where other.code = commune.code and other.case_id <> mine.case_id and cases.stage <> 'Closed')
            or exists (
                select from case_communes other join cases on cases.id = other.case_id
                where other.code = commune.parent_code and other.case_id <> mine.case_id and cases.stage <> 'Closed')
            or exists (
                select from communes district
                    join case_communes other on other.code = district.code
                    join cases on cases.id = other.case_id
                where district.parent_code = commune.code and other.case_id <> mine.case_id and cases.stage <> 'Closed') as is_shared
        from case_communes mine join communes commune on commune.code = mine.code
        where mine.case_id = any ({0})
        order by commune.name_key, commune.code
        """;

    public async Task<IReadOnlyList<DepartmentCoverage>> OfDepartmentsAsync(IReadOnlyCollection<string>? departments, CancellationToken cancellation)
    {
        var rows = await context.Database.SqlQueryRaw<FigureRow>(Figures, departments is null, departments?.ToArray() ?? []).ToListAsync(cancellation);
        return [.. rows.Select(row => new DepartmentCoverage(
            new DepartmentItem(row.Code, row.Name, row.RegionCode, row.RegionName),
            new CoverageFigures(row.Places, row.Inhabitants, row.CoveredPlaces, row.CoveredInhabitants, row.OverlappingPlaces)))];
    }

    public async Task<IReadOnlyList<HeldPlace>> OfPlacesAsync(string department, CancellationToken cancellation) =>
        await context.Database.SqlQueryRaw<HeldPlace>(Places, false, new[] { department }).ToListAsync(cancellation);

    public async Task<IReadOnlyList<CaseHolding>> OfCasesAsync(IReadOnlyCollection<Guid> cases, CancellationToken cancellation) =>
        cases.Count == 0 ? [] : await context.Database.SqlQueryRaw<CaseHolding>(CaseHoldings, cases.ToArray()).ToListAsync(cancellation);

    private sealed record FigureRow(
        string Code, string Name, string RegionCode, string RegionName,
        int Places, int Inhabitants, int CoveredPlaces, int CoveredInhabitants, int OverlappingPlaces);
}
