using CptsPortal.Domain.Cases;
using CptsPortal.Law.Deadlines;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.HealthProjects;

/// <content>How its clock ends: opposition, validation explicit or tacit, withdrawal.</content>
public sealed partial class HealthProject
{
    /// <summary>Opposition, if any.</summary>
    public Opposition? Opposition { get; private set; }

    /// <summary>Explicit validation, if any.</summary>
    public DateOnly? ValidatedOn { get; private set; }

    /// <summary>Why an opinion was not awaited, when it was not.</summary>
    public string? AdviceWaiver { get; private set; }

    /// <summary>Withdrawal by the holder, if any.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Day from which it is deemed validated, once recorded; <see cref="IsValidatedOn"/> does not wait for the record.</summary>
    public DateOnly? DeemedValidatedOn { get; private set; }

    private bool DecidedOrWithdrawn => Opposition is not null || ValidatedOn is not null || WithdrawnOn is not null;

    /// <summary>Whether it is validated on a day, explicitly or by silence.</summary>
    public bool IsValidatedOn(DateOnly day) => ClockOn(day)?.State is ClockState.Validated or ClockState.TacitlyValidated;

    /// <summary>Whether nothing more can happen to it on a day: opposed, validated or withdrawn.</summary>
    public bool EndedOn(DateOnly day) =>
        WithdrawnOn <= day || ClockOn(day)?.State is ClockState.Opposed or ClockState.Validated or ClockState.TacitlyValidated;

    /// <summary>The ARS opposes, on or before the last day, on legal grounds and with reasons; a new version may follow.</summary>
    /// <param name="cpts">The case; it goes back to its drafting.</param>
    /// <param name="on">Day of the notification.</param>
    /// <param name="grounds">Legal grounds.</param>
    /// <param name="reasons">Reasons.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Oppose(Cpts cpts, DateOnly? on, OppositionGrounds grounds, string? reasons, DateOnly today)
    {
        var holding = OnClock(cpts, on, today, (facts, day) => facts with { OpposedOn = facts.OpposedOn ?? day });
        holding.Rule(Opposition is null, ProjectRule.NotEnded);
        holding.Rule(grounds != OppositionGrounds.None, ProjectRule.GroundGiven, "grounds");
        holding.Rule(!string.IsNullOrWhiteSpace(reasons), ProjectRule.ReasonsGiven, "reasons");
        if (!holding.Holds)
            return holding.Broken;
        Reopen(cpts);
        Opposition = new Opposition(on!.Value, grounds, reasons!.Trim());
        Move(cpts, Stage.ProjectReview, Stage.ProjectDrafting);
        return [];
    }

    /// <summary>The ARS validates explicitly.</summary>
    /// <param name="cpts">The case; it moves on.</param>
    /// <param name="on">Day of the decision.</param>
    /// <param name="waiver">Why an opinion is not awaited; null when none is waived.</param>
    /// <param name="overlaps">Communes that a validated territory holds already, named.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Validate(Cpts cpts, DateOnly? on, string? waiver, IReadOnlyList<string> overlaps, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(overlaps);
        var holding = OnClock(cpts, on, today, (facts, day) => facts with { ValidatedOn = facts.ValidatedOn ?? day });
        holding.Rule(ValidatedOn is null, ProjectRule.NotEnded);
        holding.Rule(overlaps.Count == 0, ProjectRule.NoOverlap, "", string.Join(", ", overlaps));
        var advised = AdvisersOf(cpts.Referents).All(adviser => Advice.Any(given => given.By == adviser));
        holding.Rule(advised || !string.IsNullOrWhiteSpace(waiver), ProjectRule.AdviceFirst, "waiver");
        if (!holding.Holds)
            return holding.Broken;
        Reopen(cpts);
        (ValidatedOn, AdviceWaiver) = (on, advised ? null : waiver!.Trim());
        Move(cpts, Stage.ProjectReview, Stage.Contracting);
        return [];
    }

    /// <summary>The holder withdraws the filed project: the clock ends, if it had started.</summary>
    public IReadOnlyList<BrokenRule> Withdraw(Cpts cpts, DateOnly? on, DateOnly today)
    {
        var holding = On(cpts);
        holding.Rule(FiledOn is not null, ProjectRule.Filed);
        holding.Rule(WithdrawnOn is null, ProjectRule.NotWithdrawn);
        Dated(holding, on, today);
        if (Facts is null && on < FiledOn)
            holding.Rule(false, ProjectRule.NotBeforeFiling, "on", FiledOn.Value);
        if (Facts is { } facts && on is { } day && WithdrawnOn is null)
            holding.Add(NonOppositionClock.Check(facts with { WithdrawnOn = day }).Select(broken => BrokenRule.Of(broken, "on")));
        if (!holding.Holds)
            return holding.Broken;
        Reopen(cpts);
        WithdrawnOn = on;
        Move(cpts, Stage.ProjectReview, Stage.ProjectDrafting);
        return [];
    }

    /// <summary>Records, once, that silence has validated the project; whoever looks finds the same day.</summary>
    /// <returns>The day from which it is validated, when it was recorded now.</returns>
    public DateOnly? RecordTacitValidation(Cpts cpts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        if (cpts.Stage == Stage.Closed || DeemedValidatedOn is not null
            || ClockOn(today) is not { State: ClockState.TacitlyValidated, DeemedValidatedFrom: { } from })
            return null;
        DeemedValidatedOn = from;
        Move(cpts, Stage.ProjectReview, Stage.Contracting);
        return from;
    }

    /// <summary>An act dated in time but entered late shows that there was no silence: what was recorded falls.</summary>
    private void Reopen(Cpts cpts)
    {
        if (DeemedValidatedOn is null)
            return;
        DeemedValidatedOn = null;
        Move(cpts, Stage.Contracting, Stage.ProjectReview);
    }
}
