namespace CptsPortal.Domain.LettersOfIntent;

/// <summary>What one institution decides on a letter.</summary>
/// <param name="Favourable">Favourable or not.</param>
/// <param name="Reason">Why; compulsory when not favourable.</param>
/// <param name="On">Day of the decision.</param>
/// <param name="By">Account of the decision-maker.</param>
/// <param name="ByName">Name of the decision-maker at that time, as the letter is signed.</param>
/// <param name="Awards">The awards that the ARS foresees; null for the fund.</param>
/// <param name="Delegator">Name of who delegated the decision; null when the decision-maker's own role had it.</param>
public sealed record LetterDecision(
    bool Favourable, string? Reason, DateOnly On, Guid By, string ByName = "", AwardsForeseen? Awards = null, string? Delegator = null);

/// <summary>The start-up awards that a favourable decision foresees; each is awarded by an act of its own.</summary>
/// <param name="StartUp">Aide au démarrage.</param>
/// <param name="Support">Aide à l'appui méthodologique.</param>
public sealed record AwardsForeseen(bool StartUp, bool Support);

/// <summary>The opinion of one institution on presenting a letter to the committee, or after its opinion.</summary>
/// <param name="Favourable">Favourable or not.</param>
/// <param name="Comment">Comment.</param>
/// <param name="On">Day.</param>
public sealed record InstitutionOpinion(bool Favourable, string? Comment, DateOnly On);

/// <summary>The committee's session and opinion.</summary>
/// <param name="SessionOn">Day of the session; it starts D-02.</param>
/// <param name="Opinion">Opinion, once given.</param>
/// <param name="Text">Its text.</param>
/// <param name="GivenOn">Day of the opinion.</param>
public sealed record Consultation(DateOnly SessionOn, CommitteeOpinion? Opinion, string? Text, DateOnly? GivenOn);

/// <summary>A correction asked on one section.</summary>
/// <param name="Section">The section reopened.</param>
/// <param name="Comment">What is awaited.</param>
public sealed record Correction(LetterSection Section, string Comment);

/// <summary>The institutions' comment on a criterion.</summary>
/// <param name="Criterion">Criterion.</param>
/// <param name="Comment">Comment.</param>
public sealed record CriterionComment(LetterCriterion Criterion, string Comment);

/// <summary>The rules of a letter of intent.</summary>
public enum LetterRule
{
    /// <summary>The act is one that this state takes; the value is the state.</summary>
    StateTakesAct,

    /// <summary>The territory has a commune.</summary>
    CommuneGiven,

    /// <summary>The leader has an e-mail address.</summary>
    LeaderEmailGiven,

    /// <summary>The project has a name.</summary>
    ProjectNamed,

    /// <summary>The holder commits to the base missions.</summary>
    CommitmentGiven,

    /// <summary>Only a section sent back can be changed then; the value is the section.</summary>
    SectionReopened,

    /// <summary>A correction says what is awaited.</summary>
    CorrectionExplained,

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>Nothing is decided before what it follows; the value is that day.</summary>
    DayNotBefore,

    /// <summary>Where a committee is consulted, its opinion comes before the decisions.</summary>
    OpinionBeforeDecision,

    /// <summary>An opinion has a text.</summary>
    OpinionText,

    /// <summary>An unfavourable decision has its reason.</summary>
    UnfavourableReason,

    /// <summary>The two institutions decide, nobody else.</summary>
    DecidedByInstitution,

    /// <summary>A case has one letter under way.</summary>
    OneLetterAtATime,

    /// <summary>A letter is written before the health project.</summary>
    StageTakesLetter,

    /// <summary>A withdrawal has its reason.</summary>
    WithdrawalReason,
}
