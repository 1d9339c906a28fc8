using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Funding;

/// <summary>What the reader of a statement must know: decisions used, facts that gave nothing, limits of the figures.</summary>
internal static class Notices
{
    /// <summary>Years of a period of the agreement, tacitly renewed (ACI art. 14.1).</summary>
    private const int AgreementYears = 5;

    private static readonly int[] SizeBounds = [40_000, 80_000, 175_000];

    public static IReadOnlyList<Notice> Of(ContractUnderGrids contract, IReadOnlyList<ContractYear> years) =>
        [.. Facts(contract), .. Decisions(contract, years).Select(decision => new Notice(NoticeKind.InterpretationUsed, decision))];

    private static IEnumerable<Notice> Facts(ContractUnderGrids contract)
    {
        var (facts, end) = (contract.Facts, contract.Calendar.End);
        var periodEnd = contract.Grids.FirstDay;
        while (periodEnd <= facts.SignatureDate)
            periodEnd = periodEnd.AddYears(AgreementYears);
        if (end > periodEnd)
            yield return new Notice(NoticeKind.PastAgreementPeriod, FundingInterpretations.NotShortened, periodEnd);
        if (end > contract.Grids.Latest.LastChecked)
            yield return new Notice(NoticeKind.RestsOnLatestGrid, Date: contract.Grids.Latest.LastChecked);
        foreach (var mission in facts.Missions.Where(mission => mission.StartDate >= end || mission.EndDate <= mission.StartDate)
            .OrderBy(mission => mission.Mission))
            yield return new Notice(NoticeKind.MissionNeverStarts, Date: mission.StartDate, Mission: mission.Mission);
        var eligible = LumpSum.EligibleCrises(contract).ToHashSet();
        foreach (var crisis in facts.Crises.Distinct().Order())
        {
            if (!eligible.Contains(crisis))
                yield return new Notice(NoticeKind.CrisisOutsideMission, Date: crisis);
            else if (!contract.LumpSums.Any(sum => sum.Component == Component.CrisisVariable && sum.Day == crisis))
                yield return new Notice(NoticeKind.CrisisWithinTwelveMonths, Date: crisis);
        }

        if (facts.CovidActionsIn2021 && !contract.LumpSums.Any(sum => sum.Component == Component.CovidCrisisVariable))
            yield return new Notice(NoticeKind.CovidNotEligible);
    }

    private static IEnumerable<Interpretation> Decisions(ContractUnderGrids contract, IReadOnlyList<ContractYear> years)
    {
        var (facts, calendar, periods) = (contract.Facts, contract.Calendar, contract.Parameters.Periods);
        if (facts.Changes.Select(change => change.Population).Append(facts.Population).Any(people => people is { } p && SizeBounds.Contains(p)))
            yield return FundingInterpretations.SizeBounds;
        var later = contract.Grids.Grids.Where(grid => grid.InForceFrom > facts.SignatureDate && grid.InForceFrom < calendar.End).ToArray();
        if (later.Length > 0)
            yield return FundingInterpretations.GridByDay;
        if (later.Any(grid => grid.EffectIsInterpretation))
            yield return FundingInterpretations.GridEffect;
        if (periods.Any(period => period.Uplifted))
            yield return FundingInterpretations.UpliftScope;
        if (contract.Streams.Any(stream => later.Any(grid => EndsWith(contract, stream, grid.InForceFrom))))
            yield return FundingInterpretations.EndedComponentAdvance;
        if (calendar.Spanned.Skip(1).Any(year => year.Start < contract.FirstMissionStart && contract.FirstMissionStart < year.End))
            yield return FundingInterpretations.OperatingWholeYear;
        if (years.SelectMany(year => year.Entitlements).Any(entitlement => entitlement.Component == Component.Variable))
            yield return FundingInterpretations.VariableDays;
        if (years.SelectMany(year => year.Entitlements).Any(entitlement => entitlement.Estimated))
            yield return FundingInterpretations.EstimatedRate;
        if (calendar.IsTerminated && calendar.Spanned is [{ IsCutShort: true }])
            yield return FundingInterpretations.TerminatedYear1;
        if (calendar.IsTerminated && contract.LumpSums.Count > 0)
            yield return FundingInterpretations.LumpSumsKept;
    }

    /// <summary>Whether a component running on a day ends there because the new grid no longer has it.</summary>
    private static bool EndsWith(ContractUnderGrids contract, FundingStream stream, DateOnly day) =>
        stream.Start < day && day < stream.Stop
        && contract.Grids.Offers(stream.Component, stream.Mission, day.AddDays(-1))
        && !contract.Grids.Offers(stream.Component, stream.Mission, day);
}
