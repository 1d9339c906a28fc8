using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Law.Deadlines;
using Actor = CptsPortal.Law.Deadlines.Actor;

namespace CptsPortal.Domain.Standing;

/// <summary>Who must act on a case, since when and until when: read from facts, so that it is never stale.</summary>
public static class CaseStanding
{
    /// <summary>What is awaited on a day, the most pressing first; nothing on a closed case.</summary>
    public static IReadOnlyList<Duty> Of(CaseFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        // A deadline of each year, such as D-11, has one key: the nearest comes first.
        var deadlines = OpenDeadline.Of(facts, today).DistinctBy(deadline => deadline.Definition.Key)
            .ToDictionary(deadline => deadline.Definition.Key, deadline => deadline.Due);
        var duties = facts.Stage switch
        {
            Stage.FirstContact => AtFirstContact(facts),
            Stage.LetterOfIntent => OnLetter(facts, facts.Letter, today),
            Stage.ProjectDrafting => [.. OnNotification(facts.Letter), .. OnAward(facts, deadlines), .. OnProject(facts, facts.Project, today)],
            Stage.ProjectReview => OnProject(facts, facts.Project, today),
            Stage.Contracting => OnContract(facts, today),
            Stage.ContractRunning => OnRunning(facts, today),
            _ => Enumerable.Empty<Duty>(),
        };
        return [.. duties.Concat(OnEarlyMission(facts, today)).Select(duty => duty.Until is null && DeadlineOf(duty.Kind) is { } definition
            ? duty with { Until = deadlines.GetValueOrDefault(definition.Key) }
            : duty).OrderBy(duty => duty.Until ?? DateOnly.MaxValue)];
    }

    private static IEnumerable<Duty> AtFirstContact(CaseFacts facts) => facts switch
    {
        { ContactOn: null } => [new Duty(DutyKind.FindHolder, facts.InCharge?.AsActor() ?? Actor.Institutions, facts.OpenedOn, null)],
        { FirstMeetingOn: null, AgriculturalFund: AgriculturalPart.None } => [new Duty(DutyKind.HoldFirstMeeting, Actor.Institutions, facts.ContactOn, null)],
        { FirstMeetingOn: null } =>
        [
            new Duty(DutyKind.HoldFirstMeeting, Actor.Institutions, facts.ContactOn, null),
            new Duty(DutyKind.AttendFirstMeeting, Actor.AgriculturalFund, facts.ContactOn, null),
        ],
        _ => [new Duty(DutyKind.StartLetter, Actor.Holder, facts.FirstMeetingOn, null)],
    };

    private static IEnumerable<Duty> OnLetter(CaseFacts facts, LetterPosition? letter, DateOnly today) => letter switch
    {
        null => [new Duty(DutyKind.StartLetter, Actor.Holder, facts.FirstMeetingOn ?? facts.ContactOn, null)],
        { State: LetterState.Draft } => [new Duty(DutyKind.WriteLetter, Actor.Holder, facts.FirstMeetingOn ?? facts.ContactOn, null)],
        { State: LetterState.ToComplete } => [new Duty(DutyKind.CorrectLetter, Actor.Holder, letter.SubmittedOn, null)],
        { State: LetterState.Submitted } => OnSubmitted(letter),
        { State: LetterState.ConsultationPlanned } => letter.SessionOn > today
            ? [new Duty(DutyKind.PresentLetter, Actor.Institutions, letter.SubmittedOn, letter.SessionOn)]
            : [new Duty(DutyKind.RecordCommitteeOpinion, Actor.Institutions, letter.SessionOn, null)],
        { State: LetterState.OpinionGiven } => Each(DutyKind.DecideLetter, letter.Decided, letter.OpinionOn),
        { State: LetterState.Rejected } => [.. OnNotification(letter), new Duty(DutyKind.StartLetter, Actor.Holder, letter.DecidedOn, null)],
        _ => [new Duty(DutyKind.StartLetter, Actor.Holder, letter.WithdrawnOn ?? letter.DecidedOn, null)],
    };

    private static IEnumerable<Duty> OnSubmitted(LetterPosition letter) => letter switch
    {
        { Advised.Count: < 2 } => Each(DutyKind.AssessLetter, letter.Advised, letter.SubmittedOn),
        { CommitteeRequired: true } => [new Duty(DutyKind.PlanCommittee, Actor.Institutions, letter.SubmittedOn, null)],
        _ => Each(DutyKind.DecideLetter, letter.Decided, letter.SubmittedOn),
    };

    private static IEnumerable<Duty> OnNotification(LetterPosition? letter) => letter is { DecidedOn: { } decided, NotifiedOn: null }
        ? [new Duty(DutyKind.NotifyLetterDecision, Actor.Institutions, decided, null)]
        : [];

    private static IEnumerable<Duty> OnAward(CaseFacts facts, Dictionary<string, DateOnly?> deadlines) =>
        deadlines.ContainsKey(CreationDeadlines.FollowUpMeeting.Key)
            ? [new Duty(DutyKind.HoldFollowUpMeeting, Actor.Institutions, facts.AwardedOn, null)]
            : [];

    private static IEnumerable<Duty> OnEarlyMission(CaseFacts facts, DateOnly today) => facts switch
    {
        { Stage: Stage.Closed } or { EarlyMission: null } => [],
        { EarlyMission: { RegisteredOn: null } filed } => [new Duty(DutyKind.DecideEarlyMission, Actor.Fund, filed.FiledOn, null)],
        { EarlyMission: { PaidOn: null } owed } when owed.Termination?.On(today).State != TerminationState.Effective =>
            [new Duty(DutyKind.PayEarlyMission, Actor.Fund, owed.RegisteredOn, owed.RegisteredOn)],
        { EarlyMission: { Termination: { } termination } paid } when paid.OwesRefundOn(today) =>
            [new Duty(DutyKind.RefundEarlyMission, Actor.Holder, termination.On(today).EffectiveOn, termination.On(today).RefundDueBy)],
        { EarlyMission.Termination: { ConfirmedOn: null, WithdrawnOn: null, SeizedOn: { } seized } } =>
            [new Duty(DutyKind.AnswerSeizure, Actor.Fund, seized, null)],
        _ => [],
    };

    private static IEnumerable<Duty> OnProject(CaseFacts facts, ProjectPosition? project, DateOnly today)
    {
        if (project?.Clock is not { } clock)
        {
            return project?.FiledOn is { } filed
                ? [new Duty(DutyKind.RecordReceipt, Actor.HealthAgency, filed, null)]
                : [new Duty(DutyKind.WriteProject, Actor.Holder, facts.Letter?.DecidedOn, null)];
        }

        return NonOppositionClock.On(clock, today).State switch
        {
            ClockState.Running => Running(facts, project, clock),
            ClockState.Suspended or ClockState.DelayOver =>
                [new Duty(DutyKind.AnswerComplements, Actor.Holder, clock.Requests[^1].AskedOn, null)],
            ClockState.Opposed => [new Duty(DutyKind.RewriteProject, Actor.Holder, clock.OpposedOn, null)],
            ClockState.Withdrawn => [new Duty(DutyKind.WriteProject, Actor.Holder, clock.WithdrawnOn, null)],
            _ => OnContract(facts, today),
        };
    }

    private static IEnumerable<Duty> OnRunning(CaseFacts facts, DateOnly today) =>
    [
        .. facts.Contract is { } contract ? ContractDuties.Running(contract, today) : [],
        .. facts.Reviews?.DutiesOn(today) ?? [],
        .. facts.Earlier.SelectMany(earlier => earlier.DutiesOn(today)),
        .. facts.Renewal is { IsRefused: false } renewal ? ContractDuties.BeforeSignature(renewal) : [],
        .. facts.Renewal is not { IsRefused: false } && facts.Contract?.EndOn(today) is { } ended && ended <= today
            ? [new Duty(DutyKind.CloseCase, Actor.Institutions, ended, null)] : Array.Empty<Duty>(),
    ];

    private static IEnumerable<Duty> OnContract(CaseFacts facts, DateOnly today) => facts.Contract is { IsRefused: false } contract
        ? ContractDuties.BeforeSignature(contract)
        : [new Duty(DutyKind.AskToJoin, Actor.Cpts, ValidatedOn(facts, today), null)];

    private static IEnumerable<Duty> Running(CaseFacts facts, ProjectPosition project, NonOppositionFacts clock)
    {
        var since = clock.Requests is [.., { ReceivedOn: { } again }] ? again : clock.ReceivedOn;
        yield return new Duty(DutyKind.DecideProject, Actor.HealthAgency, since, null);
        if (!project.Advised.Contains(Institution.Fund))
            yield return new Duty(DutyKind.AdviseProject, Actor.Fund, clock.ReceivedOn, null);
        if (facts.AgriculturalFund == AgriculturalPart.Follows && !project.Advised.Contains(Institution.AgriculturalFund))
            yield return new Duty(DutyKind.AdviseProject, Actor.AgriculturalFund, clock.ReceivedOn, null);
    }

    private static IEnumerable<Duty> Each(DutyKind kind, IReadOnlyList<Institution> done, DateOnly? since)
    {
        if (!done.Contains(Institution.Agency))
            yield return new Duty(kind, Actor.HealthAgency, since, null);
        if (!done.Contains(Institution.Fund))
            yield return new Duty(kind, Actor.Fund, since, null);
    }

    private static DateOnly? ValidatedOn(CaseFacts facts, DateOnly today) =>
        facts.EventsOn(today).TryGetValue(CaseEvent.ProjectDecided, out var on) ? on : null;

    private static DeadlineDefinition? DeadlineOf(DutyKind kind) => kind switch
    {
        DutyKind.HoldFirstMeeting or DutyKind.AttendFirstMeeting => CreationDeadlines.FirstMeeting,
        DutyKind.RecordCommitteeOpinion or DutyKind.DecideLetter or DutyKind.NotifyLetterDecision => CreationDeadlines.LetterDecision,
        DutyKind.HoldFollowUpMeeting => CreationDeadlines.FollowUpMeeting,
        DutyKind.WriteProject => CreationDeadlines.ProjectFiled,
        DutyKind.DecideProject or DutyKind.AdviseProject => CreationDeadlines.NonOpposition,
        DutyKind.AnswerComplements => CreationDeadlines.Complements,
        _ => null,
    };
}
