using CptsPortal.Law.Funding;
using CsCheck;

namespace CptsPortal.Law.Tests.Funding;

/// <summary>Random contracts that break no rule, dense in boundary days.</summary>
internal static class RandomContracts
{
    private static readonly DateOnly Second = new(2022, 4, 1);

    private static readonly Gen<int> People = Gen.OneOf(
        Gen.OneOf(1, 39_999, 40_000, 79_999, 80_000, 175_000, 175_001), Gen.Int[1, 400_000]);

    private static readonly Gen<int> Members = Gen.OneOf(Gen.OneOf(0, 99, 100), Gen.Int[0, 300]);

    private static readonly Gen<decimal> Rates = Gen.OneOf(Gen.OneOf(0m, 1m, 0.5m), Gen.Decimal[0m, 1m]);

    /// <summary>Contracts signed in any year that the grids know, ends of February and grid changes included.</summary>
    public static readonly Gen<ContractFacts> Any = SignedOn(Gen.OneOf(
        Gen.OneOf(
            new DateOnly(2019, 8, 25), new DateOnly(2020, 2, 29), new DateOnly(2021, 12, 30), new DateOnly(2021, 12, 31),
            new DateOnly(2022, 4, 1), new DateOnly(2022, 9, 29), new DateOnly(2022, 9, 30), new DateOnly(2024, 2, 29)),
        Gen.Int[0, 3000].Select(days => new DateOnly(2019, 8, 25).AddDays(days))));

    /// <summary>Contracts that lie within one grid, and after the one-off amounts.</summary>
    public static readonly Gen<ContractFacts> WithinOneGrid =
        SignedOn(Gen.Int[0, 1460].Select(days => new DateOnly(2022, 9, 30).AddDays(days)));

    private static Gen<ContractFacts> SignedOn(Gen<DateOnly> signatures) =>
        from signature in signatures
        from population in People
        from members in Members
        from changes in Changes(signature)
        from missions in Missions(signature)
        from attainments in Attainments
        from crises in Crises(signature, missions)
        from covid in Gen.Bool
        from terminated in Gen.Int[0, 2]
        from terminationDay in Day(signature.AddDays(1), signature.AddYears(5))
        select new ContractFacts
        {
            SignatureDate = signature,
            Population = population,
            Members = members,
            Changes = changes,
            Missions = missions,
            Attainments = attainments,
            Crises = crises,
            CovidActionsIn2021 = covid,
            TerminationDate = terminated == 0 ? terminationDay : null,
        };

    /// <summary>A day of a period, both ends included, often an end, an anniversary or the grid change.</summary>
    private static Gen<DateOnly> Day(DateOnly first, DateOnly last)
    {
        var marks = Enumerable.Range(-5, 11).Select(first.AddYears).Append(Second).Append(last)
            .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1), day.AddMonths(2) })
            .Where(day => first <= day && day <= last).ToArray();
        return Gen.OneOf(Gen.OneOf(marks), Gen.Int[0, last.DayNumber - first.DayNumber].Select(first.AddDays));
    }

    private static Gen<IReadOnlyList<SizeChange>> Changes(DateOnly signature) =>
        (from day in Day(signature, signature.AddYears(6))
         from population in People
         from members in Members
         from which in Gen.Int[0, 2]
         select new SizeChange(day, which == 1 ? null : population, which == 2 ? null : members))
        .Array[0, 3].Select(IReadOnlyList<SizeChange> (changes) => [.. changes.DistinctBy(change => change.EffectiveDate)]);

    private static Gen<IReadOnlyList<MissionFacts>> Missions(DateOnly signature) =>
        (from mission in Gen.Enum<Mission>()
         from start in Day(signature, signature.AddYears(5).AddDays(-1))
         from stops in Gen.Int[0, 2]
         from stop in Day(signature, signature.AddYears(6))
         from device in Gen.Int[0, 900]
         select Financed(mission, start, stops == 0 ? stop : null, device))
        .Array[0, 7].Select(IReadOnlyList<MissionFacts> (missions) =>
            [.. missions.Where(mission => mission.StartDate < signature.AddYears(5)).DistinctBy(mission => mission.Mission)]);

    private static MissionFacts Financed(Mission mission, DateOnly start, DateOnly? stop, int device)
    {
        if (mission == Mission.CrisisResponse && start < Second)
            start = Second;
        DateOnly? orientation = mission == Mission.AccessToCare && start.AddDays(device) < Second ? start.AddDays(device) : null;
        return new MissionFacts(mission, start, stop < start ? start : stop, orientation);
    }

    private static readonly Gen<IReadOnlyList<Attainment>> Attainments =
        (from mission in Gen.Enum<Mission>()
         from year in Gen.Int[1, 5]
         from rate in Rates
         select new Attainment(mission, year, rate))
        .Array[0, 8].Select(IReadOnlyList<Attainment> (rates) => [.. rates.DistinctBy(rate => (rate.Mission, rate.ContractYear))]);

    private static Gen<IReadOnlyList<DateOnly>> Crises(DateOnly signature, IReadOnlyList<MissionFacts> missions) =>
        missions.FirstOrDefault(mission => mission.Mission == Mission.CrisisResponse) is { } crisis
            ? Day(crisis.StartDate, signature.AddYears(5)).Array[0, 4].Select(IReadOnlyList<DateOnly> (days) => days)
            : Gen.Const<IReadOnlyList<DateOnly>>([]);
}
