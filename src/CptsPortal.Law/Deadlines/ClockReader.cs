namespace CptsPortal.Law.Deadlines;

/// <summary>Reads lawful facts, none of them later than the day, into a state and its explanation.</summary>
internal static class ClockReader
{
    public static ClockReading Read(NonOppositionFacts facts, DateOnly day)
    {
        var initial = NonOppositionClock.InitialLastDay(facts.ReceivedOn);
        var steps = new List<ClockStep> { Step(ClockStepKind.Receipt, facts.ReceivedOn, initial) };
        var closedLastDay = AddSuspensions(facts.Requests, initial, day, steps);
        var open = facts.Requests is [.., { ReceivedOn: null } awaited] ? awaited : null;
        var lastDay = open is null ? closedLastDay : (DateOnly?)null;
        var state = StateOn(facts, day, open, closedLastDay);
        AddEnd(facts, state, lastDay, steps);

        return new ClockReading(
            day,
            state,
            initial,
            lastDay,
            state is ClockState.NotStarted or ClockState.Running or ClockState.TacitlyValidated ? lastDay?.AddDays(1) : null,
            state switch
            {
                ClockState.NotStarted or ClockState.Running => closedLastDay.DayNumber - day.DayNumber,
                ClockState.Suspended or ClockState.DelayOver => closedLastDay.DayNumber - open!.AskedOn.DayNumber,
                _ => 0,
            },
            steps);
    }

    private static ClockState StateOn(NonOppositionFacts facts, DateOnly day, ComplementRequest? open, DateOnly lastDay) =>
        facts switch
        {
            { OpposedOn: not null } => ClockState.Opposed,
            { ValidatedOn: not null } => ClockState.Validated,
            { WithdrawnOn: not null } => ClockState.Withdrawn,
            _ when day < facts.ReceivedOn => ClockState.NotStarted,
            _ when open is not null => day > open.DelayEndsOn ? ClockState.DelayOver : ClockState.Suspended,
            _ => day > lastDay ? ClockState.TacitlyValidated : ClockState.Running,
        };

    private static DateOnly AddSuspensions(
        IReadOnlyList<ComplementRequest> requests, DateOnly lastDay, DateOnly day, List<ClockStep> steps)
    {
        foreach (var request in requests)
        {
            var days = (request.ReceivedOn ?? day).DayNumber - request.AskedOn.DayNumber;
            if (request.ReceivedOn is { } received)
            {
                lastDay = lastDay.AddDays(days);
                steps.Add(new ClockStep(
                    ClockStepKind.Suspension, request.AskedOn, received, days, lastDay, NonOppositionRules.Suspension));
            }
            else
            {
                steps.Add(new ClockStep(
                    ClockStepKind.OpenSuspension, request.AskedOn, null, days, null, NonOppositionRules.Suspension));
            }
        }

        return lastDay;
    }

    private static void AddEnd(NonOppositionFacts facts, ClockState state, DateOnly? lastDay, List<ClockStep> steps)
    {
        switch (state)
        {
            case ClockState.Opposed:
                steps.Add(Step(ClockStepKind.Opposition, facts.OpposedOn!.Value, lastDay));
                break;
            case ClockState.Validated:
                steps.Add(Step(ClockStepKind.Validation, facts.ValidatedOn!.Value, lastDay));
                break;
            case ClockState.Withdrawn:
                steps.Add(Step(ClockStepKind.Withdrawal, facts.WithdrawnOn!.Value, lastDay));
                break;
            default:
                if (lastDay is { } last)
                {
                    steps.Add(Step(ClockStepKind.LastDay, last, last));
                    steps.Add(Step(ClockStepKind.DeemedValidated, last.AddDays(1), last));
                }

                break;
        }
    }

    private static ClockStep Step(ClockStepKind kind, DateOnly on, DateOnly? lastDay) => new(kind, on, null, 0, lastDay, kind switch
    {
        ClockStepKind.DeemedValidated => NonOppositionRules.TacitValidation,
        ClockStepKind.Opposition => NonOppositionRules.OpposedInTime,
        ClockStepKind.Validation => NonOppositionRules.ValidatedInTime,
        ClockStepKind.Withdrawal => NonOppositionRules.WithdrawnInTime,
        _ => NonOppositionRules.TwoMonths,
    });
}
