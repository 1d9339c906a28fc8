using Npgsql;

namespace CptsPortal.Benchmarks;

/// <summary>Copies the cases of the demonstration, with everything that hangs on them, until there are enough.</summary>
/// <remarks>Ten years of facts: the journal of each copy is copied several times, as the acts of as many years.</remarks>
internal static class CaseCopies
{
    private const int YearsOfJournal = 10;

    /// <summary>Fills a database.</summary>
    /// <param name="connection">How to connect to it.</param>
    /// <param name="cases">How many cases there are to be, at least.</param>
    public static async Task<Filled> FillAsync(string connection, int cases)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await ExecuteAsync(source, Copy.Replace("{cases}", cases.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{years}", YearsOfJournal.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        await ExecuteAsync(source, PaidInParts);
        await ExecuteAsync(source, "vacuum analyze");
        return new Filled(
            await ScalarAsync<long>(source, "select count(*) from cases"),
            await ScalarAsync<long>(source, "select count(*) from journal"),
            await ScalarAsync<Guid>(source, "select case_id from health_projects where received_on is not null order by case_id limit 1"),
            await ScalarAsync<Guid>(source, MostPaid));
    }

    // Every table with a case_id, and every table that hangs on one of those, is copied row by row. A row's own identity, and those by
    // which copied rows know one another, become others, the same wherever they occur in one copy; a contract's reference is one more
    // of its kind. The database's own checks of references are put off: rows come in any order.
    private const string Copy = """
        do $$
        declare
            t record;
            turn int;
            originals int := (select count(*) from cases);
        begin
            perform set_config('session_replication_role', 'replica', true);
            create temp table originals as select id, row_number() over (order by id) as rank from cases;
            create temp table copied as
                with recursive hanging as (
                    select format('public.%I', c.table_name)::regclass as name
                    from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
                    where c.table_schema = 'public' and b.table_type = 'BASE TABLE' and c.column_name = 'case_id' and c.table_name not in ('journal', 'users', 'notices')
                    union
                    select f.conrelid from pg_constraint f join hanging on f.confrelid = hanging.name where f.contype = 'f')
                select name, exists (select from pg_attribute where attrelid = name and attname = 'case_id') as of_case from hanging;
            for t in select name from copied loop
                execute format('create temp table %I as select * from %s', 'first_' || t.name, t.name);
            end loop;
            for turn in 1 .. ({cases} / originals) loop
                create temp table copies as select id as old, gen_random_uuid() as new, rank from originals;
                insert into cases select (jsonb_populate_record(c, jsonb_build_object(
                    'id', k.new, 'reference', c.department || '-' || (1990 + turn) || '-' || lpad(k.rank::text, 3, '0'),
                    'name', c.name || ' ' || turn, 'name_key', c.name_key || ' ' || turn))).*
                from cases c join copies k on k.old = c.id;
                for t in
                    select copied.name, 'first_' || copied.name as first, copied.of_case, coalesce(string_agg(case a.atttypid
                        when 'uuid'::regtype then format(' || jsonb_build_object(%1$L, md5(x.%1$I::text || %2$L)::uuid)', a.attname, turn)
                        else format(' || jsonb_build_object(%1$L, x.%1$I || ''-'' || %2$L)', a.attname, turn) end, '') filter (where a.attname is not null), '') as others
                    from copied left join pg_attribute a on a.attrelid = copied.name and (
                        a.attname = 'reference' and copied.of_case
                        or a.atttypid = 'uuid'::regtype and (
                            a.attname in ('id', 'first_id', 'reversed_id', 'subject_id') or exists (
                                select from pg_constraint f join copied c on c.name = f.confrelid
                                where f.conrelid = a.attrelid and f.contype = 'f' and a.attnum = any(f.conkey) and a.attname <> 'case_id')))
                    group by copied.name, copied.of_case
                loop
                    execute format(case when t.of_case
                        then 'insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(x) || jsonb_build_object(''case_id'', k.new)%3$s)).* from %2$I x join copies k on k.old = x.case_id'
                        else 'insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(x)%3$s)).* from %2$I x' end, t.name, t.first, t.others);
                end loop;
                insert into journal (case_id, act, actor_id, actor_name, role, at, legal_date, why, evidence, address, changes, previous_hash, hash, in_room)
                select k.new, j.act, j.actor_id, j.actor_name, j.role, j.at - make_interval(years => y), j.legal_date, j.why, j.evidence, j.address, j.changes, j.previous_hash, md5(random()::text), j.in_room
                from journal j join copies k on k.old = j.case_id cross join generate_series(1, {years}) y;
                drop table copies;
            end loop;
        end $$
        """;

    private const string MostPaid = """
        select g.case_id from payment_ledgers g join payment_lines l on l.ledger_id = g.id join payment_records r on r.line_id = l.id
        group by g.case_id order by count(*) desc, g.case_id limit 1
        """;

    // Each payment becomes five whose sum is the same, as to a CPTS that is paid by instalments.
    private const string PaidInParts = """
        insert into payment_records (id, amount, "on", reference, line_id)
        select md5(id::text || '/' || part)::uuid, 0.01 * sign(amount), "on", reference || '/' || part, line_id from payment_records cross join generate_series(2, 5) part
        where reversed_id is null and not exists (select from payment_records o where o.reversed_id = payment_records.id);
        update payment_records r set amount = amount - 0.04 * sign(amount)
        where exists (select from payment_records o where o.id = md5(r.id::text || '/2')::uuid)
        """;

    private static async Task ExecuteAsync(NpgsqlDataSource source, string statement)
    {
        await using var command = source.CreateCommand(statement);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<T> ScalarAsync<T>(NpgsqlDataSource source, string query)
    {
        await using var command = source.CreateCommand(query);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}

/// <summary>What was filled.</summary>
/// <param name="Cases">Cases.</param>
/// <param name="JournalEntries">Entries of the journal.</param>
/// <param name="OneCase">A case with a letter and a received project.</param>
/// <param name="OneContract">The case with the most payments.</param>
internal sealed record Filled(long Cases, long JournalEntries, Guid OneCase, Guid OneContract);
