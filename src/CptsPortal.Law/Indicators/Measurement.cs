using CptsPortal.Law.Amounts;

namespace CptsPortal.Law.Indicators;

/// <summary>What one counted indicator gives for a contract year, and the rate that follows (R-IND; ACI art. 7.3.2).</summary>
/// <remarks>The rate is not rounded on its own: only the mission's is.</remarks>
public abstract record Measurement
{
    private Measurement()
    {
    }

    /// <summary>The rate as a fraction of 1, for the screen: at most 28 decimals.</summary>
    public decimal Rate => Exact.Rounded(28);

    internal abstract Fraction Exact { get; }

    /// <summary>
    /// <c>(value - baseline) / (objective - baseline)</c> held to 0..1; where the objective is the baseline: 1 when the
    /// value is at least as good, else 0.
    /// </summary>
    /// <param name="Value">The value of the year, in the indicator's unit.</param>
    /// <param name="Baseline">The value from which progress is counted.</param>
    /// <param name="Objective">The value aimed at for the year.</param>
    /// <param name="Direction">Which way it gets better; it only matters where the objective is the baseline.</param>
    public sealed record Progress(decimal Value, decimal Baseline, decimal Objective, IndicatorDirection Direction) : Measurement
    {
        internal override Fraction Exact => Objective == Baseline
            ? Fraction.Of(Holds ? 1m : 0m)
            : Fraction.Of(Value - Baseline, Objective - Baseline).WithinUnit();

        private bool Holds => Direction == IndicatorDirection.Increasing ? Value >= Objective : Value <= Objective;
    }

    /// <summary>A yes/no indicator: 1 or 0.</summary>
    /// <param name="Yes">Whether it is met.</param>
    public sealed record Met(bool Yes) : Measurement
    {
        internal override Fraction Exact => Fraction.Of(Yes ? 1m : 0m);
    }

    /// <summary>A rate that the parties agreed directly.</summary>
    public sealed record Agreed : Measurement
    {
        private readonly decimal _rate;

        /// <summary>Takes the rate agreed.</summary>
        /// <param name="rate">0 to 1.</param>
        /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1 (R-RATE).</exception>
        public Agreed(decimal rate) =>
            _rate = rate is >= 0m and <= 1m ? rate : throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate is between 0 and 1.");

        internal override Fraction Exact => Fraction.Of(_rate);
    }
}
