using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Domain.Tests.AnnualReviews;

// Signed 2023-01-01, 35 000 inhabitants: the variable part of AccessToCare is 25 000 x 275 / 365 in year 1.
public sealed class DisagreementTests : ReviewOf
{
    private static readonly ContractFacts Facts = Signed("2023-01-01", 35_000)
        .With(Mission.AccessToCare, "2023-04-01").With(Mission.Prevention, "2023-06-01").With(Mission.CrisisResponse, "2023-02-01");

    private static readonly RateEffect Effect = new(Engine, Facts, 1);

    [Fact]
    public void A_rate_is_worth_what_the_engine_gives_for_it()
    {
        Assert.Equal(Euro.Exact(18_835.62m), Effect.Of(Mission.AccessToCare, 1m));
        Assert.Equal(Euro.Exact(15_068.49m), Effect.Of(Mission.AccessToCare, 0.8m));
        Assert.Equal(Euro.Zero, Effect.Of(Mission.AccessToCare, 0m));
    }

    [Fact]
    public void A_disagreement_is_worth_the_difference_between_the_variable_parts_of_both_readings()
    {
        Measured();
        Reading(Doctors, 82);

        var told = Assert.Single(Review.Disagreements(Subject, Effect));
        Assert.Equal((Doctors, Mission.AccessToCare), (told.Indicator, told.Mission));
        Assert.Equal(Euro.Exact(11_772.26m), told.WithOwn);     // rate (3 x 0.5 + 1) / 4 = 0.625
        Assert.Equal(Euro.Exact(7_534.25m), told.WithReading);  // rate (3 x 0.2 + 1) / 4 = 0.4
        Assert.Equal(Euro.Exact(4_238.01m), told.AtStake);
        Assert.Contains("NoDisagreement Patients avec médecin traitant", Close());
    }

    [Fact]
    public void Agreeing_on_a_value_or_leaving_the_indicator_out_ends_the_disagreement()
    {
        Measured();
        Reading(Doctors, 82);
        Reading(Admissions, 15);
        Assert.Equal(2, Review.Disagreements(Subject, Effect).Count);

        Assert.Empty(Review.Settle(Doctors, new AgreedFigure(83, null), Subject));
        Assert.Empty(Review.Neutralise(Admissions, true, "Service fermé six mois", Subject));
        Assert.Empty(Review.Disagreements(Subject, Effect));
    }

    [Fact]
    public void While_another_indicator_of_the_mission_has_no_measure_the_amount_is_not_known()
    {
        Assert.Empty(Review.Open(Today));
        Own(Doctors, 86);
        Reading(Doctors, 84);

        Assert.Null(Assert.Single(Review.Disagreements(Subject, Effect)).AtStake);
    }

    [Fact]
    public void An_indicator_that_is_only_followed_has_no_amount_and_its_disagreement_is_settled_too()
    {
        Measured();
        Own(Followed, 30);
        Reading(Followed, 35);

        Assert.Null(Assert.Single(Review.Disagreements(Subject, Effect)).AtStake);
        Assert.Contains("NoDisagreement Passages aux urgences", Close());
    }
}
