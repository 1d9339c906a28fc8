using System.Diagnostics;
using System.Globalization;

namespace CptsPortal.Benchmarks;

/// <summary>
/// The pages of case workers at a thousand cases with their history, for twenty users at once, beside a bare endpoint of the
/// same server in the same run. The cases are those of the demonstration, copied.
/// </summary>
internal static class CaseBenchmark
{
    private const int Users = 20;
    private const int Cases = 1000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Phase = TimeSpan.FromSeconds(8);

    /// <summary>Starts the portal, fills it and prints what each page takes.</summary>
    /// <param name="portal">The portal's program.</param>
    public static async Task RunAsync(string portal)
    {
        await using var server = await PortalProcess.StartAsync(portal, PortalProcess.FreeAddress(), demo: true);
        var filled = await CaseCopies.FillAsync(server.Database, Cases);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pages   {filled.Cases:N0} cases, {filled.JournalEntries:N0} journal entries, {Users} users at once"));
        using var session = await DemoSession.OpenAsync(server.Address, "Hélène Roustan");
        var one = filled.OneCase;
        await MeasureAsync(session, "bare endpoint", ["/benchmark/bare/2"]);
        await MeasureAsync(session, "home", ["/"]);
        await MeasureAsync(session, "list of cases", ["/dossiers", "/dossiers?Search=etoile", "/dossiers?etape=ProjectReview", "/dossiers?departement=13&tri=ouverture", "/dossiers?page=20"]);
        await MeasureAsync(session, "deadlines", ["/echeances", "/echeances?quand=Late", "/echeances?departement=83"]);
        await MeasureAsync(session, "case page", [$"/dossiers/{one}"]);
        await MeasureAsync(session, "letter of intent", [$"/dossiers/{one}/lettre"]);
        await MeasureAsync(session, "health project", [$"/dossiers/{one}/projet"]);
        await MeasureAsync(session, "journal of a case", [$"/dossiers/{one}/journal"]);
        await MeasureAsync(session, "bare endpoint again", ["/benchmark/bare/2"]);
    }

    private static async Task MeasureAsync(DemoSession session, string name, string[] addresses)
    {
        await LoadAsync(session, addresses, WarmUp);
        var took = (await LoadAsync(session, addresses, Phase)).Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"pages   {name,-28} {took.Length / Phase.TotalSeconds,8:N0} pages/s  p50 {At(took, 0.5):0.0} ms  p95 {At(took, 0.95):0.0} ms"));
    }

    private static async Task<IEnumerable<long>> LoadAsync(DemoSession session, string[] addresses, TimeSpan length)
    {
        var start = Stopwatch.GetTimestamp();
        var users = await Task.WhenAll(Enumerable.Range(0, Users).Select(user => Task.Run(async () =>
        {
            var took = new List<long>();
            for (var turn = user; Stopwatch.GetElapsedTime(start) < length; turn++)
            {
                var sent = Stopwatch.GetTimestamp();
                await session.ReadAsync(addresses[turn % addresses.Length]);
                took.Add(Stopwatch.GetTimestamp() - sent);
            }

            return took;
        })));
        return users.SelectMany(took => took);
    }

    private static double At(long[] sorted, double share) =>
        Stopwatch.GetElapsedTime(0, sorted[(int)(share * (sorted.Length - 1))]).TotalMilliseconds;
}
