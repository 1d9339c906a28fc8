using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Tests.Contracts;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.AnnualReviews;

public sealed class ReviewSubjectTests : ContractUnderWay
{
    [Fact]
    public void A_year_is_reviewed_on_the_missions_that_ran_within_it_with_the_objectives_and_weights_of_that_year()
    {
        SignAll("2024-03-01");
        Now = Day("2026-04-01");
        Assert.Empty(Contract.StartMission(Cpts, Mission.AccessToCare, Day("2024-06-01"), null, Now));
        Assert.Empty(Contract.StartMission(Cpts, Mission.Prevention, Day("2025-03-01"), null, Now));

        var (first, second) = (Of(1), Of(2));

        Assert.Equal((Day("2024-03-01"), Day("2025-03-01")), (first.Start, first.End));
        Assert.Equal([Mission.AccessToCare], first.Missions.Select(mission => mission.Mission));
        Assert.Equal([Mission.AccessToCare, Mission.Prevention], second.Missions.Select(mission => mission.Mission));
        Assert.Equal([(12m, 1m), (14m, 1m)], new[] { first, second }.Select(year =>
            year.Missions[0].Indicators.Single(indicator => indicator.Weight > 0)).Select(indicator => (indicator.Objective!.Value, indicator.Weight)));
        Assert.All(first.Missions[0].Indicators.Where(indicator => indicator.Label.StartsWith('N')), national => Assert.Equal(0m, national.Weight));
    }

    private ReviewSubject Of(int year) => ReviewSubject.Of(Contract, Contract.FactsOn(Now, [], [], null)!, year);
}
