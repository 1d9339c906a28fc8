using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.Contracts;

/// <content>Amendments: prepared, proposed, agreed and signed as the contract was (contrat type art. 7; 30-contract-life 5).</content>
public sealed partial class Contract
{
    /// <summary>The amendments that were not given up, oldest first.</summary>
    public IEnumerable<ContractVersion> Amendments =>
        Versions.Where(version => version is { Kind: VersionKind.Amendment, Phase: not VersionPhase.Abandoned });

    /// <summary>Opens an amendment in the room, from the terms signed last; one at a time.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> OpenAmendment(Cpts cpts, DateOnly today)
    {
        var holding = On(cpts);
        if (holding.Rule(SignedOn is not null, ContractRule.ContractSigned))
            holding.Rule(today < EndOn(today), ContractRule.ContractRuns, "", EndOn(today)!.Value);
        holding.Rule(SignedOn is null || OpenVersion is null, ContractRule.AmendmentOnce);
        if (holding.Holds)
            Versions = [.. Versions, new ContractVersion(Versions.Max(version => version.Number) + 1, VersionKind.Amendment, today, LastSigned!.Terms)];
        return holding.Broken;
    }

    /// <summary>Writes from which day the amendment is to apply.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="from">That day, within the contract; null for the day of the last signature.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> WriteEffect(Cpts cpts, DateOnly? from, DateOnly today)
    {
        var holding = AmendmentWritable(cpts);
        InContract(holding, from, "from", today);
        if (holding.Holds)
            Replace(OpenVersion!.Changed(from));
        return holding.Broken;
    }

    /// <summary>Writes that an optional mission stops, or no longer does; a base mission stays.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="mission">A mission that the contract has already.</param>
    /// <param name="on">First day on which it no longer runs, never before the amendment applies; null for it to run on.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> StopMission(Cpts cpts, Mission mission, DateOnly? on, DateOnly today)
    {
        var holding = AmendmentWritable(cpts);
        holding.Rule(LastSigned?.Terms.Of(mission) is not null, ContractRule.MissionKnown);
        holding.Rule(on is null || !HealthProject.BaseMissions.Contains(mission), ContractRule.BaseMissionPresent, "", mission);
        InContract(holding, on, "on", today);
        if (holding.Holds)
            Change(terms => terms.With(terms.Of(mission)! with { StopsOn = on }));
        return holding.Broken;
    }

    /// <summary>Gives an amendment up, before anybody signed it.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="why">Why; compulsory.</param>
    public IReadOnlyList<BrokenRule> AbandonAmendment(Cpts cpts, string? why)
    {
        var holding = AmendmentWritable(cpts);
        holding.Rule(Said(why) is not null, ContractRule.ReasonsGiven, "why");
        if (holding.Holds)
            Replace(OpenVersion! with { Phase = VersionPhase.Abandoned });
        return holding.Broken;
    }

    /// <summary>The version signed last, in effect or not yet.</summary>
    private ContractVersion? LastSigned => Versions.LastOrDefault(version => version.EffectiveOn is not null);

    private Holding AmendmentWritable(Cpts cpts)
    {
        var holding = Writable(cpts);
        holding.Rule(OpenVersion is not { Kind: VersionKind.Original }, ContractRule.ContractSigned);
        return holding;
    }

    private void InContract(Holding holding, DateOnly? day, string path, DateOnly today)
    {
        if (SignedOn is { } signed && (day < signed || day >= EndOn(today)))
            holding.Rule(false, ContractRule.DayInContract, path, signed, EndOn(today)!.Value);
    }

    /// <summary>What an amendment may not be: without effect on the contract, or applied once the contract is over.</summary>
    private void HoldAmendment(Holding holding, ContractVersion open, DateOnly today)
    {
        holding.Rule(!open.Terms.SaysTheSameAs(LastSigned!.Terms), ContractRule.AmendmentChanges);
        holding.Rule(today < EndOn(today), ContractRule.ContractRuns, "", EndOn(today)!.Value);
        if (open.EffectFrom < LastSigned.EffectiveOn)
            holding.Rule(false, ContractRule.EffectInOrder, "", LastSigned.EffectiveOn!.Value);
    }
}
