using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.LettersOfIntent;

/// <summary>One version of a letter of intent, from its first word to the joint decision (10-lifecycle 2).</summary>
public sealed class LetterOfIntent
{
    private LetterOfIntent()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>1 for the first letter of the case; a letter after a rejection has the next number.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Where it stands.</summary>
    public LetterState State { get; private set; }

    /// <summary>The holder's part.</summary>
    public LetterContent Content { get; private set; } = LetterContent.Empty;

    /// <summary>Day of the last submission.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>Sections sent back, each with what is awaited.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    /// <summary>The institutions' grid.</summary>
    public IReadOnlyList<CriterionComment> Assessment { get; private set; } = [];

    /// <summary>The ARS's opinion on presenting the letter.</summary>
    public InstitutionOpinion? AgencyOpinion { get; private set; }

    /// <summary>The fund's opinion on presenting the letter.</summary>
    public InstitutionOpinion? FundOpinion { get; private set; }

    /// <summary>The committee's session and opinion, where one is consulted.</summary>
    public Consultation? Consultation { get; private set; }

    /// <summary>The ARS's decision.</summary>
    public LetterDecision? AgencyDecision { get; private set; }

    /// <summary>The fund's decision.</summary>
    public LetterDecision? FundDecision { get; private set; }

    /// <summary>Day of the joint decision: that of the second one.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>How it was withdrawn.</summary>
    public Closing? Withdrawal { get; private set; }

    /// <summary>Starts the first letter of a case, or the next one, pre-filled from the one before.</summary>
    /// <param name="cpts">The case; it moves to the letter's stage.</param>
    /// <param name="previous">The letter before, rejected or withdrawn; null for the first.</param>
    public static LetterOfIntent Start(Cpts cpts, LetterOfIntent? previous)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        if (cpts.Stage == Stage.FirstContact)
            cpts.MoveTo(Stage.LetterOfIntent);
        return new LetterOfIntent
        {
            CaseId = cpts.Id,
            Number = (previous?.Number ?? 0) + 1,
            Content = previous?.Content ?? LetterContent.Empty with { ProjectName = cpts.Name, Leader = cpts.Leader },
        };
    }

    /// <summary>Keeps what is written, as typed; a letter sent back keeps its other sections shut.</summary>
    public IReadOnlyList<BrokenRule> Write(LetterSection section, LetterContent content)
    {
        var holding = In(LetterState.Draft, LetterState.ToComplete);
        if (State == LetterState.ToComplete)
            holding.Rule(Corrections.Any(correction => correction.Section == section), LetterRule.SectionReopened, "", section);
        if (holding.Holds)
            Content = content;
        return holding.Broken;
    }

    /// <summary>Submits the letter to the institutions.</summary>
    /// <param name="communes">Communes of the territory.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Submit(int communes, DateOnly today)
    {
        var holding = In(LetterState.Draft, LetterState.ToComplete);
        holding.Rule(!string.IsNullOrWhiteSpace(Content.ProjectName), LetterRule.ProjectNamed, nameof(LetterSection.Project));
        holding.Rule(!string.IsNullOrWhiteSpace(Content.Leader?.Email), LetterRule.LeaderEmailGiven, nameof(LetterSection.Project));
        holding.Rule(communes > 0, LetterRule.CommuneGiven, nameof(LetterSection.Territory));
        holding.Rule(Content.CommitsToBaseMissions, LetterRule.CommitmentGiven, nameof(LetterSection.Missions));
        if (holding.Holds)
            (State, SubmittedOn, Corrections) = (LetterState.Submitted, today, []);
        return holding.Broken;
    }

    /// <summary>Sends some sections back.</summary>
    public IReadOnlyList<BrokenRule> AskCorrections(IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        var holding = In(LetterState.Submitted);
        holding.Rule(
            corrections.Count > 0 && corrections.All(correction => !string.IsNullOrWhiteSpace(correction.Comment)),
            LetterRule.CorrectionExplained, "corrections");
        if (holding.Holds)
            (State, Corrections) = (LetterState.ToComplete, corrections);
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

    /// <summary>The holder withdraws the letter.</summary>
    public IReadOnlyList<BrokenRule> Withdraw(DateOnly on, string reason, DateOnly today)
    {
        var holding = new Holding();
        holding.Rule(State < LetterState.Validated, LetterRule.StateTakesAct, "", State);
        NotInFuture(holding, on, today);
        if (holding.Holds)
            (State, Withdrawal) = (LetterState.Withdrawn, new Closing(on, reason));
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

    private Holding In(params LetterState[] states)
    {
        var holding = new Holding();
        holding.Rule(states.Contains(State), LetterRule.StateTakesAct, "", State);
        return holding;
    }

    private static void NotInFuture(Holding holding, DateOnly on, DateOnly today) =>
        holding.Rule(on <= today, LetterRule.DayNotInFuture, "on", today);

    private static void ByDecidingInstitution(Holding holding, Institution institution) =>
        holding.Rule(institution is Institution.Agency or Institution.Fund, LetterRule.DecidedByInstitution);
}
