using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Domain.Tests.AnnualReviews;

// Signed 2023-01-01, 35 000 inhabitants: the variable part of AccessToCare is 25 000 x 275 / 365 = 18 835.62 in year 1.
public sealed class ReviewReadingTests : ReviewOf
{
    private static readonly RateEffect Effect = new(
        Engine, Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01").With(Mission.Prevention, "2023-06-01").With(Mission.CrisisResponse, "2023-02-01"), 1);

    [Fact]
    public void The_four_states_follow_one_another()
    {
        Assert.Equal(ReviewState.Preparation, Review.State);
        Measured();
        Assert.Equal(ReviewState.Open, Review.State);
        AgreeAll();
        Assert.Equal(ReviewState.Agreed, Review.State);
        Assert.Empty(Close());
        Assert.Equal(ReviewState.Closed, Review.State);
        Assert.Empty(Review.Reopen("Erreur de source", variablePaid: false, carriesDifference: false, Today));
        Assert.Equal(ReviewState.Open, Review.State);
    }

    [Fact]
    public void Each_figure_is_told_in_rate_and_in_what_it_alone_brings()
    {
        Measured();
        Reading(Doctors, 82);

        var mission = Read(Mission.AccessToCare);
        Assert.Equal(Euro.Exact(18_835.62m), mission.Full);
        Assert.Null(mission.Rate);
        var doctors = mission.Indicators.Single(indicator => indicator.Terms.Id == Doctors);
        Assert.Equal((0.75m, new RateReading(0.5m, Euro.Exact(7_063.36m))), (doctors.Share, doctors.Own)); // 25 000 x 275 / 365 x 0.375
        Assert.Equal(new RateReading(0.2m, Euro.Exact(2_825.34m)), doctors.Reading);
        Assert.Null(doctors.Standing);
        Assert.Equal(Euro.Exact(4_238.01m), doctors.Disagreement!.AtStake);
        Assert.Equal(new RateReading(1m, Euro.Exact(4_708.90m)), mission.Indicators.Single(indicator => indicator.Terms.Id == Admissions).Standing);
        var followed = mission.Indicators.Single(indicator => indicator.Terms.Id == Followed);
        Assert.Null(followed.Share);

        Assert.Empty(Review.Settle(Doctors, new AgreedFigure(null, 0.5m), Subject));
        Assert.Equal((0.625m, Euro.Exact(11_772.26m)), (Read(Mission.AccessToCare).Rate!.Value, Read(Mission.AccessToCare).Amount));
    }

    [Fact]
    public void Where_no_indicator_is_left_the_rate_agreed_directly_gives_the_amount()
    {
        Measured();
        Assert.False(Read(Mission.Prevention).IsRateToAgree);
        Assert.Empty(Review.Neutralise(Screening, true, "Campagne reportée", Subject));
        Assert.Equal((true, (decimal?)null), (Read(Mission.Prevention).IsRateToAgree, Read(Mission.Prevention).Rate));

        Assert.Empty(Review.SetRate(Mission.Prevention, 0.123456m, "Accord", Subject));
        Assert.Equal(0.1235m, Read(Mission.Prevention).Rate);
        Assert.Equal(Effect.Of(Mission.Prevention, 0.1235m), Read(Mission.Prevention).Amount);
    }

    [Fact]
    public void Crisis_response_has_no_rate()
    {
        Measured();
        var crisis = Read(Mission.CrisisResponse);
        Assert.Equal((null, null, null, false), (crisis.Rate, crisis.Full, crisis.Amount, crisis.IsRateToAgree));
    }

    [Fact]
    public void Once_closed_a_review_reads_as_it_was_decided_whatever_an_amendment_makes_of_the_weights()
    {
        Measured();
        AgreeAll();
        Assert.Empty(Close());
        var amended = Subject with
        {
            Missions = [.. Subject.Missions.Select(mission => mission with { Indicators = [.. mission.Indicators.Select(terms => terms with { Weight = 7 })] })],
        };

        var mission = Review.Read(amended, Effect).Single(mission => mission.Terms.Mission == Mission.AccessToCare);
        Assert.Equal((0.625m, Euro.Exact(11_772.26m)), (mission.Rate!.Value, mission.Amount));
        Assert.Equal(new RateReading(0.5m, Euro.Exact(7_063.36m)), mission.Indicators.Single(indicator => indicator.Terms.Id == Doctors).Standing);
    }

    private MissionReading Read(Mission mission) => Review.Read(Subject, Effect).Single(read => read.Terms.Mission == mission);
}
