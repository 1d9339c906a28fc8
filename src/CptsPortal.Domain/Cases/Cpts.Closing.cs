using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Cases;

/// <content>The end of a case: abandoned before any contract, closed after the last one (30-contract-life 9).</content>
public sealed partial class Cpts
{
    /// <summary>How and when the case was closed.</summary>
    public Closing? Closing { get; private set; }

    /// <summary>Closes the case before any contract (30-contract-life 9).</summary>
    /// <param name="on">Day of the abandonment.</param>
    /// <param name="reason">Why; compulsory.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Abandon(DateOnly on, string reason, DateOnly today)
    {
        var holding = Alive();
        holding.Rule(Stage < Stage.ContractRunning, CaseRule.AbandonedBeforeContract);
        holding.Rule(on <= today, CaseRule.DayNotInFuture, "on", today);
        holding.Rule(on >= OpenedOn || FirstContact?.On <= on, CaseRule.DayNotBeforeOpening, "on", OpenedOn);
        holding.Rule(!string.IsNullOrWhiteSpace(reason), CaseRule.ReasonGiven, "reason");
        if (holding.Holds)
            (Closing, Stage) = (new Closing(on, reason.Trim()), Stage.Closed);
        return holding.Broken;
    }

    /// <summary>Closes the case once its last contract has ended and its accounts are settled (30-contract-life 9).</summary>
    /// <param name="on">Day of the closing; null when none can be read.</param>
    /// <param name="reason">Why nothing follows; compulsory.</param>
    /// <param name="contracts">The contracts of the case, those refused left out.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Close(DateOnly? on, string? reason, IReadOnlyCollection<ContractOutcome> contracts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        var holding = Alive();
        holding.Rule(contracts.Any(contract => contract.EndsOn is not null), CaseRule.ClosedAfterContract);
        foreach (var contract in contracts)
        {
            if (holding.Rule(contract.EndsOn is not null, CaseRule.RenewalDecided, "", contract.Reference)
                && holding.Rule(contract.EndsOn <= today, CaseRule.ContractEnded, "", contract.Reference, contract.EndsOn!.Value))
                holding.Rule(contract.IsSettled, CaseRule.AccountsSettled, "", contract.Reference);
        }

        if (holding.Rule(on is not null, CaseRule.DayGiven, "on"))
        {
            holding.Rule(on <= today, CaseRule.DayNotInFuture, "on", today);
            if (contracts.Max(contract => contract.EndsOn) is { } ended && ended <= today)
                holding.Rule(on >= ended, CaseRule.NotBeforeEnd, "on", ended);
        }

        holding.Rule(!string.IsNullOrWhiteSpace(reason), CaseRule.ReasonGiven, "reason");
        if (holding.Holds)
            (Closing, Stage) = (new Closing(on!.Value, reason!.Trim()), Stage.Closed);
        return holding.Broken;
    }
}
