using static CptsPortal.Law.Deadlines.DeadlineForce;

namespace CptsPortal.Law.Deadlines;

/// <summary>Seizures of the local commission and sessions of every commission: D-17, D-18.</summary>
public static class CommissionDeadlines
{
    private const string Seizing = "ACI art. 12.4.1";
    private const string Procedure = "ACI art. 12.4.2";
    private const string Rules = "ACI annexe 5, art. 1.2";

    /// <summary>D-17: the CPTS seizes within two months of the letter's receipt.</summary>
    public static readonly DeadlineDefinition Seizure = new(
        "D-17", "Seizure", Seizing, Compulsory, Actor.Cpts,
        CaseEvent.AdverseLetterReceived, Period.OfMonths(2), CaseEvent.SeizureReceived);

    /// <summary>D-17: the commission meets within two months of the receipt of the seizure.</summary>
    public static readonly DeadlineDefinition Meeting = new(
        "D-17", "Meeting", Procedure, Compulsory, Actor.CommissionSecretariat,
        CaseEvent.SeizureReceived, Period.OfMonths(2), CaseEvent.SeizureExamined)
    {
        MootWhen = [CaseEvent.SeizureWithdrawn],
    };

    /// <summary>D-17: the opinion within 30 days of that meeting; else it is deemed given.</summary>
    public static readonly DeadlineDefinition Opinion = new(
        "D-17", "Opinion", Procedure, Compulsory, Actor.Commission,
        CaseEvent.SeizureExamined, Period.OfDays(30), CaseEvent.OpinionGiven)
    {
        MootWhen = [CaseEvent.SeizureWithdrawn],
        Warnings = [Period.OfDays(15), Period.OfDays(7)],
    };

    /// <summary>D-17: the new decision within 30 days of the opinion's notification, or of the end of its delay.</summary>
    public static readonly DeadlineDefinition NewDecision = new(
        "D-17", "NewDecision", Procedure, Compulsory, Actor.Institutions,
        CaseEvent.OpinionGiven, Period.OfDays(30), CaseEvent.NewDecisionNotified)
    {
        MootWhen = [CaseEvent.SeizureWithdrawn],
        Warnings = [Period.OfDays(15), Period.OfDays(7)],
    };

    /// <summary>D-18: the convocation at least 15 days before the session.</summary>
    public static readonly DeadlineDefinition Convocation = new(
        "D-18", "Convocation", Rules, Compulsory, Actor.CommissionSecretariat,
        CaseEvent.SessionHeld, Period.OfDays(-15), CaseEvent.ConvocationSent)
    {
        MootWhen = [CaseEvent.SessionCancelled],
        Warnings = [Period.OfDays(15), Period.OfDays(7)],
    };

    /// <summary>D-18: the agenda at least 5 days before the session, after the section presidents' advice.</summary>
    public static readonly DeadlineDefinition Agenda = new(
        "D-18", "Agenda", Rules, Compulsory, Actor.CommissionSecretariat,
        CaseEvent.SessionHeld, Period.OfDays(-5), CaseEvent.AgendaSent)
    {
        MootWhen = [CaseEvent.SessionCancelled],
        Warnings = [Period.OfDays(7), Period.OfDays(2)],
    };

    /// <summary>D-18: the minutes within two months of the session.</summary>
    public static readonly DeadlineDefinition Minutes = new(
        "D-18", "Minutes", "ACI annexe 5, art. 2", Compulsory, Actor.CommissionSecretariat,
        CaseEvent.SessionHeld, Period.OfMonths(2), CaseEvent.MinutesMade);

    /// <summary>All of them, by code, in the order in which they come.</summary>
    public static readonly IReadOnlyList<DeadlineDefinition> All =
        [Seizure, Meeting, Opinion, NewDecision, Convocation, Agenda, Minutes];
}
