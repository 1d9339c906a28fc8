using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.LettersOfIntent;

/// <summary>One version of a letter of intent, from its first word to the joint decision (10-lifecycle 2).</summary>
public sealed partial class LetterOfIntent : IIssuer
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

    /// <summary>How often each section was saved: two people who write two sections do not meet.</summary>
    public IReadOnlyDictionary<LetterSection, uint> Revisions { get; private set; } = new Dictionary<LetterSection, uint>();

    /// <summary>Day of the last submission.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>The territory as it was when the letter was last submitted; null before.</summary>
    public SubmittedTerritory? Territory { get; private set; }

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

    /// <summary>Day on which the decision was notified; it ends D-02.</summary>
    public DateOnly? NotifiedOn { get; private set; }

    /// <summary>How it was withdrawn.</summary>
    public Closing? Withdrawal { get; private set; }

    /// <summary>Whether the letter is neither decided nor withdrawn.</summary>
    public bool IsUnderWay => State < LetterState.Validated;

    /// <summary>Starts the first letter of a case, or the next one, pre-filled from the one before.</summary>
    /// <param name="cpts">The case; it moves to the letter's stage.</param>
    /// <param name="previous">The letter before, rejected or withdrawn; null for the first.</param>
    /// <param name="started">The letter, when no rule is broken.</param>
    /// <returns>Every rule broken.</returns>
    public static IReadOnlyList<BrokenRule> Start(Cpts cpts, LetterOfIntent? previous, out LetterOfIntent? started)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        var holding = new Holding();
        holding.Rule(previous is not { IsUnderWay: true }, LetterRule.OneLetterAtATime);
        holding.Rule(cpts.Stage <= Stage.LetterOfIntent, LetterRule.StageTakesLetter);
        started = holding.Holds ? After(previous, cpts) : null;
        return holding.Broken;
    }

    /// <summary>Keeps what is written in a section, as typed; a letter sent back keeps its other sections shut.</summary>
    /// <param name="section">The section.</param>
    /// <param name="content">What is written there; the other sections of it are not read.</param>
    public IReadOnlyList<BrokenRule> Write(LetterSection section, LetterContent content)
    {
        var holding = In(LetterState.Draft, LetterState.ToComplete);
        if (State == LetterState.ToComplete)
            holding.Rule(Corrections.Any(correction => correction.Section == section), LetterRule.SectionReopened, "", section);
        if (!holding.Holds)
            return holding.Broken;
        Content = Content.With(section, content);
        Revisions = new Dictionary<LetterSection, uint>(Revisions) { [section] = RevisionOf(section) + 1 };
        return [];
    }

    /// <summary>How often a section was saved.</summary>
    public uint RevisionOf(LetterSection section) => Revisions.GetValueOrDefault(section);

    /// <summary>Submits the letter to the institutions.</summary>
    /// <param name="cpts">The case, whose territory is submitted with the letter.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Submit(Cpts cpts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        var holding = In(LetterState.Draft, LetterState.ToComplete);
        holding.Rule(!string.IsNullOrWhiteSpace(Content.ProjectName), LetterRule.ProjectNamed, nameof(LetterSection.Project));
        holding.Rule(!string.IsNullOrWhiteSpace(Content.Leader?.Email), LetterRule.LeaderEmailGiven, nameof(LetterSection.Project));
        holding.Rule(cpts.Communes.Count > 0, LetterRule.CommuneGiven, nameof(LetterSection.Territory));
        holding.Rule(Content.CommitsToBaseMissions, LetterRule.CommitmentGiven, nameof(LetterSection.Missions));
        if (!holding.Holds)
            return holding.Broken;
        (State, SubmittedOn, Corrections) = (LetterState.Submitted, today, []);
        Territory = new SubmittedTerritory([.. cpts.Communes], cpts.SeatCommune, cpts.StatedPopulation);
        return [];
    }

    /// <summary>The holder withdraws the letter.</summary>
    public IReadOnlyList<BrokenRule> Withdraw(DateOnly on, string reason, DateOnly today)
    {
        var holding = new Holding();
        holding.Rule(IsUnderWay, LetterRule.StateTakesAct, "", State);
        holding.Rule(!string.IsNullOrWhiteSpace(reason), LetterRule.WithdrawalReason, "reason");
        NotInFuture(holding, on, today);
        if (holding.Holds)
            (State, Withdrawal) = (LetterState.Withdrawn, new Closing(on, reason.Trim()));
        return holding.Broken;
    }

    private static LetterOfIntent After(LetterOfIntent? previous, Cpts cpts)
    {
        cpts.MoveTo(Stage.LetterOfIntent);
        return new LetterOfIntent
        {
            CaseId = cpts.Id,
            Number = (previous?.Number ?? 0) + 1,
            Content = previous?.Content ?? LetterContent.Empty with { ProjectName = cpts.Name, Leader = cpts.Leader },
        };
    }

    private Holding In(params LetterState[] states)
    {
        var holding = new Holding();
        holding.Rule(states.Contains(State), LetterRule.StateTakesAct, "", State);
        return holding;
    }

    private static void NotInFuture(Holding holding, DateOnly on, DateOnly today) =>
        holding.Rule(on <= today, LetterRule.DayNotInFuture, "on", today);

    /// <inheritdoc />
    public IEnumerable<IssuedPaper> PapersIssued() =>
        DecidedOn is { } on ? [new IssuedPaper(DocumentKind.LetterDecision, Id, Number, 0, on)] : [];
}
