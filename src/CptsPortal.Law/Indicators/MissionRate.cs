using CptsPortal.Law.Amounts;

namespace CptsPortal.Law.Indicators;

/// <summary>One indicator counted in the variable part of a mission for a contract year.</summary>
/// <param name="Name">What the caller knows it by.</param>
/// <param name="Weight">Its weight that year, 0 or more; with 0 it is not counted that year.</param>
/// <param name="Measurement">What it gives; null while nothing is measured or agreed.</param>
/// <param name="Neutralised">Left out for the year by the parties (avenant 2 art. 4, 1°), measured or not.</param>
public sealed record CountedIndicator(string Name, decimal Weight, Measurement? Measurement, bool Neutralised = false);

/// <summary>What the indicators of a mission say of its attainment rate for a contract year.</summary>
public abstract record MissionRate
{
    /// <summary>Decimals of the rate (R-RATE).</summary>
    private const int Decimals = 4;

    private MissionRate()
    {
    }

    /// <summary>R-MISSION-RATE.</summary>
    /// <param name="indicators">The mission's indicators that are counted in its variable part.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static MissionRate Of(IEnumerable<CountedIndicator> indicators)
    {
        var kept = indicators.Where(indicator => Weighted(indicator) && !indicator.Neutralised).ToArray();
        if (kept.Length == 0)
            return new ToAgree();
        if (kept.Any(indicator => indicator.Measurement is null))
            return new Awaited([.. kept.Where(indicator => indicator.Measurement is null).Select(indicator => indicator.Name)]);
        var sum = kept.Aggregate(
            Fraction.Of(0m), (sum, indicator) => sum + Fraction.Of(indicator.Weight) * indicator.Measurement!.Exact);
        var mean = sum * Fraction.Of(1m, kept.Sum(indicator => indicator.Weight));
        return new Reckoned(
            mean.Rounded(Decimals),
            [.. kept.Select(indicator => new RatePart(indicator.Name, indicator.Weight, indicator.Measurement!.Rate))]);
    }

    private static bool Weighted(CountedIndicator indicator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(indicator.Weight);
        return indicator.Weight > 0m;
    }

    /// <summary>The weighted mean of the rates.</summary>
    /// <param name="Rate">0 to 1, rounded to 4 decimals once, half away from zero.</param>
    /// <param name="Parts">The rates that make it.</param>
    public sealed record Reckoned(decimal Rate, IReadOnlyList<RatePart> Parts) : MissionRate;

    /// <summary>Counted indicators without a measure: the review cannot be closed.</summary>
    /// <param name="Names">Their names.</param>
    public sealed record Awaited(IReadOnlyList<string> Names) : MissionRate;

    /// <summary>No indicator is left: the parties agree on the rate itself, with a reason.</summary>
    public sealed record ToAgree : MissionRate;
}

/// <summary>What one indicator brings to a mission's rate.</summary>
/// <param name="Name">What the caller knows it by.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Rate">Its own rate, not rounded.</param>
public sealed record RatePart(string Name, decimal Weight, decimal Rate);
