using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Territory;

namespace CptsPortal.Law.Tests.Funding;

/// <summary>
/// What is due by days, reckoned the slow way: every contract day is asked its annual amount, runs of equal days are
/// rounded. It shares no code with the engine but the grids, the sizes and the rounding of the framework.
/// </summary>
internal static class DayByDayReckoning
{
    public static string[] Of(ContractFacts facts)
    {
        var rows = new List<string>();
        for (var year = 1; year <= 5; year++)
        {
            var start = facts.SignatureDate.AddYears(year - 1);
            var anniversary = facts.SignatureDate.AddYears(year);
            var end = facts.TerminationDate < anniversary ? facts.TerminationDate.Value : anniversary;
            var started = facts.Missions.Any(m => m.StartDate < end && !(m.EndDate <= m.StartDate));
            if (year == 1)
                Add(rows, facts, year, Component.Operating, null, start, end, anniversary, _ => facts.SignatureDate);
            else if (started)
                Add(rows, facts, year, Component.Operating, null, start, end, anniversary, day => day);
            foreach (var mission in facts.Missions)
            {
                foreach (var component in new[] { Component.Fixed, Component.Variable, Component.Compensation })
                    Add(rows, facts, year, component, mission, start, end, anniversary, day => day);
                if (mission.OrientationStartDate is { } device)
                    Add(rows, facts, year, Component.Orientation, mission with { StartDate = device }, start, end, anniversary, day => day);
            }
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    public static string[] Rows(FundingStatement statement) =>
        [.. statement.ContractYears
            .SelectMany(year => year.Entitlements, (year, due) => (year.Number, due))
            .Where(row => row.due.Component is Component.Operating or Component.Fixed or Component.Variable or Component.Compensation or Component.Orientation)
            .Select(row => Row(row.Number, row.due.Component, row.due.Mission, row.due.Amount.Value))
            .Order(StringComparer.Ordinal)];

    private static string Row(int year, Component component, Mission? mission, decimal amount) =>
        $"{year} {component} {mission} {amount:0.00}";

    private static void Add(
        List<string> rows, ContractFacts facts, int year, Component component, MissionFacts? mission,
        DateOnly start, DateOnly end, DateOnly anniversary, Func<DateOnly, DateOnly> parametersOf)
    {
        var rate = component != Component.Variable ? 1m : Math.Round(
            facts.Attainments.FirstOrDefault(a => a.Mission == mission!.Mission && a.ContractYear == year)?.Rate ?? 1m,
            4, MidpointRounding.AwayFromZero);
        var runs = new List<(string Key, decimal Annual, int Days)>();
        for (var day = start; day < end; day = day.AddDays(1))
        {
            if (mission is not null && (day < mission.StartDate || day >= mission.EndDate))
                continue;
            var (grid, size, uplifted) = Parameters(facts, parametersOf(day));
            CrisisPlan? plan = mission?.Mission == Mission.CrisisResponse && mission.StartDate < start ? CrisisPlan.Update : null;
            if (grid.Annual(component, mission?.Mission, plan, size, uplifted: mission is not null && uplifted) is not { } annual)
                continue;
            var key = $"{grid.Name} {size} {mission is not null && uplifted}";
            if (runs.Count > 0 && runs[^1].Key == key)
                runs[^1] = runs[^1] with { Days = runs[^1].Days + 1 };
            else
                runs.Add((key, annual.Value, 1));
        }

        if (runs.Count > 0)
            rows.Add(Row(year, component, mission?.Mission, runs.Sum(run => Math.Round(
                run.Annual * run.Days * rate / (anniversary.DayNumber - start.DayNumber), 2, MidpointRounding.AwayFromZero))));
    }

    private static (RateGrid Grid, CptsSize Size, bool Uplifted) Parameters(ContractFacts facts, DateOnly day)
    {
        var population = facts.Changes.Where(c => c.EffectiveDate <= day && c.Population is not null).MaxBy(c => c.EffectiveDate)?.Population;
        var members = facts.Changes.Where(c => c.EffectiveDate <= day && c.Members is not null).MaxBy(c => c.EffectiveDate)?.Members;
        var grid = GridCatalog.Published.Grids.Last(grid => grid.InForceFrom <= day);
        var size = CptsSizes.ForPopulation(population ?? facts.Population);
        return (grid, size, grid.IsUplifted(size, members ?? facts.Members));
    }
}
