using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;
using CptsPortal.Law.Tests.Deadlines;

namespace CptsPortal.Law.Tests.Indicators;

public sealed class NationalIndicatorTests
{
    [Theory]
    [InlineData("2019-08-25", "N1 N2 N3 N4 N5'")]
    [InlineData("2022-03-31", "N1 N2 N3 N4 N5'")]
    [InlineData("2022-04-01", "N1 N2 N3 N4 N5 N6")]
    [InlineData("2026-01-01", "N1 N2 N3 N4 N5 N6")]
    public void A_contract_follows_the_national_indicators_of_the_day_of_its_signature(string signedOn, string codes) =>
        Assert.Equal(codes, string.Join(' ', NationalIndicators.On(Date.Of(signedOn)).Select(model => model.Code)));

    [Fact]
    public void Patients_without_a_doctor_and_emergency_visits_become_fewer() => Assert.Equal(
        ["N2", "N3"],
        NationalIndicators.All.Where(model => model.Direction == IndicatorDirection.Decreasing).Select(model => model.Code));

    [Fact]
    public void Every_mission_has_an_example_to_start_from() =>
        Assert.All(Enum.GetValues<Mission>(), mission => Assert.NotEmpty(IndicatorLibrary.For(mission)));
}
