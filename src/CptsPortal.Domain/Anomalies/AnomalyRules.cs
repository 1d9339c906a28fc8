using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Meetings;
using CptsPortal.Law.Deadlines;
using static CptsPortal.Domain.Anomalies.AnomalyKind;

namespace CptsPortal.Domain.Anomalies;

/// <summary>The rules of anomalies: what a careful colleague would point at when reading a case.</summary>
public static class AnomalyRules
{
    /// <summary>Every anomaly of a case on a day, in the order of the life of a CPTS; none once the case is closed.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="today">The portal's day.</param>
    public static IReadOnlyList<Anomaly> Of(AnomalyFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Stage == Stage.Closed
            ? []
            : [.. OnTerritory(facts), .. OnPeople(facts), .. OnProject(facts, today), .. OnMeetings(facts), .. ContractAnomalies.Of(facts, today)];
    }

    private static IEnumerable<Anomaly> OnTerritory(AnomalyFacts facts)
    {
        if (facts.Stage >= Stage.ProjectDrafting && (facts.Communes.Count == 0 || facts.Seat is null))
            yield return Found(SeatMissing);
        if (facts.Shared.Count > 0)
            yield return Found(TerritoryShared, string.Join(", ", facts.Shared));
        if (facts.StatedPopulation is { } stated && StatedPopulation.IsFar(stated, facts.OfficialPopulation))
            yield return Found(PopulationFar, stated, facts.OfficialPopulation);
    }

    private static IEnumerable<Anomaly> OnPeople(AnomalyFacts facts)
    {
        if (facts.Stage >= Stage.Contracting && facts.Professions < LetterWarnings.FewestProfessions)
            yield return Found(FewProfessions, facts.Professions);
        if (facts.Stage > Stage.FirstContact && AbsentOf(facts.Referents) is { } absent)
            yield return Found(absent);
        if (facts.Stage >= Stage.ProjectDrafting && !facts.LeaderHasAddress)
            yield return Found(LeaderUnreachable);
    }

    private static AnomalyKind? AbsentOf(Referents referents) => referents switch
    {
        { Agency: null, Fund: null } => NobodyInCharge,
        { Agency: null } => NobodyOfTheAgency,
        { Fund: null } => NobodyOfTheFund,
        _ => null,
    };

    private static IEnumerable<Anomaly> OnProject(AnomalyFacts facts, DateOnly today)
    {
        if (facts.Clock is not { } clock || facts.FundAdvised)
            yield break;
        var reading = NonOppositionClock.On(clock, today);
        if ((reading.State == ClockState.TacitlyValidated ? reading.DeemedValidatedFrom : clock.ValidatedOn) is { } validated && validated <= today)
            yield return Found(ValidatedWithoutAdvice, validated) with { Since = validated };
    }

    private static IEnumerable<Anomaly> OnMeetings(AnomalyFacts facts)
    {
        return
            from day in Preparation.Unprepared(Held(MeetingKind.Tripartite), Held(MeetingKind.Bilateral))
            select Found(MeetingUnprepared, day) with { Subject = $"{day:yyyy-MM-dd}", Since = day };

        IEnumerable<DateOnly> Held(MeetingKind kind) => facts.Meetings.Where(meeting => meeting.Kind == kind).Select(meeting => meeting.On);
    }

    private static Anomaly Found(AnomalyKind kind, params IReadOnlyList<object> values) => new(kind, "", null, values);
}
