using System.Diagnostics;
using System.Globalization;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;

namespace CptsPortal.Benchmarks;

/// <summary>How many contracts the funding engine computes in a second on one core, and what each allocates.</summary>
internal static class EngineBenchmark
{
    private const int Rounds = 7;
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(1);

    /// <summary>Five years, six missions, one amendment that changes the size in mid-year, rates known for two years.</summary>
    private static ContractFacts Contract(int i) => new()
    {
        SignatureDate = new DateOnly(2022, 10, 1).AddDays(i % 700),
        Population = 62_000 + i,
        Members = 45,
        Changes = [new(new DateOnly(2025, 3, 17), 181_000, 120)],
        Missions =
        [
            .. Enum.GetValues<Mission>().Select(
                (mission, order) => new MissionFacts(mission, new DateOnly(2022, 10, 1).AddDays((i % 700) + (47 * order)))),
        ],
        Attainments =
        [
            .. Enum.GetValues<Mission>().SelectMany(
                mission => new[] { new Attainment(mission, 1, 0.8123m), new Attainment(mission, 2, 0.9m) }),
        ],
    };

    /// <summary>Prints the median of some rounds.</summary>
    public static void Run()
    {
        var engine = new FundingEngine(GridCatalog.Published);
        var contracts = Enumerable.Range(0, 512).Select(Contract).ToArray();
        Round(engine, contracts);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(engine, contracts)).OrderBy(round => round.PerSecond).ToArray();
        var median = rounds[Rounds / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"engine  {median.PerSecond,10:N0} contracts/s on one core (median of {Rounds}, {rounds[0].PerSecond:N0} to {rounds[^1].PerSecond:N0}), {median.Bytes / 1024.0:N1} KiB allocated and {median.Lines:N0} payment lines a contract"));
    }

    private static (double PerSecond, double Bytes, double Lines) Round(FundingEngine engine, ContractFacts[] contracts)
    {
        var (computed, lines) = (0L, 0L);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < RoundLength)
        {
            foreach (var contract in contracts)
                lines += engine.Compute(contract).Payments.Count;
            computed += contracts.Length;
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return (computed / seconds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)computed, lines / (double)computed);
    }
}
