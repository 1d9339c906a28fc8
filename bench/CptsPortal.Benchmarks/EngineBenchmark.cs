using System.Diagnostics;
using System.Globalization;
using CptsPortal.Domain.Payments;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;

namespace CptsPortal.Benchmarks;

/// <summary>How many contracts the funding engine computes in a second on one core, what each allocates, and how long the schedules of a region take.</summary>
internal static class EngineBenchmark
{
    private const int Rounds = 7;
    private const int ContractsOfRegion = 1000;
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

    /// <summary>The schedules of a whole region on the facts of a day, from the engine to the lines with their states.</summary>
    public static void RunSchedules()
    {
        var engine = new FundingEngine(GridCatalog.Published);
        var today = new DateOnly(2026, 3, 15);
        var region = Enumerable.Range(0, ContractsOfRegion).Select(i => (Facts: Contract(i), Rows: Paid(engine, Contract(i), today))).ToArray();
        var times = Enumerable.Range(0, Rounds).Select(_ => Schedules(engine, region, today)).Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"engine  {ContractsOfRegion:N0} schedules of five years on one core in {times[Rounds / 2].TotalMilliseconds:N0} ms (median of {Rounds}, {times[0].TotalMilliseconds:N0} to {times[^1].TotalMilliseconds:N0})"));
    }

    private static TimeSpan Schedules(FundingEngine engine, (ContractFacts Facts, IReadOnlyList<LedgerLine> Rows)[] region, DateOnly today)
    {
        var watch = Stopwatch.StartNew();
        foreach (var (facts, rows) in region)
            PaymentSchedule.Of(PaymentFacts.Of(engine, facts, Standing(facts)), rows, today);
        return watch.Elapsed;
    }

    private static IReadOnlyList<LedgerLine> Paid(FundingEngine engine, ContractFacts contract, DateOnly today)
    {
        var facts = PaymentFacts.Of(engine, contract, Standing(contract));
        var ledger = PaymentLedger.Of(Guid.Empty, Guid.Empty);
        foreach (var line in ledger.ScheduleOn(facts, today).Lines.Where(line => line.IsPayable && line.DueOn <= today).ToArray())
            ledger.Pay(new TypedPayment(line.Code, line.Remaining.Value, today, "VIR"), facts, today, out _);
        return ledger.Lines;
    }

    private static ContractStanding Standing(ContractFacts contract) => new(FileComplete: true, [1, 2], InSettlement: false, contract.SignatureDate);

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
