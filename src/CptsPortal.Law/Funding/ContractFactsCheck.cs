using CptsPortal.Law.Grids;

namespace CptsPortal.Law.Funding;

/// <summary>Finds everything that keeps the funding of a contract from being computed, all at once.</summary>
public sealed class ContractFactsCheck
{
    private static readonly DateOnly FirstKnown = new(2019, 1, 1);
    private static readonly DateOnly LastKnown = new(2100, 12, 31);

    private readonly ContractFactsDraft _draft;
    private readonly GridCatalog _grids;
    private readonly List<BrokenFact> _broken = [];
    private DateOnly? _signature;
    private DateOnly? _contractEnd;

    private ContractFactsCheck(ContractFactsDraft draft, GridCatalog grids) => (_draft, _grids) = (draft, grids);

    /// <summary>Every broken rule, in the order of the facts; empty when <see cref="Facts"/> can be taken.</summary>
    public static IReadOnlyList<BrokenFact> Broken(ContractFactsDraft draft, GridCatalog grids)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(grids);
        var check = new ContractFactsCheck(draft, grids);
        check.Signature();
        check.Changes();
        check.Missions();
        check.Attainments();
        check.Crises();
        check.Termination();
        return check._broken;
    }

    /// <summary>The facts of a draft that breaks no rule.</summary>
    /// <exception cref="InvalidOperationException">Something required is missing: <see cref="Broken"/> was not heeded.</exception>
    public static ContractFacts Facts(ContractFactsDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new ContractFacts
        {
            SignatureDate = draft.SignatureDate!.Value,
            Population = draft.Population!.Value,
            Members = draft.Members ?? 0,
            Changes = [.. draft.Changes.Select(c => new SizeChange(c.EffectiveDate!.Value, c.Population, c.Members))],
            Missions = [.. draft.Missions.Select(
                m => new MissionFacts(m.Mission!.Value, m.StartDate!.Value, m.EndDate, m.OrientationStartDate))],
            Attainments = [.. draft.Attainments.Select(a => new Attainment(a.Mission!.Value, a.ContractYear!.Value, a.Rate!.Value))],
            Crises = [.. draft.Crises.Select(day => day!.Value)],
            CovidActionsIn2021 = draft.CovidActionsIn2021,
            TerminationDate = draft.TerminationDate,
        };
    }

    private void Signature()
    {
        const string Path = "signatureDate";
        if (Given(_draft.SignatureDate, Path) is { } day && Known(day, Path)
            && Hold(day >= _grids.FirstDay, FactRule.SignedOnceAgreementInForce, Path, _grids.FirstDay))
            (_signature, _contractEnd) = (day, ContractCalendar.Anniversary(day, ContractCalendar.Years));
        Given(_draft.Population, "population");
        Figures(_draft.Population, _draft.Members, "");
    }

    private void Changes()
    {
        var days = new HashSet<DateOnly>();
        for (var i = 0; i < _draft.Changes.Count; i++)
        {
            var (change, path) = (_draft.Changes[i], $"changes[{i}].");
            var dayPath = path + "effectiveDate";
            if (Given(change.EffectiveDate, dayPath) is { } day && Known(day, dayPath)
                && Hold(!(day < _signature), FactRule.ChangeNotBeforeSignature, dayPath, _signature))
                Hold(days.Add(day), FactRule.OneChangePerDay, dayPath);
            Figures(change.Population, change.Members, path);
        }
    }

    private void Missions()
    {
        var seen = new HashSet<Mission>();
        for (var i = 0; i < _draft.Missions.Count; i++)
        {
            var (mission, path) = (_draft.Missions[i], $"missions[{i}].");
            if (Given(mission.Mission, path + "mission") is { } name)
                Hold(seen.Add(name), FactRule.MissionOnce, path + "mission");
            if (Given(mission.StartDate, path + "startDate") is { } start && Known(start, path + "startDate"))
                Start(mission.Mission, start, path + "startDate");
            if (mission.EndDate is { } end && Known(end, path + "endDate"))
                Hold(!(end < mission.StartDate), FactRule.EndNotBeforeStart, path + "endDate", mission.StartDate);
            if (mission.OrientationStartDate is { } device && Known(device, path + "orientationStartDate"))
                Orientation(mission, device, path + "orientationStartDate");
        }
    }

    private void Start(Mission? mission, DateOnly start, string path)
    {
        if (Hold(!(start < _signature), FactRule.MissionNotBeforeSignature, path, _signature)
            && Hold(!(start >= _contractEnd), FactRule.MissionBeforeContractEnd, path, _contractEnd)
            && mission is { } name && start >= _grids.FirstDay)
            Hold(
                _grids.Offers(Component.Fixed, name, start), FactRule.MissionOnceFinanced, path,
                _grids.Grids.FirstOrDefault(grid => grid.InForceFrom > start && grid.Offers(Component.Fixed, name))?.InForceFrom);
    }

    private void Orientation(MissionFactsDraft mission, DateOnly start, string path)
    {
        if (Hold(mission.Mission is null or Mission.AccessToCare, FactRule.OrientationForAccessToCareOnly, path)
            && Hold(!(start < mission.StartDate), FactRule.OrientationNotBeforeMission, path, mission.StartDate)
            && start >= _grids.FirstDay)
            Hold(
                _grids.Offers(Component.Orientation, Mission.AccessToCare, start), FactRule.OrientationWhileFinanced, path,
                _grids.Grids.FirstOrDefault(grid => !grid.Offers(Component.Orientation, Mission.AccessToCare))?.InForceFrom);
    }

    private void Attainments()
    {
        var seen = new HashSet<(Mission, int)>();
        for (var i = 0; i < _draft.Attainments.Count; i++)
        {
            var (attainment, path) = (_draft.Attainments[i], $"attainments[{i}].");
            var mission = Given(attainment.Mission, path + "mission");
            if (Given(attainment.ContractYear, path + "contractYear") is { } year
                && Hold(year is >= 1 and <= ContractCalendar.Years, FactRule.ContractYearBetweenOneAndFive, path + "contractYear")
                && mission is { } name)
                Hold(seen.Add((name, year)), FactRule.OneRatePerMissionAndYear, path + "contractYear");
            if (Given(attainment.Rate, path + "rate") is { } rate)
                Hold(rate is >= 0 and <= 1, FactRule.RateBetweenZeroAndOne, path + "rate");
        }
    }

    private void Crises()
    {
        var start = _draft.Missions.FirstOrDefault(mission => mission.Mission == Mission.CrisisResponse)?.StartDate;
        for (var i = 0; i < _draft.Crises.Count; i++)
        {
            var path = $"crises[{i}]";
            if (Given(_draft.Crises[i], path) is { } crisis && Known(crisis, path))
                Hold(!(crisis < start), FactRule.CrisisOnceMissionStarted, path, start);
        }
    }

    private void Termination()
    {
        const string Path = "terminationDate";
        if (_draft.TerminationDate is not { } day || !Known(day, Path))
            return;
        if (Hold(!(day <= _signature), FactRule.TerminationAfterSignature, Path, _signature))
            Hold(!(day > _contractEnd), FactRule.TerminationNotAfterContractEnd, Path, _contractEnd);
    }

    private void Figures(int? population, int? members, string path)
    {
        Hold(population is null or >= 1, FactRule.PopulationAtLeastOne, path + "population");
        Hold(members is null or >= 0, FactRule.MembersNotNegative, path + "members");
    }

    private T? Given<T>(T? value, string path)
        where T : struct
    {
        Hold(value is not null, FactRule.Given, path);
        return value;
    }

    private bool Known(DateOnly day, string path) =>
        Hold(day >= FirstKnown && day <= LastKnown, FactRule.DateWithinKnownYears, path);

    private bool Hold(bool held, FactRule rule, string path, DateOnly? limit = null)
    {
        if (!held)
            _broken.Add(new BrokenFact(rule, path, limit));
        return held;
    }
}
