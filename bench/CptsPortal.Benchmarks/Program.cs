using CptsPortal.Benchmarks;

if (args is not [var portal])
{
    await Console.Error.WriteLineAsync("Usage: CptsPortal.Benchmarks PORTAL.dll");
    return 2;
}

EngineBenchmark.Run();
await ApiBenchmark.RunAsync(portal);
await CaseBenchmark.RunAsync(portal);
return 0;
