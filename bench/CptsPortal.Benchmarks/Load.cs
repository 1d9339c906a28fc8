using System.Diagnostics;

namespace CptsPortal.Benchmarks;

/// <summary>What a phase of load measured.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="Latencies">Of each answer, in ticks of <see cref="Stopwatch"/>, shortest first.</param>
/// <param name="ServerMicroseconds">Processor time of the server for one answer.</param>
/// <param name="BodyBytes">Length of the body of an answer.</param>
internal sealed record Load(double PerSecond, long[] Latencies, double ServerMicroseconds, int BodyBytes)
{
    /// <summary>The latency, in milliseconds, that a share of the answers did not exceed.</summary>
    public double At(double share) =>
        Stopwatch.GetElapsedTime(0, Latencies[(int)(share * (Latencies.Length - 1))]).TotalMilliseconds;
}
