using System.Diagnostics;
using System.Globalization;

namespace CptsPortal.Benchmarks;

/// <summary>
/// The pages of case workers at a thousand cases with their history: one reader alone, then twenty users at once, beside a bare
/// endpoint and a page without data of the same server in the same run. The cases are those of the demonstration, copied.
/// </summary>
/// <remarks>
/// With one reader the time is the server's own; with twenty on few cores it is mostly the wait for a turn, so that only its
/// comparison with the bare page of the same run says something.
/// </remarks>
internal static class CaseBenchmark
{
    private const int Users = 20;
    private const int Cases = 1000;
    private const int PagesAlone = 60;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Phase = TimeSpan.FromSeconds(8);

    private static readonly (string Name, string[] Addresses)[] Pages =
    [
        ("bare endpoint", ["/benchmark/bare/2"]),
        ("page without data", ["/accessibilite"]),
        ("home", ["/"]),
        ("list of cases, by name", ["/dossiers?etape="]),
        ("list of cases, searched", ["/dossiers?Search=etoile"]),
        ("list of cases, filtered", ["/dossiers?etape=ProjectReview"]),
        ("list of cases, last page", ["/dossiers?p=20"]),
        ("deadlines", ["/echeances?quand="]),
        ("deadlines, filtered", ["/echeances?quand=Late", "/echeances?departement=83"]),
        ("case page", ["/dossiers/{0}"]),
        ("letter of intent", ["/dossiers/{0}/lettre"]),
        ("health project", ["/dossiers/{0}/projet"]),
        ("journal of a case", ["/dossiers/{0}/journal"]),
        ("contract", ["/dossiers/{1}/contrat"]),
        ("schedule of payments", ["/dossiers/{1}/financement"]),
        ("annual reviews", ["/dossiers/{1}/revues"]),
        ("anomalies of a case", ["/dossiers/{1}/anomalies"]),
        ("anomalies", ["/anomalies?etat=Open"]),
        ("bare endpoint again", ["/benchmark/bare/2"]),
    ];

    /// <summary>Starts the portal, fills it and prints what each page takes.</summary>
    /// <param name="portal">The portal's program.</param>
    public static async Task RunAsync(string portal)
    {
        await using var server = await PortalProcess.StartAsync(portal, PortalProcess.FreeAddress(), demo: true);
        var filled = await CaseCopies.FillAsync(server.Database, Cases);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"pages   {filled.Cases:N0} cases, {filled.JournalEntries:N0} journal entries; {PagesAlone} pages read alone, then {Users} users at once"));
        using var session = await DemoSession.OpenAsync(server.Address, "Hélène Roustan");
        foreach (var (name, templates) in Pages)
        {
            var addresses = Array.ConvertAll(templates, template => string.Format(CultureInfo.InvariantCulture, template, filled.OneCase, filled.OneContract));
            await LoadAsync(session, addresses, WarmUp);
            await AloneAsync(server, session, name, addresses);
            var took = (await LoadAsync(session, addresses, Phase)).Order().ToArray();
            Print(name, string.Create(CultureInfo.InvariantCulture, $"{Users} at once"), took, string.Create(CultureInfo.InvariantCulture, $"{took.Length / Phase.TotalSeconds,6:N0} pages/s"));
        }
    }

    /// <summary>One reader, one page after another: nobody waits for a turn, and the processor time is that of the pages.</summary>
    private static async Task AloneAsync(PortalProcess server, DemoSession session, string name, string[] addresses)
    {
        var (took, used) = (new List<long>(PagesAlone), server.ProcessorTime);
        for (var turn = 0; turn < PagesAlone; turn++)
            took.Add(await ReadAsync(session, addresses[turn % addresses.Length]));
        var processor = (server.ProcessorTime - used).TotalMilliseconds / PagesAlone;
        Print(name, "alone", [.. took.Order()], string.Create(CultureInfo.InvariantCulture, $"{processor,6:0.0} ms of the portal's processors"));
    }

    private static void Print(string name, string how, long[] sorted, string besides) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"pages   {name,-26} {how,-10} p50 {At(sorted, 0.5),7:0.0} ms  p95 {At(sorted, 0.95),7:0.0} ms  {besides}"));

    private static async Task<long> ReadAsync(DemoSession session, string address)
    {
        var sent = Stopwatch.GetTimestamp();
        await session.ReadAsync(address);
        return Stopwatch.GetTimestamp() - sent;
    }

    private static async Task<IEnumerable<long>> LoadAsync(DemoSession session, string[] addresses, TimeSpan length)
    {
        var start = Stopwatch.GetTimestamp();
        var users = await Task.WhenAll(Enumerable.Range(0, Users).Select(user => Task.Run(async () =>
        {
            var took = new List<long>();
            for (var turn = user; Stopwatch.GetElapsedTime(start) < length; turn++)
                took.Add(await ReadAsync(session, addresses[turn % addresses.Length]));
            return took;
        })));
        return users.SelectMany(took => took);
    }

    private static double At(long[] sorted, double share) =>
        Stopwatch.GetElapsedTime(0, sorted[(int)(share * (sorted.Length - 1))]).TotalMilliseconds;
}
