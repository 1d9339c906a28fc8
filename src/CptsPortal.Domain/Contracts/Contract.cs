using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Deadlines;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.Contracts;

/// <summary>A tripartite contract, from the request to join to its term (10-lifecycle 5; ACI art. 3, 4 and annexe 1).</summary>
/// <remarks>One row a contract: the request, its versions and the facts of its missions are parts of it, so that two people meet on one version.</remarks>
public sealed partial class Contract : IIssuer
{
    private Contract()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>1 for the first of the case; a renewal, or a request after a refusal, is a new contract.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Reference quoted in letters, such as <c>ACI-13-2026-004</c>.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Day of the last signature, first day of the contract; null before it.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>Day of the CPTS's signature, from which the calendar of missions counts (ACI art. 6); null before the last signature.</summary>
    public DateOnly? SignedByCptsOn { get; private set; }

    /// <summary>First day that no longer is a contract day, were it to run its five years; null before the signature.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>The refusal of the institutions, if any.</summary>
    public ContractRefusal? Refusal { get; private set; }

    /// <summary>Last day, included, on which the CPTS can seize the local commission (D-17); null while the receipt of a refusal is not known.</summary>
    public DateOnly? SeizureEndsOn => Refusal?.ReceivedOn is { } received ? CommissionDeadlines.Seizure.DueFrom(received) : null;

    /// <summary>Where it stands on a day.</summary>
    public ContractState StateOn(DateOnly day) => this switch
    {
        { Refusal: not null } => ContractState.Refused,
        { SignedOn: not null } when TerminatedOn(day) <= day => ContractState.Terminated,
        { EndsOn: { } end } when day >= end => ContractState.Ended,
        { SignedOn: not null, Termination: { } termination } when StateOf(termination, day) is { } state => state,
        { SignedOn: not null } => ContractState.Running,
        { OpenVersion: null } => ContractState.Requested,
        { OpenVersion.Phase: VersionPhase.Preparing, OpenVersion.Proposal: null } => ContractState.Preparing,
        { OpenVersion.Phase: VersionPhase.Preparing } => ContractState.TakenBack,
        _ => ContractState.Proposed,
    };

    /// <summary>The institutions refuse to contract, by a letter with reasons; a new request may follow.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="reasons">Why.</param>
    /// <param name="letterOn">Day of the letter.</param>
    /// <param name="receivedOn">Day of its receipt by the CPTS; null while not known.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Refuse(Cpts cpts, string? reasons, DateOnly? letterOn, DateOnly? receivedOn, DateOnly today)
    {
        var holding = On(cpts);
        holding.Rule(Refusal is null, ContractRule.NotRefused);
        holding.Rule(SignedOn is null, ContractRule.NotSigned);
        holding.Rule(!string.IsNullOrWhiteSpace(reasons), ContractRule.ReasonsGiven, "reasons");
        Dated(holding, letterOn, "letterOn", Joining.RequestedOn, today);
        if (receivedOn is not null)
            Dated(holding, receivedOn, "receivedOn", letterOn, today);
        if (!holding.Holds)
            return holding.Broken;
        Refusal = new ContractRefusal(reasons!.Trim(), letterOn!.Value, receivedOn);
        if (OpenVersion is { } open)
            Replace(open with { Phase = VersionPhase.Abandoned });
        return [];
    }

    /// <summary>Records when the CPTS received the refusal: its two months to seize the commission run from then.</summary>
    public IReadOnlyList<BrokenRule> ReceiveRefusal(Cpts cpts, DateOnly? on, DateOnly today)
    {
        var holding = On(cpts);
        if (holding.Rule(Refusal is { ReceivedOn: null }, ContractRule.RefusalNotReceived))
            Dated(holding, on, "on", Refusal!.LetterOn, today);
        if (holding.Holds)
            Refusal = Refusal! with { ReceivedOn = on };
        return holding.Broken;
    }

    private static Holding On(Cpts cpts)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        var holding = new Holding();
        holding.Add(cpts.MustBeOpen());
        return holding;
    }

    /// <summary>A day is given, is not ahead, and does not come before another.</summary>
    private static void Dated(Holding holding, DateOnly? on, string path, DateOnly? notBefore, DateOnly today)
    {
        if (!holding.Rule(on is not null, ContractRule.DayGiven, path))
            return;
        holding.Rule(on <= today, ContractRule.DayNotInFuture, path, today);
        if (on < notBefore)
            holding.Rule(false, ContractRule.DayInOrder, path, notBefore.Value);
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Where a contract stands.</summary>
public enum ContractState
{
    /// <summary>The CPTS asked to join; no terms yet.</summary>
    Requested,

    /// <summary>Terms are prepared in the ARS-CPAM room.</summary>
    Preparing,

    /// <summary>Terms proposed were taken back to the room, to be changed.</summary>
    TakenBack,

    /// <summary>Terms are proposed: agreements, then signatures.</summary>
    Proposed,

    /// <summary>Signed, within its five years.</summary>
    Running,

    /// <summary>Terminated by a letter whose notice runs.</summary>
    Terminating,

    /// <summary>Terminated, and suspended by a seizure of the local commission: it runs.</summary>
    TerminationSuspended,

    /// <summary>Its termination took effect.</summary>
    Terminated,

    /// <summary>Its five years are over.</summary>
    Ended,

    /// <summary>The institutions refused to contract.</summary>
    Refused,
}
