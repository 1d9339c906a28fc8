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
    /// <param name="asIfSigned">Whether the amendment under way is taken to be signed that day, to see what it would give.</param>
    public ContractFacts? FactsOn(
        DateOnly today, IReadOnlyList<Attainment> attainments, IReadOnlyList<DateOnly> crises, DateOnly? terminationDate, bool asIfSigned = false)
    {
        if (SignedOn is not { } signed || EndsOn is not { } ends)
            return null;
        var versions = Versions.Select(version => asIfSigned && version.IsOpen() ? version with { EffectiveOn = version.EffectIfSignedOn(today) } : version)
            .Where(version => version.EffectiveOn is not null).ToArray();
        return FactsOf(versions, signed, ends, Missions(versions, Life, today), attainments, crises, terminationDate);
    }

    /// <summary>The facts that the parties agree to in a version, whatever happened since: what its document is computed from.</summary>
    /// <param name="version">The version, signed or not.</param>
    /// <param name="day">Day on which what is not signed is taken to be.</param>
    public ContractFacts FactsAsAgreed(ContractVersion version, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(version);
        var versions = Versions.Where(other => other.EffectiveOn is not null && other.Number < version.Number)
            .Append(version.EffectiveOn is null ? version with { EffectiveOn = version.EffectIfSignedOn(day) } : version).ToArray();
        var signed = SignedOn ?? day;
        return FactsOf(versions, signed, ContractTerm.EndOf(signed), Missions(versions, [], DateOnly.MinValue), [], [], null);
    }

    private static ContractFacts FactsOf(
        ContractVersion[] versions, DateOnly signed, DateOnly ends, IEnumerable<MissionFacts> known,
        IReadOnlyList<Attainment> attainments, IReadOnlyList<DateOnly> crises, DateOnly? terminationDate)
    {
        var end = terminationDate < ends ? terminationDate.Value : ends;
        var missions = known.Where(mission => mission.StartDate < end).ToArray();
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

    /// <summary>The missions of some versions: from their real start, else from what the terms say.</summary>
    private static IEnumerable<MissionFacts> Missions(ContractVersion[] versions, IReadOnlyList<MissionLife> lives, DateOnly today)
    {
        foreach (var mission in versions.SelectMany(version => version.Terms.Missions).Select(terms => terms.Mission).Distinct().Order())
        {
            var version = versions.Last(version => version.Terms.Of(mission) is not null);
            var last = version.Terms.Of(mission)!;
            var planned = last.PlannedStart >= today ? last.PlannedStart : null;
            var brought = last.AlreadyRunning && lives.All(life => life.Mission != mission) ? version.EffectiveOn : planned;
            // A mission does not stop before the amendment that stops it applies.
            var stopping = versions.Reverse().TakeWhile(other => other.Terms.Of(mission)?.StopsOn == last.StopsOn).Last();
            var stops = last.StopsOn < stopping.EffectiveOn ? stopping.EffectiveOn : last.StopsOn;
            if ((lives.FirstOrDefault(life => life.Mission == mission)?.StartedOn ?? brought) is { } start && !(stops <= start))
                yield return new MissionFacts(mission, start, stops, mission == Mission.AccessToCare ? Orientation(version.Terms, start) : null);
        }
    }

    /// <summary>The orientation device runs with its mission, and while a grid has it.</summary>
    private static DateOnly? Orientation(ContractTerms terms, DateOnly start)
    {
        var from = terms.Territory.OrientationFrom < start ? start : terms.Territory.OrientationFrom;
        return from is { } day && GridCatalog.Published.Offers(Component.Orientation, Mission.AccessToCare, day) ? from : null;
    }
}
