using System.Globalization;

namespace CptsPortal.Benchmarks;

/// <summary>
/// The simulation service under load from a second process on loopback, beside a bare endpoint of the same server that
/// reads the same body and answers a constant: two bytes, then as many bytes as a simulation. Phases alternate, so that
/// what else the machine does weighs on all of them.
/// </summary>
internal static class ApiBenchmark
{
    private const int Rounds = 11;
    private const int Connections = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Phase = TimeSpan.FromSeconds(1.5);

    /// <summary>Starts the portal and prints the median of some rounds.</summary>
    /// <param name="portal">The portal's program.</param>
    public static async Task RunAsync(string portal)
    {
        await using var server = await PortalProcess.StartAsync(portal, PortalProcess.FreeAddress());
        var simulation = new LoadClient(server, "/api/v1/simulations", Example, Connections);
        var length = (await simulation.RunAsync(WarmUp)).BodyBytes;
        var bare = new LoadClient(server, "/benchmark/bare/2", Example, Connections);
        var sameLength = new LoadClient(server, $"/benchmark/bare/{length}", Example, Connections);
        await bare.RunAsync(WarmUp);
        await sameLength.RunAsync(WarmUp);

        var rounds = new List<Round>();
        for (var i = 0; i < Rounds; i++)
            rounds.Add(new Round(await bare.RunAsync(Phase), await sameLength.RunAsync(Phase), await simulation.RunAsync(Phase)));
        Print(rounds);
    }

    private static void Print(List<Round> rounds)
    {
        Console.WriteLine($"api     {Connections} connections, median of {Rounds} rounds");
        Print("bare endpoint", rounds.Select(round => round.Bare));
        Print("bare, as many bytes", rounds.Select(round => round.SameLength));
        Print("simulation", rounds.Select(round => round.Simulation));
        Print("simulation / bare", rounds.Select(round => round.Simulation.PerSecond / round.Bare.PerSecond));
        Print("simulation / as many bytes", rounds.Select(round => round.Simulation.PerSecond / round.SameLength.PerSecond));
    }

    private static void Print(string name, IEnumerable<Load> loads)
    {
        var load = loads.OrderBy(load => load.PerSecond).ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"api     {name,-28} {load.PerSecond,8:N0} requests/s  p50 {load.At(0.50):0.00} ms  p99 {load.At(0.99):0.00} ms  {load.ServerMicroseconds,5:0.0} µs of the server's processors  {load.BodyBytes,6:N0} bytes"));
    }

    private static void Print(string name, IEnumerable<double> ratios)
    {
        var sorted = ratios.Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"api     {name,-28} {sorted[Rounds / 2],8:0.00} of its throughput ({sorted[0]:0.00} to {sorted[^1]:0.00})"));
    }

    private const string Example = """
        {
          "signatureDate": "2023-02-15",
          "population": 62000,
          "members": 45,
          "changes": [ { "effectiveDate": "2024-09-01", "population": 81000, "members": 60 } ],
          "missions": [ { "mission": "AccessToCare", "startDate": "2023-05-01", "endDate": null, "orientationStartDate": null } ],
          "attainments": [ { "mission": "AccessToCare", "contractYear": 1, "rate": 0.8 } ],
          "crises": [ "2024-07-03" ],
          "covidActionsIn2021": false,
          "terminationDate": null
        }
        """;

    private sealed record Round(Load Bare, Load SameLength, Load Simulation);
}
