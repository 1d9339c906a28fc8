using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.EarlyMission;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.EarlyMission;

/// <content>After the registration: payment, termination, seizure of the fund's director, refund.</content>
public sealed partial class Adhesion
{
    /// <summary>What the holder gives back, as known on a day; zero where nothing is owed.</summary>
    public EarlyMissionRefund RefundOn(DateOnly day) => Termination is { } termination && PaidOn is not null && EndedOn(day) is not null
        ? EarlyMissionTermination.Refund(termination.Ground, Euro.Exact(Amount), termination.On(day))
        : new EarlyMissionRefund(Euro.Zero, null);

    /// <summary>Records the payment of the aid.</summary>
    /// <param name="on">Day of the payment; null when none can be read.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Pay(DateOnly? on, DateOnly today)
    {
        var holding = new Holding();
        if (holding.Rule(RegisteredOn is not null, AdhesionRule.Registered))
            Dated(holding, on, RegisteredOn!.Value, today);
        holding.Rule(PaidOn is null, AdhesionRule.PaidOnce);
        holding.Rule(EndedOn(on ?? today) is null, AdhesionRule.PaidBeforeTermination);
        if (holding.Holds)
            PaidOn = on;
        return holding.Broken;
    }

    /// <summary>Terminates the adhesion by a registered letter.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="ground">Why, and so by whom.</param>
    /// <param name="receivedOn">Receipt of the letter; null when none can be read.</param>
    /// <param name="reason">In words; compulsory.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Terminate(Cpts cpts, EarlyMissionGround ground, DateOnly? receivedOn, string? reason, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        var holding = new Holding();
        if (holding.Rule(RegisteredOn is not null, AdhesionRule.Registered))
            Dated(holding, receivedOn, RegisteredOn!.Value, today);
        holding.Rule(Termination is null or { WithdrawnOn: not null }, AdhesionRule.NotTerminated);
        if (ground == EarlyMissionGround.NineMonthsMissed)
        {
            holding.Rule(cpts.Stage != Stage.ContractRunning, AdhesionRule.ContractNotSigned, "ground");
            if (LastDay is { } last && receivedOn is { } received)
                holding.Rule(received > last, AdhesionRule.TermPast, "on", last);
        }

        Reasoned(holding, reason);
        if (holding.Holds)
            Termination = new AdhesionTermination(ground, receivedOn!.Value, reason!.Trim(), null, null, null);
        return holding.Broken;
    }

    /// <summary>The holder seizes the fund's director, which suspends the termination.</summary>
    public IReadOnlyList<BrokenRule> Seize(DateOnly? on, DateOnly today) => Change(
        on, today, termination => [.. termination.SeizedOn is null ? [] : new[] { AdhesionRule.SeizedOnce }],
        termination => termination with { SeizedOn = on });

    /// <summary>The fund confirms the termination after a seizure.</summary>
    public IReadOnlyList<BrokenRule> Confirm(DateOnly? on, DateOnly today) => Change(
        on, today, AnsweredOnce, termination => termination with { ConfirmedOn = on });

    /// <summary>Who terminated gives it up; the adhesion runs as if never interrupted.</summary>
    public IReadOnlyList<BrokenRule> Withdraw(DateOnly? on, DateOnly today) => Change(
        on, today, AnsweredOnce, termination => termination with { WithdrawnOn = on });

    /// <summary>Records that the holder gave the aid back.</summary>
    public IReadOnlyList<BrokenRule> Refund(DateOnly? on, DateOnly today)
    {
        var holding = new Holding();
        var owed = RefundOn(today).DueBy is not null;
        if (holding.Rule(owed, AdhesionRule.RefundOwed))
            Dated(holding, on, EndedOn(today)!.Value, today);
        holding.Rule(RefundedOn is null, AdhesionRule.RefundedOnce);
        if (holding.Holds)
            RefundedOn = on;
        return holding.Broken;
    }

    private static IReadOnlyList<AdhesionRule> AnsweredOnce(AdhesionTermination termination) =>
        termination is { ConfirmedOn: null, WithdrawnOn: null } ? [] : [AdhesionRule.AnsweredOnce];

    /// <summary>Adds a dated fact to the termination, when the law can read it so.</summary>
    private IReadOnlyList<BrokenRule> Change(
        DateOnly? on, DateOnly today, Func<AdhesionTermination, IReadOnlyList<AdhesionRule>> once, Func<AdhesionTermination, AdhesionTermination> changed)
    {
        var holding = new Holding();
        if (!holding.Rule(Termination is not null, AdhesionRule.TerminationKnown))
            return holding.Broken;
        var repeated = once(Termination!);
        foreach (var rule in repeated)
            holding.Rule(false, rule);
        Dated(holding, on, Termination!.LetterReceivedOn, today);
        if (on is null || repeated.Count > 0)
            return holding.Broken;
        var after = changed(Termination);
        // A day before the letter is told once, above.
        holding.Add(TerminationDates.Check(EarlyMissionTermination.Terms, after.Facts)
            .Where(_ => on >= Termination.LetterReceivedOn).Select(broken => BrokenRule.Of(broken, "on")));
        if (holding.Holds)
            Termination = after;
        return holding.Broken;
    }
}
