using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace CptsPortal.Benchmarks;

/// <summary>Contracts printed two at a time, archived ones served, and a ZIP of five hundred of them, beside a bare endpoint.</summary>
internal static class DocumentBenchmark
{
    private const int Printed = 20;
    private const int Served = 200;
    private const int Zipped = 500;

    // The contract of a case archived again under as many identities: what is measured is the sending, not the printing.
    private const string Copies = """
        create temp table first as select d.* from issued_documents d join archived_documents f on f.document_id = d.id where d.kind = 'Contract' order by d.id limit 1;
        create temp table copies as select md5(random()::text)::uuid as id from generate_series(1, 500);
        insert into issued_documents select (jsonb_populate_record(null::issued_documents, to_jsonb(f) || jsonb_build_object('id', c.id, 'subject_id', c.id))).* from first f, copies c;
        insert into archived_documents select (jsonb_populate_record(null::archived_documents, to_jsonb(f) || jsonb_build_object('document_id', c.id))).*
        from archived_documents f join first on first.id = f.document_id, copies c;
        insert into archived_contents select c.id, f.bytes from archived_contents f join first on first.id = f.document_id, copies c
        """;

    /// <summary>Starts the portal and prints what documents take.</summary>
    /// <param name="portal">The portal's program.</param>
    public static async Task RunAsync(string portal)
    {
        await using var server = await PortalProcess.StartAsync(portal, PortalProcess.FreeAddress(), demo: true);
        await using var source = NpgsqlDataSource.Create(server.Database);
        using var session = await DemoSession.OpenAsync(server.Address, "Paul Vergne");
        var draft = await AddressAsync(source, "select '/dossiers/' || case_id || '/contrat/document?handler=Pdf' from contracts c join cases k on k.id = c.case_id where k.name = 'CPTS Cannes Ouest'");
        var archived = await AddressAsync(source, "select '/dossiers/' || case_id || '/documents/emis/' || id from issued_documents where kind = 'Contract' order by id limit 1");

        await MeasureAsync(session, "bare endpoint", "/benchmark/bare/2", Served, 2);
        await MeasureAsync(session, "contract printed", draft, Printed, 2);
        await MeasureAsync(session, "archived contract served", archived, Served, 2);
        await using (var command = source.CreateCommand(Copies))
            await command.ExecuteNonQueryAsync();
        await ZipAsync(server, session);
    }

    private static async Task ZipAsync(PortalProcess server, DemoSession session)
    {
        var (before, peak, start) = (server.Megabytes, server.Megabytes, Stopwatch.GetTimestamp());
        var reading = session.ReadAsync("/archives/zip?nature=Contract");
        while (!reading.IsCompleted)
        {
            peak = Math.Max(peak, server.Megabytes);
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        await reading;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"documents ZIP of {Zipped} contracts: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s; memory {before:N0} MB before, {peak:N0} MB at most"));
    }

    private static async Task MeasureAsync(DemoSession session, string name, string address, int times, int atOnce)
    {
        await session.ReadAsync(address);
        var took = (await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            var own = new List<double>();
            for (var turn = 0; turn < times / atOnce; turn++)
            {
                var sent = Stopwatch.GetTimestamp();
                await session.ReadAsync(address);
                own.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }

            return own;
        })))).SelectMany(own => own).Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"documents {name,-26} {atOnce} at once  p50 {took[took.Length / 2],7:0.0} ms  p95 {took[(int)(0.95 * (took.Length - 1))],7:0.0} ms"));
    }

    private static async Task<string> AddressAsync(NpgsqlDataSource source, string query)
    {
        await using var command = source.CreateCommand(query);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
