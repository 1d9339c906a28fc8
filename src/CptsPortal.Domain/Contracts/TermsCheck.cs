using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Domain.Contracts;

/// <summary>Whether terms can be signed (10-lifecycle 5, 4): told when they are proposed, and again at the signature.</summary>
internal static class TermsCheck
{
    /// <summary>Notes every rule that the terms break.</summary>
    /// <param name="holding">Where they are noted.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="communes">INSEE codes of the communes of the case, in their order.</param>
    /// <param name="signedOn">Day of the signature; the day of the proposal before it.</param>
    /// <param name="endsOn">First day after the contract; null while it is not known.</param>
    /// <param name="firstDayOf">First day on which a mission can be planned to start: the signature of the version that brings it.</param>
    public static void Hold(
        Holding holding, ContractTerms terms, IReadOnlyList<string> communes, DateOnly signedOn, DateOnly? endsOn, Func<Mission, DateOnly> firstDayOf)
    {
        holding.Rule(terms.Territory.IsRecomputable, ContractRule.PopulationSourced, "territory");
        holding.Rule(terms.Territory.Communes.SequenceEqual(communes), ContractRule.TerritoryCurrent, "territory");
        foreach (var missing in HealthProject.BaseMissionsOn(signedOn).Except(terms.Missions.Select(mission => mission.Mission)))
            holding.Rule(false, ContractRule.BaseMissionPresent, "missions", missing);
        foreach (var mission in terms.Missions)
            Hold(holding, mission, terms.Indicators, signedOn, endsOn, firstDayOf(mission.Mission));
        foreach (var missing in NationalIndicators.On(signedOn).Where(model => terms.Indicators.All(indicator => indicator.Code != model.Code)))
            holding.Rule(false, ContractRule.NationalFollowed, "indicators", missing.Code);
        foreach (var indicator in terms.Indicators.Where(indicator => indicator.Use == IndicatorUse.Counted && !indicator.IsComputable()))
            holding.Rule(false, ContractRule.CountedComplete, "indicators", indicator.Label);
    }

    private static void Hold(
        Holding holding, MissionTerms mission, IReadOnlyList<Indicator> indicators, DateOnly signedOn, DateOnly? endsOn, DateOnly firstDay)
    {
        const string path = "missions";
        holding.Rule(mission.Content is not null, ContractRule.MissionDescribed, path, mission.Mission);
        if (holding.Rule(mission.AlreadyRunning || mission.PlannedStart is not null, ContractRule.StartPlanned, path, mission.Mission)
            && mission.PlannedStart is { } start)
        {
            holding.Rule(start >= firstDay, ContractRule.StartNotBeforeSignature, path, mission.Mission, firstDay);
            if (start >= endsOn)
                holding.Rule(false, ContractRule.StartBeforeEnd, path, mission.Mission, endsOn.Value);
        }

        // CrisisResponse has a lump sum and no objective of results (avenant 2 art. 3, 4°).
        var counts = mission.Mission != Mission.CrisisResponse && GridCatalog.Published.Offers(Component.Variable, mission.Mission, signedOn);
        holding.Rule(
            !counts || indicators.Any(indicator => indicator.Mission == mission.Mission && indicator.Use == IndicatorUse.Counted),
            ContractRule.CountedIndicatorPresent, "indicators", mission.Mission);
    }
}
