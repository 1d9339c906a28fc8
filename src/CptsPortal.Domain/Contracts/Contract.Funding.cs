using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;

namespace CptsPortal.Domain.Contracts;

/// <content>What the engine of funding reads of a contract.</content>
public sealed partial class Contract
{
    /// <summary>The facts of the contract on a day, from which everything due is computed; null before the signature.</summary>
    /// <param name="today">
    /// The portal's day. A mission counts from its real start; one not started counts from its planned start while that day is not
    /// past, and for nothing afterwards (I-PLANNED-START).
    /// </param>
    /// <param name="attainments">Rates known so far.</param>
    /// <param name="crises">Days on which the ARS identified a serious crisis on the territory.</param>
    /// <param name="terminationDate">First day after a termination; null without one.</param>
    public ContractFacts? FactsOn(
        DateOnly today, IReadOnlyList<Attainment> attainments, IReadOnlyList<DateOnly> crises, DateOnly? terminationDate)
    {
        if (SignedOn is not { } signed || EndsOn is not { } ends)
            return null;
        var versions = Versions.Where(version => version.EffectiveOn is not null).ToArray();
        var end = terminationDate < ends ? terminationDate.Value : ends;
        var missions = Missions(versions, today).Where(mission => mission.StartDate < end).ToArray();
        var crisisStart = missions.FirstOrDefault(mission => mission.Mission == Mission.CrisisResponse)?.StartDate;
        return new ContractFacts
        {
            SignatureDate = signed,
            Population = versions[0].Terms.Territory.Population,
            Members = versions[0].Terms.Territory.Members,
            Changes = [.. versions.Skip(1).GroupBy(version => version.EffectiveOn!.Value)
                .Select(sameDay => (On: sameDay.Key, sameDay.Last().Terms.Territory))
                .Select(change => new SizeChange(change.On, change.Territory.Population, change.Territory.Members))],
            Missions = missions,
            Attainments = attainments,
            Crises = [.. crises.Where(crisis => crisis >= crisisStart && crisis < end)],
            TerminationDate = terminationDate,
        };
    }

    private IEnumerable<MissionFacts> Missions(ContractVersion[] versions, DateOnly today)
    {
        foreach (var mission in versions.SelectMany(version => version.Terms.Missions).Select(terms => terms.Mission).Distinct().Order())
        {
            var terms = versions.Last(version => version.Terms.Of(mission) is not null).Terms;
            var last = terms.Of(mission)!;
            var planned = last.PlannedStart >= today ? last.PlannedStart : null;
            if ((LifeOf(mission).StartedOn ?? planned) is { } start && !(last.StopsOn <= start))
                yield return new MissionFacts(mission, start, last.StopsOn, mission == Mission.AccessToCare ? Orientation(terms, start) : null);
        }
    }

    /// <summary>The orientation device runs with its mission, and while a grid has it.</summary>
    private static DateOnly? Orientation(ContractTerms terms, DateOnly start)
    {
        var from = terms.Territory.OrientationFrom < start ? start : terms.Territory.OrientationFrom;
        return from is { } day && GridCatalog.Published.Offers(Component.Orientation, Mission.AccessToCare, day) ? from : null;
    }
}
