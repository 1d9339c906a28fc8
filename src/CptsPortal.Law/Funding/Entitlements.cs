using CptsPortal.Law.Amounts;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Funding;

/// <summary>What is due for each contract year (R-DUE).</summary>
internal static class Entitlements
{
    /// <summary>The entitlements of each contract year, in the order of the texts.</summary>
    public static IReadOnlyList<Entitlement>[] Of(ContractUnderGrids contract) =>
        [.. contract.Calendar.Spanned.Select(year => OfYear(contract, year))];

    private static List<Entitlement> OfYear(ContractUnderGrids contract, YearSpan year)
    {
        var entitlements = new List<Entitlement>(16);
        if (Operating(contract, year) is { } operating)
            entitlements.Add(operating);
        foreach (var sum in contract.LumpSums)
        {
            if (sum.Mission is null && sum.Year == year)
                entitlements.Add(Whole(sum));
        }

        foreach (var stream in contract.Streams)
        {
            if (OfStream(contract, stream, year) is { } accrued)
                entitlements.Add(accrued);
        }

        foreach (var sum in contract.LumpSums)
        {
            if (sum.Mission is not null && sum.Year == year)
                entitlements.Add(Whole(sum));
        }

        return entitlements;
    }

    /// <summary>R-DUE-OP, R-TERM-DUE.</summary>
    private static Entitlement? Operating(ContractUnderGrids contract, YearSpan year)
    {
        var segments = new List<Segment>(2);
        if (year.Number == 1)
        {
            var atSignature = contract.Parameters.At(year.Start);
            Add(segments, year, year.Start, year.End, atSignature, OperatingUnder(atSignature), null);
        }
        else if (contract.FirstMissionStart < year.End)
        {
            foreach (var period in WithoutUplift(contract.Parameters.Periods))
                Add(segments, year, Later(year.Start, period.From), Earlier(year.End, period.To), period, OperatingUnder(period), null);
        }

        return Entitled(Component.Operating, null, FundingRules.DueOperating, null, false, null, segments);
    }

    /// <summary>R-DUE-FIX, R-DUE-VAR.</summary>
    private static Entitlement? OfStream(ContractUnderGrids contract, FundingStream stream, YearSpan year)
    {
        var from = Later(stream.Start, year.Start);
        var to = Earlier(stream.Stop, year.End);
        if (from >= to)
            return null;
        var given = stream.Component == Component.Variable ? RateOf(contract.Facts, stream.Mission, year.Number) : null;
        decimal? rate = stream.Component == Component.Variable ? given ?? 1m : null;
        var segments = new List<Segment>(2);
        foreach (var period in contract.Parameters.Periods)
            Add(segments, year, Later(from, period.From), Earlier(to, period.To), period, stream.AnnualUnder(period, year.Number), rate);
        var rule = stream.Component == Component.Variable ? FundingRules.DueVariable
            : stream.Component == Component.Fixed ? FundingRules.DueFixed : FundingRules.UnscheduledCare;
        return Entitled(
            stream.Component, stream.Mission, rule, rate, rate is not null && given is null, stream.PlanIn(year.Number), segments);
    }

    private static Entitlement Whole(LumpSum sum)
    {
        var days = sum.To.DayNumber - sum.From.DayNumber;
        var (grid, size, uplifted) = (sum.Parameters.Grid.Name, sum.Parameters.Size, sum.Parameters.Uplifted);
        return new Entitlement(
            sum.Component, sum.Mission, sum.DueRule, sum.Amount, null, false, null,
            [new Segment(sum.From, sum.To, grid, size, uplifted, sum.Amount, days, days, sum.Amount)]);
    }

    private static Entitlement? Entitled(
        Component component, Mission? mission, Rule rule, decimal? rate, bool estimated, CrisisPlan? plan, List<Segment> segments)
    {
        if (segments.Count == 0)
            return null;
        var amount = Euro.Zero;
        foreach (var segment in segments)
            amount += segment.Amount;
        return new Entitlement(component, mission, rule, amount, rate, estimated, plan, segments);
    }

    /// <summary>P-1 and P-2: one interval of constant parameters, rounded where it is shown.</summary>
    private static void Add(
        List<Segment> segments, YearSpan year, DateOnly from, DateOnly to, ParameterPeriod period, Euro? annual, decimal? rate)
    {
        if (from >= to || annual is not { } amount)
            return;
        var days = to.DayNumber - from.DayNumber;
        segments.Add(new Segment(
            from, to, period.Grid.Name, period.Size, period.Uplifted, amount, days, year.Days,
            Prorata.Of(amount, rate ?? 1m, days, year.Days)));
    }

    /// <summary>R-RATE: rounded to 4 decimals, half away from zero, before it multiplies.</summary>
    private static decimal? RateOf(ContractFacts facts, Mission mission, int year)
    {
        foreach (var attainment in facts.Attainments)
        {
            if (attainment.Mission == mission && attainment.ContractYear == year)
                return Math.Round(attainment.Rate, 4, MidpointRounding.AwayFromZero);
        }

        return null;
    }

    private static Euro? OperatingUnder(ParameterPeriod period) =>
        period.Grid.Annual(Component.Operating, null, null, period.Size, uplifted: false);

    /// <summary>R-MAJ makes no boundary for Operating.</summary>
    private static IEnumerable<ParameterPeriod> WithoutUplift(IReadOnlyList<ParameterPeriod> periods)
    {
        ParameterPeriod? current = null;
        foreach (var period in periods)
        {
            if (current is not null && current.SameAs(period.Grid, period.Size, false))
            {
                current = current with { To = period.To };
                continue;
            }

            if (current is not null)
                yield return current;
            current = period with { Uplifted = false };
        }

        if (current is not null)
            yield return current;
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;
}
