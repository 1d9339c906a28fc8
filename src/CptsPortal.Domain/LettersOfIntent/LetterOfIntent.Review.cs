using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.LettersOfIntent;

/// <content>What the institutions do with a letter.</content>
public sealed partial class LetterOfIntent
{
    /// <summary>Sends some sections back; a decision given on what is about to change falls.</summary>
    public IReadOnlyList<BrokenRule> AskCorrections(IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        var holding = In(LetterState.Submitted);
        holding.Rule(
            corrections.Count > 0 && corrections.All(correction => !string.IsNullOrWhiteSpace(correction.Comment)),
            LetterRule.CorrectionExplained, "corrections");
        if (holding.Holds)
            (State, Corrections, AgencyDecision, FundDecision) = (LetterState.ToComplete, corrections, null, null);
        return holding.Broken;
    }

    /// <summary>Keeps the institutions' grid.</summary>
    public IReadOnlyList<BrokenRule> Assess(IReadOnlyList<CriterionComment> comments)
    {
        var holding = In(LetterState.Submitted, LetterState.ConsultationPlanned, LetterState.OpinionGiven);
        if (holding.Holds)
            Assessment = comments;
        return holding.Broken;
    }

    /// <summary>Records an institution's opinion on presenting the letter.</summary>
    public IReadOnlyList<BrokenRule> Advise(Institution institution, InstitutionOpinion opinion, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        var holding = In(LetterState.Submitted, LetterState.ConsultationPlanned, LetterState.OpinionGiven);
        NotInFuture(holding, opinion.On, today);
        ByDecidingInstitution(holding, institution);
        if (!holding.Holds)
            return holding.Broken;
        if (institution == Institution.Agency)
            AgencyOpinion = opinion;
        else
            FundOpinion = opinion;
        return [];
    }

    /// <summary>Sets the committee's session; may lie ahead.</summary>
    public IReadOnlyList<BrokenRule> PlanConsultation(DateOnly sessionOn)
    {
        var holding = In(LetterState.Submitted, LetterState.ConsultationPlanned);
        holding.Rule(sessionOn >= SubmittedOn, LetterRule.DayNotBefore, "sessionOn", SubmittedOn ?? default);
        if (holding.Holds)
            (State, Consultation) = (LetterState.ConsultationPlanned, new Consultation(sessionOn, null, null, null));
        return holding.Broken;
    }

    /// <summary>Records the committee's opinion.</summary>
    public IReadOnlyList<BrokenRule> RecordOpinion(CommitteeOpinion opinion, string text, DateOnly on, DateOnly today)
    {
        var holding = In(LetterState.ConsultationPlanned, LetterState.OpinionGiven);
        holding.Rule(AgencyDecision is null && FundDecision is null, LetterRule.StateTakesAct, "", State);
        holding.Rule(!string.IsNullOrWhiteSpace(text), LetterRule.OpinionText, "text");
        NotInFuture(holding, on, today);
        if (Consultation is { SessionOn: var session })
            holding.Rule(on >= session, LetterRule.DayNotBefore, "on", session);
        if (holding.Holds)
            (State, Consultation) = (LetterState.OpinionGiven, Consultation! with { Opinion = opinion, Text = text.Trim(), GivenOn = on });
        return holding.Broken;
    }

    /// <summary>
    /// One institution decides. Alone it changes no state, and may change its mind; the second decision settles the
    /// letter: validated when both are favourable, rejected otherwise.
    /// </summary>
    /// <param name="cpts">The case; a validated letter moves it on.</param>
    /// <param name="institution">ARS or fund.</param>
    /// <param name="decision">Its decision.</param>
    /// <param name="committeeRequired">Whether the region consults a committee.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Decide(
        Cpts cpts, Institution institution, LetterDecision decision, bool committeeRequired, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var holding = In(LetterState.Submitted, LetterState.ConsultationPlanned, LetterState.OpinionGiven);
        ByDecidingInstitution(holding, institution);
        holding.Rule(!committeeRequired || State >= LetterState.OpinionGiven, LetterRule.OpinionBeforeDecision);
        holding.Rule(decision.Favourable || !string.IsNullOrWhiteSpace(decision.Reason), LetterRule.UnfavourableReason, "reason");
        NotInFuture(holding, decision.On, today);
        if ((Consultation?.GivenOn ?? SubmittedOn) is { } after)
            holding.Rule(decision.On >= after, LetterRule.DayNotBefore, "on", after);
        if (!holding.Holds)
            return holding.Broken;
        if (institution == Institution.Agency)
            AgencyDecision = decision;
        else
            FundDecision = decision;
        Settle(cpts);
        return [];
    }

    /// <summary>Records the day on which the joint decision was notified to the holder.</summary>
    public IReadOnlyList<BrokenRule> Notify(DateOnly on, DateOnly today)
    {
        var holding = In(LetterState.Validated, LetterState.Rejected);
        NotInFuture(holding, on, today);
        if (DecidedOn is { } decided)
            holding.Rule(on >= decided, LetterRule.DayNotBefore, "on", decided);
        if (holding.Holds)
            NotifiedOn = on;
        return holding.Broken;
    }

    private void Settle(Cpts cpts)
    {
        if (AgencyDecision is not { } agency || FundDecision is not { } fund)
            return;
        DecidedOn = agency.On > fund.On ? agency.On : fund.On;
        State = agency.Favourable && fund.Favourable ? LetterState.Validated : LetterState.Rejected;
        if (State == LetterState.Validated)
            cpts.MoveTo(Stage.ProjectDrafting);
    }

    private static void ByDecidingInstitution(Holding holding, Institution institution) =>
        holding.Rule(institution is Institution.Agency or Institution.Fund, LetterRule.DecidedByInstitution);
}
