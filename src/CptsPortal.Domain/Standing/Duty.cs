using CptsPortal.Domain.Access;
using CptsPortal.Law.Funding;
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
    public bool IsDecision => Decision is not null;

    /// <summary>The right by which it is decided; null when it is no decision.</summary>
    public Right? Decision => Kind switch
    {
        DutyKind.DecideLetter => Right.DecideLetter,
        DutyKind.DecideProject => Right.DecideProject,
        DutyKind.AgreeToTerms when Who != Actor.Cpts => Right.AgreeToTerms,
        DutyKind.AgreeToReview when Who != Actor.Cpts => Right.AgreeToReview,
        DutyKind.DecideEarlyMission or DutyKind.AnswerSeizure => Right.DecideEarlyMission,
        DutyKind.AnswerTermination => Right.DecideTermination,
        _ => null,
    };

    /// <summary>The delegation by which somebody is awaited to decide on the cases of a department; null when none gives it.</summary>
    public Mandate? AwaitedByDelegation(Access.Actor actor, string department)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Decision is { } right && actor.MandateFor(right, department) is { } mandate && Awaits(mandate.Role) ? mandate : null;
    }

    /// <summary>The mission that it is about, if any.</summary>
    public Mission? Mission { get; init; }

    /// <summary>The contract year whose review it is about, if any.</summary>
    public int? ContractYear { get; init; }

    /// <summary>Number of the contract that it is about, where another one followed that contract; null for the present one.</summary>
    public int? Contract { get; init; }

    /// <summary>Whether a role is among those awaited: a decision awaits those who decide, the rest their case workers or the holder.</summary>
    public bool Awaits(Role role) => IsOf(role) && IsDecision == role.Decides();

    /// <summary>Whether a role is on the side of those awaited, without acting itself: it prepares the decision, or has the rest done.</summary>
    public bool Concerns(Role role) => IsOf(role) && !Awaits(role);

    private bool IsOf(Role role) => Who.Includes(role);
}

/// <summary>Who acts, as roles of the portal.</summary>
public static class ActorRoles
{
    /// <summary>Whether a role acts for somebody; an institution's case workers and those who decide for it both do.</summary>
    public static bool Includes(this Actor who, Role role) => who switch
    {
        Actor.HealthAgency => role.Institution() == Institution.Agency,
        Actor.Fund => role.Institution() == Institution.Fund,
        Actor.AgriculturalFund => role.Institution() == Institution.AgriculturalFund,
        Actor.Institutions => role.Institution() is Institution.Agency or Institution.Fund,
        _ => role == Role.Leader,
    };

    /// <summary>An institution as somebody who acts.</summary>
    internal static Actor AsActor(this Institution institution) => institution switch
    {
        Institution.Agency => Actor.HealthAgency,
        Institution.Fund => Actor.Fund,
        _ => Actor.AgriculturalFund,
    };
}

/// <summary>What may be awaited.</summary>
public enum DutyKind
{
    /// <summary>Find professionals to carry a project on an uncovered territory.</summary>
    FindHolder,

    /// <summary>Offer and hold the first meeting.</summary>
    HoldFirstMeeting,

    /// <summary>Agree on the first meeting with the other institutions and attend it.</summary>
    AttendFirstMeeting,

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

    /// <summary>Register an adhesion to the early-mission contract, or refuse it.</summary>
    DecideEarlyMission,

    /// <summary>Pay the aid of an early-mission contract.</summary>
    PayEarlyMission,

    /// <summary>Answer a holder who seized the fund's director against a termination.</summary>
    AnswerSeizure,

    /// <summary>Give back the aid of an early-mission contract terminated because its missions were not deployed.</summary>
    RefundEarlyMission,

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

    /// <summary>Send the pieces of the request that are missing.</summary>
    CompleteJoining,

    /// <summary>Check the pieces of the request.</summary>
    CheckJoining,

    /// <summary>Prepare the terms of the contract and propose them.</summary>
    ProposeTerms,

    /// <summary>Agree to the terms.</summary>
    AgreeToTerms,

    /// <summary>Record the signatures.</summary>
    SignContract,

    /// <summary>Start a mission.</summary>
    StartMission,

    /// <summary>Deploy a mission.</summary>
    DeployMission,

    /// <summary>Write the crisis plan, or update it.</summary>
    WriteCrisisPlan,

    /// <summary>Confirm the list of members before the anniversary.</summary>
    ConfirmMembers,

    /// <summary>After a seizure of the local commission, confirm the termination or give it up.</summary>
    AnswerTermination,

    /// <summary>Pay what the settlement of a termination leaves due, or claim what it makes the CPTS give back.</summary>
    SettleTermination,

    /// <summary>Give back what the fund claimed after a termination.</summary>
    RefundTermination,

    /// <summary>Settle the accounts of a contract that has ended, then close the case or prepare a renewal.</summary>
    CloseCase,

    /// <summary>Prepare the annual review of a contract year and put it before the CPTS.</summary>
    OpenReview,

    /// <summary>Write the CPTS's figures in the annual review.</summary>
    FillReview,

    /// <summary>Write the institutions' readings in the annual review, and agree where they differ from the CPTS's figures.</summary>
    ReadReview,

    /// <summary>Agree to the annual review.</summary>
    AgreeToReview,

    /// <summary>Close the annual review.</summary>
    CloseReview,
}
