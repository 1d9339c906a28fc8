using CptsPortal.Law.Amounts;

namespace CptsPortal.Law.Tests.Amounts;

public sealed class EuroTests
{
    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("0.004999", "0.00")]
    [InlineData("2.675", "2.68")]
    [InlineData("31078.767123", "31078.77")]
    public void Amounts_are_rounded_to_the_cent_half_away_from_zero(string amount, string rounded) =>
        Assert.Equal(rounded, Euro.Rounded(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void An_exact_amount_with_a_fraction_of_a_cent_is_refused() =>
        Assert.Throws<ArgumentException>(() => Euro.Exact(0.001m));

    [Fact]
    public void Sums_and_differences_are_exact() =>
        Assert.Equal(Euro.Exact(0.10m), Euro.Exact(0.30m) - (Euro.Exact(0.10m) + Euro.Exact(0.10m)));
}
