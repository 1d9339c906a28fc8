using CptsPortal.Law.Amounts;

namespace CptsPortal.Law.Funding;

/// <summary>A mission's component that accrues by the day from a start to a stop: fixed part and its like, variable part.</summary>
/// <param name="Component">Fixed, Compensation, Orientation or Variable.</param>
/// <param name="Mission">The mission.</param>
/// <param name="Start">First day, before the contract's end.</param>
/// <param name="Stop">First day it no longer runs by the mission's own dates; <see cref="DateOnly.MaxValue"/> when none is set.</param>
/// <param name="WritingYear">For the fixed part of CrisisResponse, the contract year in which it starts (R-CRISIS-YEAR).</param>
internal sealed record FundingStream(
    Component Component, Mission Mission, DateOnly Start, DateOnly Stop, int? WritingYear)
{
    /// <summary>The streams of the missions that ever run within the contract, in the order of the texts.</summary>
    public static IReadOnlyList<FundingStream> Of(ContractFacts facts, ContractCalendar calendar)
    {
        var streams = new List<FundingStream>(16);
        foreach (var mission in facts.Missions.OrderBy(mission => mission.Mission))
        {
            var stop = mission.EndDate ?? DateOnly.MaxValue;
            if (mission.StartDate >= calendar.End || stop <= mission.StartDate)
                continue;
            if (mission.Mission == Mission.CrisisResponse)
            {
                var year = calendar.Containing(mission.StartDate).Number;
                streams.Add(new(Component.Fixed, mission.Mission, mission.StartDate, stop, year));
                continue;
            }

            streams.Add(new(Component.Fixed, mission.Mission, mission.StartDate, stop, null));
            streams.Add(new(Component.Variable, mission.Mission, mission.StartDate, stop, null));
            if (mission.Mission == Mission.AccessToCare)
                streams.AddRange(UnscheduledCare(mission, stop, calendar.End));
        }

        return streams;
    }

    /// <summary>Writing or update year, where the component knows the difference.</summary>
    public CrisisPlan? PlanIn(int contractYear) => WritingYear switch
    {
        null => null,
        { } year when year == contractYear => CrisisPlan.Writing,
        _ => CrisisPlan.Update,
    };

    /// <summary>Euros a year under a period's parameters; null when its grid has no such component.</summary>
    public Euro? AnnualUnder(ParameterPeriod period, int contractYear) =>
        period.Grid.Annual(Component, Mission, PlanIn(contractYear), period.Size, period.Uplifted);

    private static IEnumerable<FundingStream> UnscheduledCare(MissionFacts mission, DateOnly stop, DateOnly contractEnd)
    {
        yield return new(Component.Compensation, mission.Mission, mission.StartDate, stop, null);
        if (mission.OrientationStartDate is { } start && start < stop && start < contractEnd)
            yield return new(Component.Orientation, mission.Mission, start, stop, null);
    }
}
