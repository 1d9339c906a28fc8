using CptsPortal.Law.Indicators;
using CsCheck;
using static CptsPortal.Law.Indicators.IndicatorDirection;

namespace CptsPortal.Law.Tests.Indicators;

// R-MISSION-RATE: the weighted mean of what is counted, not neutralised and measured, rounded to 4 decimals once.
public sealed class MissionRateTests
{
    private static readonly Gen<Measurement> Measurements = Gen.OneOf(
        Gen.Select(Gen.Int[-50, 150], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Enum<IndicatorDirection>())
            .Select(Measurement (drawn) => new Measurement.Progress(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4)),
        Gen.Bool.Select(Measurement (yes) => new Measurement.Met(yes)),
        Gen.Int[0, 10_000].Select(Measurement (rate) => new Measurement.Agreed(rate / 10_000m)));

    private static readonly Gen<CountedIndicator[]> Missions =
        Gen.Select(Gen.Int[1, 9], Measurements, Gen.Bool)
            .Select(drawn => new CountedIndicator($"{drawn.Item1}", drawn.Item1 / 4m, drawn.Item2, drawn.Item3)).Array[1, 8];

    [Fact]
    public void Means_of_year_1_and_results_of_later_years_weigh_as_the_contract_says()
    {
        // Year 1: the coordination exists (weight 3); patients without a regular doctor from 12 to 11 of 8 % (weight 1).
        CountedIndicator[] indicators =
        [
            new("coordination", 3m, new Measurement.Met(true)),
            new("no doctor", 1m, new Measurement.Progress(11m, 12m, 8m, Decreasing)),
        ];

        Assert.Equal(0.8125m, Reckoned(indicators)); // (3 x 1 + 1 x 0.25) / 4
        Assert.Equal(0.4375m, Reckoned([indicators[0] with { Weight = 1m }, indicators[1] with { Weight = 3m }]));
        Assert.Equal(0.25m, Reckoned([indicators[0] with { Weight = 0m }, indicators[1]]));
    }

    [Theory]
    //          agreed rate  weight  beside a 0 of weight  mean to 5 decimals and more   rate
    [InlineData("0.50005", 1, 0,                   /* 0.50005 */                 "0.5001")]
    [InlineData("0.50004", 1, 0,                   /* 0.50004 */                 "0.5000")]
    [InlineData("1", 1, 2,                   /* 0.333333... */             "0.3333")]
    [InlineData("1", 2, 1,                   /* 0.666666... */             "0.6667")]
    public void The_mean_is_rounded_to_4_decimals_half_away_from_zero(string rate, int weight, int zero, string mean) =>
        Assert.Equal(Decimal(mean), Reckoned(
        [
            new("a", weight, new Measurement.Agreed(Decimal(rate))), new("b", zero, new Measurement.Met(false)),
        ]));

    [Fact]
    public void A_mean_on_the_half_goes_up_even_where_its_parts_have_no_last_decimal() =>
        Assert.Equal(0.0313m, Reckoned( // 3 x 1/3 / 32 = 0.03125, where 3 x 0.333... would fall below
        [
            new("third", 3m, new Measurement.Progress(1m, 0m, 3m, Increasing)), new("none", 29m, new Measurement.Met(false)),
        ]));

    [Fact]
    public void A_counted_indicator_without_a_measure_blocks_and_is_named() =>
        Assert.Equal(["b", "c"], Assert.IsType<MissionRate.Awaited>(MissionRate.Of(
        [
            new("a", 1m, new Measurement.Met(true)), new("b", 1m, null), new("c", 2m, null), new("d", 1m, null, Neutralised: true), new("e", 0m, null),
        ])).Names);

    [Fact]
    public void A_neutralised_indicator_is_left_out_even_when_it_was_measured() =>
        Assert.Equal(1m, Reckoned(
        [
            new("a", 1m, new Measurement.Met(true)), new("b", 9m, new Measurement.Met(false), Neutralised: true),
        ]));

    [Fact]
    public void With_no_indicator_left_the_rate_itself_is_to_be_agreed()
    {
        Assert.IsType<MissionRate.ToAgree>(MissionRate.Of([]));
        Assert.IsType<MissionRate.ToAgree>(MissionRate.Of([new("a", 1m, null, Neutralised: true), new("b", 0m, null)]));
    }

    [Fact]
    public void A_negative_weight_is_no_weight() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MissionRate.Of([new("a", -1m, null)]));

    [Fact]
    public void The_rate_has_4_decimals_and_lies_between_the_least_and_the_greatest_of_its_parts() =>
        Missions.Sample(indicators =>
        {
            if (MissionRate.Of(indicators) is not MissionRate.Reckoned mission)
                return;
            Assert.Equal(mission.Rate, decimal.Round(mission.Rate, 4));
            Assert.InRange(mission.Rate, mission.Parts.Min(part => part.Rate) - 0.00005m, mission.Parts.Max(part => part.Rate) + 0.00005m);
        });

    [Fact]
    public void Neither_their_order_nor_a_common_factor_of_the_weights_changes_the_rate() =>
        Missions.Sample(indicators =>
        {
            if (MissionRate.Of(indicators) is not MissionRate.Reckoned mission)
                return;
            Assert.Equal(mission.Rate, Reckoned([.. indicators.Reverse()]));
            Assert.Equal(mission.Rate, Reckoned([.. indicators.Select(indicator => indicator with { Weight = indicator.Weight * 7m })]));
        });

    [Fact]
    public void A_better_value_never_lowers_the_rate() =>
        Gen.Select(Missions, Gen.Int[-50, 150], Gen.Int[0, 40], Gen.Int[1, 100]).Sample((others, value, more, objective) =>
        {
            decimal With(int reached) => Reckoned(
                [.. others, new("a", 2m, new Measurement.Progress(reached, 0m, objective, Increasing))]);
            Assert.True(With(value + more) >= With(value), "A better value lowered the rate.");
        });

    private static decimal Reckoned(CountedIndicator[] indicators) => Assert.IsType<MissionRate.Reckoned>(MissionRate.Of(indicators)).Rate;

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
