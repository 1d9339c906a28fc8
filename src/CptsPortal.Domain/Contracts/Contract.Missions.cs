using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;

namespace CptsPortal.Domain.Contracts;

/// <content>What really happens of the missions.</content>
public sealed partial class Contract
{
    /// <summary>The real days of the missions; empty before the signature.</summary>
    public IReadOnlyList<MissionLife> Life { get; private set; } = [];

    /// <summary>The real days of the crisis plan.</summary>
    public CrisisPlanLife CrisisPlan { get; private set; } = CrisisPlanLife.None;

    /// <summary>The real days of a mission.</summary>
    public MissionLife LifeOf(Mission mission) => Life.FirstOrDefault(life => life.Mission == mission) ?? new MissionLife(mission, null, null);

    /// <summary>Whether its response to crises really runs on a day: a crisis of that day is its own.</summary>
    public bool AnswersCrisesOn(DateOnly day) => SignedOn <= day && day < EndOn(day) && LifeOf(Mission.CrisisResponse).StartedOn <= day;

    /// <summary>Records that a mission started: its advance is due from that day.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="mission">Which one.</param>
    /// <param name="on">First day it ran.</param>
    /// <param name="why">Why a day recorded already is corrected.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> StartMission(Cpts cpts, Mission mission, DateOnly? on, string? why, DateOnly today)
    {
        var known = LifeOf(mission);
        var holding = InContract(cpts, mission, on, BroughtOn(mission), today);
        holding.Rule(known.StartedOn is null || known.StartedOn == on || Said(why) is not null, ContractRule.CorrectionExplained, "why");
        if (on is { } day)
            holding.Rule(GridCatalog.Published.Offers(Component.Fixed, mission, day), ContractRule.MissionFinanced, "on", mission);
        if (on > known.DeployedOn)
            holding.Rule(false, ContractRule.StartedFirst, "on");
        if (holding.Holds)
            Keep(known with { StartedOn = on });
        return holding.Broken;
    }

    /// <summary>Records that a mission is deployed.</summary>
    public IReadOnlyList<BrokenRule> DeployMission(Cpts cpts, Mission mission, DateOnly? on, string? why, DateOnly today)
    {
        var known = LifeOf(mission);
        var holding = InContract(cpts, mission, on, known.StartedOn ?? BroughtOn(mission), today);
        holding.Rule(known.StartedOn is not null, ContractRule.StartedFirst);
        holding.Rule(known.DeployedOn is null || known.DeployedOn == on || Said(why) is not null, ContractRule.CorrectionExplained, "why");
        if (holding.Holds)
            Keep(known with { DeployedOn = on });
        return holding.Broken;
    }

    /// <summary>Records the days of the crisis plan as they are known now.</summary>
    public IReadOnlyList<BrokenRule> RecordCrisisPlan(Cpts cpts, CrisisPlanLife plan, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var holding = On(cpts);
        holding.Rule(SignedOn is not null, ContractRule.ContractSigned);
        holding.Rule(Versions.Any(version => version.Terms.Of(Mission.CrisisResponse) is not null), ContractRule.MissionKnown);
        holding.Rule(plan.WrittenOn is not null || plan is { Updates.Count: 0, DiscussedOn: null, SentOn: null }, ContractRule.PlanWrittenFirst, "writtenOn");
        if (plan.WrittenOn is not null)
            Dated(holding, plan.WrittenOn, "writtenOn", null, today);
        for (var i = 0; i < plan.Updates.Count; i++)
            Dated(holding, plan.Updates[i], $"updates[{i}]", plan.WrittenOn, today);
        if (plan.DiscussedOn is not null)
            Dated(holding, plan.DiscussedOn, "discussedOn", null, today);
        if (plan.SentOn is not null)
            Dated(holding, plan.SentOn, "sentOn", plan.WrittenOn, today);
        if (holding.Holds)
            CrisisPlan = plan with { Updates = [.. plan.Updates.Distinct().Order()] };
        return holding.Broken;
    }

    private Holding InContract(Cpts cpts, Mission mission, DateOnly? on, DateOnly? notBefore, DateOnly today)
    {
        var holding = On(cpts);
        if (!holding.Rule(SignedOn is not null, ContractRule.ContractSigned))
            return holding;
        holding.Rule(Versions.Any(version => version.EffectiveOn is not null && version.Terms.Of(mission) is not null), ContractRule.MissionKnown);
        Dated(holding, on, "on", notBefore, today);
        if (on >= EndOn(today))
            holding.Rule(false, ContractRule.DayInContract, "on", SignedOn!.Value, EndOn(today)!.Value);
        return holding;
    }

    /// <summary>First day of the version that brought a mission; it cannot have started before.</summary>
    private DateOnly? BroughtOn(Mission mission) =>
        Versions.FirstOrDefault(version => version.EffectiveOn is not null && version.Terms.Of(mission) is not null)?.EffectiveOn ?? SignedOn;

    private void Keep(MissionLife life) =>
        Life = [.. Life.Where(other => other.Mission != life.Mission).Append(life).OrderBy(other => other.Mission)];
}
