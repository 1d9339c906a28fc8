using CptsPortal.Benchmarks;

const string Everything = "all";
var benchmarks = new Dictionary<string, Func<string, Task>>(StringComparer.Ordinal)
{
    ["engine"] = _ =>
    {
        EngineBenchmark.Run();
        EngineBenchmark.RunSchedules();
        return Task.CompletedTask;
    },
    ["api"] = ApiBenchmark.RunAsync,
    ["pages"] = CaseBenchmark.RunAsync,
    ["documents"] = DocumentBenchmark.RunAsync,
};
if (args is not [var portal, var asked] || asked != Everything && !benchmarks.ContainsKey(asked))
{
    await Console.Error.WriteLineAsync($"Usage: CptsPortal.Benchmarks PORTAL.dll {Everything}|{string.Join('|', benchmarks.Keys)}");
    return 2;
}

foreach (var (_, run) in benchmarks.Where(benchmark => asked == Everything || asked == benchmark.Key))
    await run(portal);
return 0;
