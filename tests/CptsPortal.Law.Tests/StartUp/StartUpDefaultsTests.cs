using CptsPortal.Law.Amounts;
using CptsPortal.Law.StartUp;

namespace CptsPortal.Law.Tests.StartUp;

public sealed class StartUpDefaultsTests
{
    [Theory]
    [InlineData(StartUpAwardKind.StartUp, StartUpPayee.Holder, 40_000)]
    [InlineData(StartUpAwardKind.MethodologicalSupport, StartUpPayee.SupportStructure, 25_000)]
    public void PACA_awards_the_start_to_the_holder_and_the_support_to_its_structure(
        StartUpAwardKind kind, StartUpPayee payee, int amount)
    {
        var award = StartUpDefaults.For("93")!.Awards.Single(one => one.Kind == kind);

        Assert.Equal((payee, Euro.Exact(amount)), (award.PaidTo, award.Amount));
    }

    [Fact]
    public void The_other_figure_that_the_regional_form_prints_for_the_support_is_kept_beside_the_default()
    {
        var discrepancies = StartUpDefaults.For("93")!.Awards.Select(award => award.Discrepancy?.Amount);

        Assert.Equal([null, Euro.Exact(20_000)], discrepancies);
    }

    [Fact]
    public void A_region_that_the_program_does_not_know_has_no_default() => Assert.Null(StartUpDefaults.For("11"));
}
