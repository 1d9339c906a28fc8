using CptsPortal.Domain.Access;
using Actor = CptsPortal.Law.Deadlines.Actor;

namespace CptsPortal.Domain.Standing;

/// <summary>What somebody is awaited to do on a case.</summary>
/// <param name="Kind">What.</param>
/// <param name="Who">Who.</param>
/// <param name="Since">Since when; null when no fact tells.</param>
/// <param name="Until">Last day of its deadline, included; null without one.</param>
public sealed record Duty(DutyKind Kind, Actor Who, DateOnly? Since, DateOnly? Until)
{
    /// <summary>Whether it is for those who decide; their case workers prepare it.</summary>
    public bool IsDecision => Kind is DutyKind.DecideLetter or DutyKind.DecideProject;

    /// <summary>Whether a role is among those awaited: a decision awaits those who decide and those who prepare it, the rest case workers alone.</summary>
    public bool Awaits(Role role) => Who switch
    {
        Actor.HealthAgency => OfAgency(role),
        Actor.Fund => OfFund(role),
        Actor.Institutions => OfAgency(role) || OfFund(role),
        _ => role == Role.Leader,
    };

    private bool OfAgency(Role role) => role == Role.AgencyCaseWorker || IsDecision && role == Role.AgencyDecisionMaker;

    private bool OfFund(Role role) => role == Role.FundCaseWorker || IsDecision && role == Role.FundDecisionMaker;
}

/// <summary>What may be awaited, up to the contract.</summary>
public enum DutyKind
{
    /// <summary>Find professionals to carry a project on an uncovered territory.</summary>
    FindHolder,

    /// <summary>Offer and hold the first meeting.</summary>
    HoldFirstMeeting,

    /// <summary>Begin a letter of intent.</summary>
    StartLetter,

    /// <summary>Write the letter of intent and submit it.</summary>
    WriteLetter,

    /// <summary>Correct the sections sent back.</summary>
    CorrectLetter,

    /// <summary>Assess the letter and give an opinion on presenting it.</summary>
    AssessLetter,

    /// <summary>Set the committee's session.</summary>
    PlanCommittee,

    /// <summary>Present the letter to the committee.</summary>
    PresentLetter,

    /// <summary>Record the committee's opinion.</summary>
    RecordCommitteeOpinion,

    /// <summary>Decide on the letter.</summary>
    DecideLetter,

    /// <summary>Notify the decision on the letter.</summary>
    NotifyLetterDecision,

    /// <summary>Hold the joint follow-up meeting after a start-up award.</summary>
    HoldFollowUpMeeting,

    /// <summary>Write the health project and file it.</summary>
    WriteProject,

    /// <summary>Record the receipt of the project by post.</summary>
    RecordReceipt,

    /// <summary>Give an opinion on the project.</summary>
    AdviseProject,

    /// <summary>Validate the project, oppose it, or let silence validate it.</summary>
    DecideProject,

    /// <summary>Answer the request for complements.</summary>
    AnswerComplements,

    /// <summary>Write a new version of the project.</summary>
    RewriteProject,

    /// <summary>Ask to join the contract.</summary>
    AskToJoin,
}
