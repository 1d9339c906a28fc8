namespace CptsPortal.Infrastructure.Territory;

internal sealed partial class CommuneLoader
{
    private const string CreateDrafts = """
        create temporary table new_regions (like regions) on commit drop;
        create temporary table new_departments (like departments) on commit drop;
        create temporary table new_communes (like communes) on commit drop;
        """;

    private const string Merge = """
        insert into regions (code, name) select code, name from new_regions
        on conflict (code) do update set name = excluded.name;

        insert into departments (code, name, region_code) select code, name, region_code from new_departments
        on conflict (code) do update set name = excluded.name, region_code = excluded.region_code;

        insert into communes as known (code, name, kind, parent_code, department_code, population, postcodes, name_key, search_key, is_current)
        select code, name, kind, parent_code, department_code, population, postcodes, name_key, search_key, is_current from new_communes
        on conflict (code) do update set
            name = excluded.name, kind = excluded.kind, parent_code = excluded.parent_code, department_code = excluded.department_code,
            population = excluded.population, postcodes = excluded.postcodes, name_key = excluded.name_key,
            search_key = excluded.search_key, is_current = excluded.is_current
        where (known.name, known.kind, known.parent_code, known.department_code, known.population, known.search_key, known.is_current)
            is distinct from (excluded.name, excluded.kind, excluded.parent_code, excluded.department_code,
                excluded.population, excluded.search_key, excluded.is_current);

        update communes set is_current = false
        where is_current and not exists (select from new_communes where new_communes.code = communes.code);
        """;

    private const string SaveEdition = """
        insert into reference_editions (package, version, content_hash) values ($1, $2, $3)
        on conflict (package) do update set version = excluded.version, content_hash = excluded.content_hash
        """;
}
