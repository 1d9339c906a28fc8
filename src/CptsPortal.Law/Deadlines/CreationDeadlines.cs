using static CptsPortal.Law.Deadlines.DeadlineForce;

namespace CptsPortal.Law.Deadlines;

/// <summary>From first contact to a decided health project: D-01 to D-07.</summary>
public static class CreationDeadlines
{
    /// <summary>D-01: the first meeting is offered within 15 days.</summary>
    public static readonly DeadlineDefinition FirstMeeting = new(
        "D-01", "", "Instruction 2019/218, I.2", Compulsory, Actor.Institutions,
        CaseEvent.ContactMade, Period.OfDays(15), CaseEvent.FirstMeetingHeld)
    {
        MootWhen = [CaseEvent.LetterValidated],
        Warnings = [Period.OfDays(7), Period.OfDays(2)],
    };

    /// <summary>D-02: the decision on the letter of intent is notified within a month of the committee.</summary>
    public static readonly DeadlineDefinition LetterDecision = new(
        "D-02", "", "Cahier des charges régional PACA, étape 2", Compulsory, Actor.Institutions,
        CaseEvent.CommitteeMet, Period.OfMonths(1), CaseEvent.LetterDecisionNotified)
    {
        MootWhen = [CaseEvent.LetterWithdrawn],
        Warnings = [Period.OfDays(15), Period.OfDays(7)],
    };

    /// <summary>D-03: a joint follow-up meeting within six months of the start-up award.</summary>
    public static readonly DeadlineDefinition FollowUpMeeting = new(
        "D-03", "", "Instruction 2019/218, I.5", Recommended, Actor.Institutions,
        CaseEvent.StartUpAwarded, Period.OfMonths(6), CaseEvent.FollowUpMeetingHeld)
    {
        MootWhen = [CaseEvent.ProjectDecided, CaseEvent.ContractSigned],
    };

    /// <summary>D-04: the health project is filed within a year of the letter's validation.</summary>
    public static readonly DeadlineDefinition ProjectFiled = new(
        "D-04", "", "Cahier des charges régional PACA, étape 3", Recommended, Actor.Holder,
        CaseEvent.LetterValidated, Period.OfMonths(12), CaseEvent.ProjectReceived);

    /// <summary>D-05: the last day to oppose; silence validates.</summary>
    public static readonly DeadlineDefinition NonOpposition = new(
        "D-05", "", "CSP art. L. 1434-12", Compulsory, Actor.HealthAgency,
        CaseEvent.ProjectReceived, NonOppositionClock.Delay, CaseEvent.ProjectDecided)
    {
        Source = DueDateSource.NonOppositionClock,
        MootWhen = [CaseEvent.ProjectWithdrawn],
        Warnings = [Period.OfDays(30), Period.OfDays(15), Period.OfDays(7), Period.OfDays(3), Period.OfDays(1)],
        Escalation = Period.OfDays(7),
    };

    /// <summary>D-06: the delay that a request for complements sets.</summary>
    public static readonly DeadlineDefinition Complements = new(
        "D-06", "", "Cahier des charges régional PACA, étape 4", Compulsory, Actor.Holder,
        CaseEvent.ComplementDelayEnds, Period.None, CaseEvent.ComplementsReceived)
    {
        MootWhen = [CaseEvent.ProjectDecided, CaseEvent.ProjectWithdrawn],
        Warnings = [Period.OfDays(7), Period.OfDays(1)],
    };

    /// <summary>D-07: within nine months of the early-mission contract, the project is filed and the contract signed.</summary>
    public static readonly DeadlineDefinition EarlyMissionTerm = new(
        "D-07", "", "Avenant 2, annexe 6, art. 2.1 et 3", Compulsory, Actor.Holder,
        CaseEvent.EarlyMissionRegistered, Period.OfMonths(9), CaseEvent.ContractSigned)
    {
        MootWhen = [CaseEvent.EarlyMissionTerminated],
        Warnings = [Period.OfMonths(3), Period.OfDays(30), Period.OfDays(7)],
    };

    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<DeadlineDefinition> All =
        [FirstMeeting, LetterDecision, FollowUpMeeting, ProjectFiled, NonOpposition, Complements, EarlyMissionTerm];
}
