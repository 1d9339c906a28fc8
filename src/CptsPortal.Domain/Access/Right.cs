namespace CptsPortal.Domain.Access;

/// <summary>What one may do; every request to the portal asks for exactly one.</summary>
public enum Right
{
    /// <summary>Read the cases of one's scope.</summary>
    ReadCases,

    /// <summary>Read how the departments of one's scope are covered by CPTS.</summary>
    ReadCoverage,

    /// <summary>Open a case, assign its referents, abandon it.</summary>
    InstructCases,

    /// <summary>Keep what a case says of itself: territory, people, legal structure, members.</summary>
    DescribeCase,

    /// <summary>Read and write the ARS-CPAM room.</summary>
    UseRoom,

    /// <summary>Write and submit a letter of intent.</summary>
    WriteLetter,

    /// <summary>Assess a letter, plan its consultation, record the committee's opinion.</summary>
    InstructLetter,

    /// <summary>Decide on a letter for one's institution.</summary>
    DecideLetter,

    /// <summary>Award start-up funding and follow it.</summary>
    InstructStartUp,

    /// <summary>Choose the support structure of a project.</summary>
    ChooseSupport,

    /// <summary>Join the early-mission contract.</summary>
    FileEarlyMission,

    /// <summary>Terminate an early-mission adhesion for its holder and seize the fund's director, or record that the holder did.</summary>
    FollowEarlyMission,

    /// <summary>Record the payment of an early-mission aid and its refund.</summary>
    InstructEarlyMission,

    /// <summary>Register an early-mission adhesion, refuse it, terminate it for the fund.</summary>
    DecideEarlyMission,

    /// <summary>Write and file a health project.</summary>
    WriteProject,

    /// <summary>Withdraw a filed health project, or record that its holder did.</summary>
    WithdrawProject,

    /// <summary>Record receipts, ask for complements, assess a health project.</summary>
    InstructProject,

    /// <summary>Give one's institution's opinion on a health project.</summary>
    AdviseProject,

    /// <summary>Validate or oppose a health project.</summary>
    DecideProject,

    /// <summary>Ask to join a contract, and send its pieces.</summary>
    AskToJoin,

    /// <summary>Check the pieces of a request to join.</summary>
    CheckJoining,

    /// <summary>Prepare the terms of a contract in the room, and propose them.</summary>
    PrepareTerms,

    /// <summary>Agree to terms for one's party.</summary>
    AgreeToTerms,

    /// <summary>Refuse to contract.</summary>
    RefuseContract,

    /// <summary>Record signatures of a contract.</summary>
    SignContract,

    /// <summary>Terminate a contract for its CPTS, give that up, seize the local commission, or record that the CPTS did.</summary>
    FollowTermination,

    /// <summary>Terminate a contract for the fund or the ARS, confirm the termination or give it up.</summary>
    DecideTermination,

    /// <summary>Record what really happens of the missions.</summary>
    RunMissions,

    /// <summary>Prepare the annual review of a contract year, write the institutions' readings, close it.</summary>
    InstructReview,

    /// <summary>Write the CPTS's own figures in an annual review.</summary>
    WriteReviewFigures,

    /// <summary>Agree to an annual review for one's party.</summary>
    AgreeToReview,

    /// <summary>Open a closed annual review again.</summary>
    ReopenReview,

    /// <summary>Record payments, reverse them, make payment orders.</summary>
    RecordPayments,

    /// <summary>Record the serious crises that the ARS identified.</summary>
    RecordCrises,

    /// <summary>Record meetings.</summary>
    RecordMeetings,

    /// <summary>Attach pieces to a case.</summary>
    AttachPieces,

    /// <summary>Justify or snooze a deadline.</summary>
    HandleDeadlines,

    /// <summary>See what does not hold together on the cases of one's scope.</summary>
    ReadAnomalies,

    /// <summary>Justify an anomaly.</summary>
    JustifyAnomalies,

    /// <summary>Read the journal of the cases of one's scope.</summary>
    ReadJournal,

    /// <summary>Take away the archived documents of one's scope, and what proves a case.</summary>
    ExportDocuments,

    /// <summary>Check that nobody touched the journal.</summary>
    VerifyJournal,

    /// <summary>Accounts, organisations, regional parameters, unsent mail.</summary>
    Administer,

    /// <summary>Give a colleague one's power to decide, for some days.</summary>
    Delegate,

    /// <summary>One's own account, notices and preferences.</summary>
    OwnAccount,
}

/// <summary>The one table of who may do what.</summary>
public static class Rights
{
    private static readonly Role[] Instructors = [Role.AgencyCaseWorker, Role.AgencyDecisionMaker, Role.FundCaseWorker, Role.FundDecisionMaker];
    private static readonly Role[] Deciders = [Role.AgencyDecisionMaker, Role.FundDecisionMaker];
    private static readonly Role[] Agency = [Role.AgencyCaseWorker, Role.AgencyDecisionMaker];
    private static readonly Role[] Fund = [Role.FundCaseWorker, Role.FundDecisionMaker];
    private static readonly Role[] Institutions = [.. Instructors, Role.AgriculturalFundCaseWorker];
    private static readonly Role[] OnCases = [.. Institutions, Role.Leader];
    private static readonly Role[] Readers = [.. OnCases, Role.Auditor];

    private static readonly Dictionary<Right, Role[]> Table = new()
    {
        [Right.ReadCases] = Readers,
        [Right.ReadCoverage] = [.. Institutions, Role.Auditor],
        [Right.InstructCases] = Institutions,
        [Right.DescribeCase] = OnCases,
        [Right.UseRoom] = Institutions,
        [Right.WriteLetter] = [Role.Leader, .. Instructors],
        [Right.InstructLetter] = Instructors,
        [Right.DecideLetter] = Deciders,
        [Right.InstructStartUp] = Agency,
        [Right.ChooseSupport] = [Role.Leader, .. Agency],
        [Right.FileEarlyMission] = [Role.Leader],
        [Right.FollowEarlyMission] = [Role.Leader, .. Fund],
        [Right.InstructEarlyMission] = Fund,
        [Right.DecideEarlyMission] = [Role.FundDecisionMaker],
        [Right.WriteProject] = [Role.Leader],
        [Right.WithdrawProject] = [Role.Leader, .. Agency],
        [Right.InstructProject] = Agency,
        [Right.AdviseProject] = [Role.FundCaseWorker, Role.FundDecisionMaker, Role.AgriculturalFundCaseWorker],
        [Right.DecideProject] = [Role.AgencyDecisionMaker],
        [Right.AskToJoin] = [Role.Leader],
        [Right.CheckJoining] = [Role.FundCaseWorker, Role.FundDecisionMaker],
        [Right.PrepareTerms] = Instructors,
        [Right.AgreeToTerms] = [Role.Leader, Role.AgencyDecisionMaker, Role.FundDecisionMaker],
        [Right.RefuseContract] = [Role.AgencyDecisionMaker, Role.FundDecisionMaker],
        [Right.SignContract] = Instructors,
        [Right.FollowTermination] = [Role.Leader, .. Instructors],
        [Right.DecideTermination] = Deciders,
        [Right.RunMissions] = Instructors,
        [Right.InstructReview] = Instructors,
        [Right.WriteReviewFigures] = [Role.Leader],
        [Right.AgreeToReview] = [Role.Leader, .. Deciders],
        [Right.ReopenReview] = Deciders,
        [Right.RecordPayments] = [Role.FundCaseWorker, Role.FundDecisionMaker],
        [Right.RecordCrises] = [Role.AgencyDecisionMaker],
        [Right.RecordMeetings] = Institutions,
        [Right.AttachPieces] = OnCases,
        [Right.HandleDeadlines] = Instructors,
        [Right.ReadAnomalies] = [.. Institutions, Role.Auditor],
        [Right.JustifyAnomalies] = Instructors,
        [Right.ReadJournal] = Readers,
        [Right.ExportDocuments] = [.. Institutions, Role.Auditor],
        [Right.VerifyJournal] = [Role.Auditor, Role.Administrator],
        [Right.Administer] = [Role.Administrator],
        [Right.Delegate] = Deciders,
        [Right.OwnAccount] = Enum.GetValues<Role>(),
    };

    /// <summary>Whether a role has a right; the scope is checked besides.</summary>
    public static bool Has(this Role role, Right right) => Table[right].Contains(role);

    /// <summary>Whether those who decide may give the right away: it is theirs and no case worker's. What was received is not given again.</summary>
    public static bool IsDelegable(this Right right) => right != Right.Delegate
        && Table[right].Intersect(Deciders).Any() && !Table[right].Except(Deciders).Any(role => role.Institution() is not null);

    /// <summary>The institution that a role acts for; null for leaders, auditors and administrators.</summary>
    public static Institution? Institution(this Role role) => role switch
    {
        Role.AgencyCaseWorker or Role.AgencyDecisionMaker => Access.Institution.Agency,
        Role.FundCaseWorker or Role.FundDecisionMaker => Access.Institution.Fund,
        Role.AgriculturalFundCaseWorker => Access.Institution.AgriculturalFund,
        _ => null,
    };
}
