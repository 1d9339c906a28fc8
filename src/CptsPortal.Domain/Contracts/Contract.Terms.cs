using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Domain.Contracts;

/// <content>The versions and their terms: prepared in the room, proposed, agreed to.</content>
public sealed partial class Contract
{
    /// <summary>The versions, oldest first; at most one is open.</summary>
    public IReadOnlyList<ContractVersion> Versions { get; private set; } = [];

    /// <summary>The version under way, if any.</summary>
    public ContractVersion? OpenVersion => Versions.FirstOrDefault(version => version.IsOpen());

    /// <summary>Day on which the terms under way were proposed; null while they lie in the room, or when none are open.</summary>
    /// <remarks>Like <see cref="Agreed"/> it is said by the versions, and kept beside them for lists that do not read them.</remarks>
    public DateOnly? ProposedOn { get; private set; }

    /// <summary>The agreements to the terms under way.</summary>
    public IReadOnlyList<Agreement> Agreed { get; private set; } = [];

    /// <summary>The signed version whose terms apply on a day, of two of one day the later one; null before the contract.</summary>
    public ContractVersion? InEffectOn(DateOnly day) =>
        Versions.Where(version => version.EffectiveOn <= day).OrderBy(version => version.EffectiveOn).ThenBy(version => version.Number).LastOrDefault();

    /// <summary>Opens the terms in the room, with what the case and the texts say already.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="officialPopulation">Sum of the inhabitants of its communes.</param>
    /// <param name="wordings">The French words of the national indicators, by code.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> OpenTerms(
        Cpts cpts, int officialPopulation, IReadOnlyDictionary<string, IndicatorWording> wordings, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(wordings);
        var holding = On(cpts);
        holding.Rule(Refusal is null, ContractRule.NotRefused);
        holding.Rule(Versions.Count == 0, ContractRule.TermsNotOpen);
        if (holding.Holds)
            Versions = [new ContractVersion(1, VersionKind.Original, today, FirstTerms(cpts, officialPopulation, wordings, today))];
        return holding.Broken;
    }

    /// <summary>Takes the territory of the case as it is, and what the parties say of its inhabitants and members.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="officialPopulation">Sum of the inhabitants of its communes.</param>
    /// <param name="stated">Inhabitants agreed in place of that sum, or null.</param>
    /// <param name="source">Where that number comes from.</param>
    /// <param name="members">Members having joined.</param>
    /// <param name="orientationFrom">First day of the orientation device, or null.</param>
    public IReadOnlyList<BrokenRule> WriteTerritory(
        Cpts cpts, int officialPopulation, int? stated, string? source, int? members, DateOnly? orientationFrom)
    {
        var holding = Writable(cpts);
        holding.Rule(stated is null or >= 1, ContractRule.PopulationAtLeastOne, "stated");
        holding.Rule(stated is null || Said(source) is not null, ContractRule.PopulationSourced, "source");
        holding.Rule(members >= 0, ContractRule.MembersCounted, "members");
        if (orientationFrom is { } device)
            holding.Rule(Law.Grids.GridCatalog.Published.Offers(Component.Orientation, Mission.AccessToCare, device), ContractRule.OrientationOffered, "orientationFrom");
        if (holding.Holds)
        {
            var communes = CommunesOf(cpts);
            var known = OpenVersion!.Terms.Territory;
            var written = new TermsTerritory(communes, officialPopulation, stated, stated is null ? null : Said(source), members!.Value, orientationFrom);
            // The same list is kept, so that what says the same is equal.
            written = known.Communes.SequenceEqual(communes) ? written with { Communes = known.Communes } : written;
            if (written != known)
                Change(terms => terms with { Territory = written });
        }

        return holding.Broken;
    }

    /// <summary>Adds a mission to the terms, or writes it again.</summary>
    public IReadOnlyList<BrokenRule> WriteMission(Cpts cpts, Mission mission, string? content, DateOnly? plannedStart, bool alreadyRunning)
    {
        var holding = Writable(cpts);
        if (holding.Holds)
            Change(terms => terms.With(new MissionTerms(
                mission, Said(content), alreadyRunning ? null : plannedStart, alreadyRunning, terms.Of(mission)?.StopsOn)));
        return holding.Broken;
    }

    /// <summary>Takes an optional mission and its indicators out of the terms.</summary>
    public IReadOnlyList<BrokenRule> RemoveMission(Cpts cpts, Mission mission)
    {
        var holding = Writable(cpts);
        holding.Rule(OpenVersion?.Terms.Of(mission) is not null, ContractRule.MissionKnown);
        holding.Rule(!HealthProject.BaseMissions.Contains(mission), ContractRule.BaseMissionPresent, "", mission);
        holding.Rule(LastSigned?.Terms.Of(mission) is null, ContractRule.MissionStopped, "", mission);
        if (holding.Holds)
            Change(terms => terms.Without(mission));
        return holding.Broken;
    }

    /// <summary>Adds an indicator, or writes it again; a national one keeps what the agreement sets.</summary>
    public IReadOnlyList<BrokenRule> WriteIndicator(Cpts cpts, Indicator indicator, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var holding = Writable(cpts);
        indicator.Hold(holding, today);
        if (OpenVersion?.Terms is { } terms)
        {
            holding.Rule(terms.Of(indicator.Mission) is not null, ContractRule.IndicatorOfMission, "mission", indicator.Mission);
            var twice = indicator.Level == IndicatorLevel.National
                && terms.Indicators.Any(other => other.Code == indicator.Code && other.Id != indicator.Id);
            holding.Rule(!twice, ContractRule.NationalKept, "", indicator.Code ?? "");
        }

        if (holding.Holds)
            Change(terms => terms.With(indicator));
        return holding.Broken;
    }

    /// <summary>Takes an indicator out of the terms; a national one stays.</summary>
    public IReadOnlyList<BrokenRule> RemoveIndicator(Cpts cpts, Guid indicator)
    {
        var holding = Writable(cpts);
        var known = OpenVersion?.Terms.Indicators.FirstOrDefault(other => other.Id == indicator);
        holding.Rule(known is not null, ContractRule.IndicatorKnown);
        holding.Rule(known?.Level != IndicatorLevel.National, ContractRule.NationalKept, "", known?.Code ?? "");
        if (holding.Holds)
            Change(terms => terms.Without(indicator));
        return holding.Broken;
    }

    private static ContractTerms FirstTerms(
        Cpts cpts, int officialPopulation, IReadOnlyDictionary<string, IndicatorWording> wordings, DateOnly today) => new()
        {
            Territory = new TermsTerritory(
                CommunesOf(cpts), officialPopulation, cpts.StatedPopulation?.Inhabitants, cpts.StatedPopulation?.Source,
                cpts.Members.Count(member => member.LeftOn is null || member.LeftOn > today), null),
            Missions = [.. HealthProject.BaseMissionsOn(today).Select(mission => new MissionTerms(mission, null, null, false))],
            Indicators = [.. NationalIndicators.On(today).Select(model => Indicator.Of(model, wordings[model.Code]))],
        };

    private static string[] CommunesOf(Cpts cpts) =>
        [.. cpts.Communes.Select(commune => commune.Code).Order(StringComparer.Ordinal)];

    private Holding Writable(Cpts cpts)
    {
        var holding = On(cpts);
        holding.Rule(OpenVersion is { Signatories.Count: 0 }, ContractRule.TermsOpen);
        return holding;
    }

    private void Change(Func<ContractTerms, ContractTerms> change) => Replace(OpenVersion!.Changed(change(OpenVersion!.Terms)));

    private void Replace(ContractVersion version)
    {
        Versions = [.. Versions.Select(other => other.Number == version.Number ? version : other)];
        var proposed = version.Phase == VersionPhase.Proposed;
        ProposedOn = proposed ? version.Proposal!.On : null;
        Agreed = proposed ? version.Agreements : [];
    }
}
