using CptsPortal.Law.Territory;

namespace CptsPortal.Law.Tests.Territory;

public sealed class CptsSizeTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(39_999, 1)]
    [InlineData(40_000, 2)]
    [InlineData(79_999, 2)]
    [InlineData(80_000, 3)]
    [InlineData(175_000, 3)]
    [InlineData(175_001, 4)]
    [InlineData(int.MaxValue, 4)]
    public void Size_follows_the_inhabitants_lower_bound_included(int inhabitants, int size) =>
        Assert.Equal(size, (int)CptsSizes.ForPopulation(inhabitants));

    [Fact]
    public void A_territory_without_inhabitant_has_no_size() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CptsSizes.ForPopulation(0));
}
