using CptsPortal.Law.Indicators;
using static CptsPortal.Law.Indicators.IndicatorDirection;

namespace CptsPortal.Law.Tests.Indicators;

// R-IND: (value - baseline) / (objective - baseline), held to 0..1.
public sealed class IndicatorRateTests
{
    [Theory]
    //          value  baseline  objective  direction   rate
    [InlineData(82, 80, 90, Increasing, "0.2")]  // patients with a regular doctor, %
    [InlineData(80, 80, 90, Increasing, "0")]    // no progress
    [InlineData(90, 80, 90, Increasing, "1")]    // on the objective
    [InlineData(79, 80, 90, Increasing, "0")]    // worse than the start: not below 0
    [InlineData(95, 80, 90, Increasing, "1")]    // beyond the objective: not above 1
    [InlineData(9, 12, 8, Decreasing, "0.75")] // patients without one, %
    [InlineData(13, 12, 8, Decreasing, "0")]
    [InlineData(7, 12, 8, Decreasing, "1")]
    [InlineData(-1, -3, 1, Increasing, "0.5")]  // a balance may be negative
    [InlineData(1, 0, 3, Increasing, "0.3333333333333333333333333333")] // a third is not rounded to 4 decimals
    public void The_rate_is_the_share_of_the_way_from_the_baseline_to_the_objective(
        double value, double baseline, double objective, IndicatorDirection direction, string rate) =>
        Assert.Equal(Decimal(rate), new Measurement.Progress((decimal)value, (decimal)baseline, (decimal)objective, direction).Rate);

    [Theory]
    //          value   kept at   direction   rate
    [InlineData(80.0, 80, Increasing, 1)]
    [InlineData(79.9, 80, Increasing, 0)]
    [InlineData(80.1, 80, Increasing, 1)]
    [InlineData(12.0, 12, Decreasing, 1)]
    [InlineData(12.1, 12, Decreasing, 0)]
    [InlineData(11.9, 12, Decreasing, 1)]
    public void Where_the_objective_is_to_keep_the_baseline_the_rate_is_1_when_the_value_is_at_least_as_good(
        double value, double kept, IndicatorDirection direction, int rate) =>
        Assert.Equal(rate, new Measurement.Progress((decimal)value, (decimal)kept, (decimal)kept, direction).Rate);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void A_yes_no_indicator_is_1_or_0(bool met, int rate) => Assert.Equal(rate, new Measurement.Met(met).Rate);

    [Theory]
    [InlineData("0", true)]
    [InlineData("0.333333", true)]
    [InlineData("1", true)]
    [InlineData("-0.0001", false)]
    [InlineData("1.0001", false)]
    public void A_rate_agreed_directly_lies_between_0_and_1_and_is_taken_as_it_is(string rate, bool lawful)
    {
        if (lawful)
            Assert.Equal(Decimal(rate), new Measurement.Agreed(Decimal(rate)).Rate);
        else
            Assert.Throws<ArgumentOutOfRangeException>(() => new Measurement.Agreed(Decimal(rate)));
    }

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
