using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Crises;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Meetings;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Rooms;
using CptsPortal.Application.StartUp;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Notices;

namespace CptsPortal.Application.Notices;

/// <summary>The one table of who is told of which act.</summary>
public static class NoticeTable
{
    private static readonly Dictionary<string, Audience> Table = new(StringComparer.Ordinal)
    {
        [nameof(OpenCase)] = Audience.CaseWorkers,
        [nameof(AbandonCase)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(CloseCase)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(ConfirmMembers)] = Audience.Agency | Audience.Fund,
        [nameof(HandOverPortfolio)] = Audience.Leader,
        [nameof(SubmitLetter)] = Audience.CaseWorkers,
        [nameof(AskLetterCorrections)] = Audience.Leader | Audience.Agency | Audience.Fund,
        [nameof(AdviseOnLetter)] = Audience.Agency | Audience.Fund,
        [nameof(PlanConsultation)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(RecordCommitteeOpinion)] = Audience.CaseWorkers | Audience.DecisionMakers,
        [nameof(DecideLetter)] = Audience.Agency | Audience.Fund | Audience.DecisionMakers,
        [nameof(NotifyLetterDecision)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(WithdrawLetter)] = Audience.CaseWorkers,
        [nameof(FileEarlyMission)] = Audience.Fund | Audience.FundDecisionMakers | Audience.Agency,
        [nameof(RegisterEarlyMission)] = Audience.Leader | Audience.Agency | Audience.Fund,
        [nameof(RefuseEarlyMission)] = Audience.Leader | Audience.Agency | Audience.Fund,
        [nameof(PayEarlyMission)] = Audience.Leader,
        [nameof(TerminateEarlyMission)] = Audience.CaseWorkers | Audience.FundDecisionMakers | Audience.Leader,
        [nameof(SeizeFundDirector)] = Audience.Fund | Audience.FundDecisionMakers | Audience.Agency,
        [nameof(AnswerTermination)] = Audience.Leader | Audience.Agency | Audience.Fund,
        [nameof(RefundEarlyMission)] = Audience.Leader,
        [nameof(FileProject)] = Audience.CaseWorkers,
        [nameof(RecordProjectReceipt)] = Audience.CaseWorkers | Audience.AgencyDecisionMakers | Audience.Leader,
        [nameof(AskProjectComplements)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(ReceiveProjectComplements)] = Audience.CaseWorkers | Audience.AgencyDecisionMakers | Audience.Leader,
        [nameof(AdviseProject)] = Audience.Agency | Audience.AgencyDecisionMakers,
        [nameof(OpposeProject)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(ValidateProject)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(WithdrawProject)] = Audience.CaseWorkers,
        [nameof(AwardStartUp)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(PayAward)] = Audience.Agency | Audience.Fund | Audience.Leader,
        [nameof(ChooseSupportStructure)] = Audience.Agency | Audience.Leader,
        [nameof(WriteIdentitySheet)] = Audience.Agency | Audience.Leader,
        [nameof(RecordMeeting)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(CorrectMeeting)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(AttachPiece)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(WriteRoomNote)] = Audience.CaseWorkers,
        [CoverTerritory.Moved] = Audience.CaseWorkers,
        [nameof(AskToJoin)] = Audience.CaseWorkers,
        [nameof(CompleteJoining)] = Audience.Fund,
        [nameof(CheckJoining)] = Audience.Leader | Audience.Agency,
        [nameof(ProposeTerms)] = Audience.CaseWorkers | Audience.DecisionMakers | Audience.Leader,
        [nameof(AgreeToTerms)] = Audience.Agency | Audience.Fund | Audience.Leader,
        [nameof(SignContract)] = Audience.CaseWorkers | Audience.DecisionMakers | Audience.Leader,
        [nameof(RefuseContract)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(StartMission)] = Audience.Agency | Audience.Fund | Audience.Leader,
        [nameof(DeployMission)] = Audience.Agency | Audience.Fund | Audience.Leader,
        [nameof(TerminateContract)] = Audience.CaseWorkers | Audience.DecisionMakers | Audience.Leader,
        [nameof(SeizeAgainstTermination)] = Audience.CaseWorkers | Audience.DecisionMakers,
        [nameof(AnswerContractTermination)] = Audience.CaseWorkers | Audience.Leader,
        [nameof(WithdrawOwnTermination)] = Audience.CaseWorkers | Audience.DecisionMakers,
        [nameof(ClaimTerminationRefund)] = Audience.Leader | Audience.Agency,
        [nameof(SettleTermination)] = Audience.Leader | Audience.Agency,
        [nameof(RecordPayment)] = Audience.Leader,
        [nameof(ReversePayment)] = Audience.Leader,
        [nameof(RecordCrisis)] = Audience.Agency | Audience.Fund | Audience.Leader,
        [nameof(WithdrawCrisis)] = Audience.Agency | Audience.Fund | Audience.Leader,
        [nameof(StartReview)] = Audience.Agency | Audience.Fund,
        [nameof(OpenReview)] = Audience.CaseWorkers | Audience.DecisionMakers | Audience.Leader,
        [nameof(WriteReviewFigures)] = Audience.Agency | Audience.Fund,
        [nameof(WriteReviewReadings)] = Audience.Agency | Audience.Fund | Audience.Leader,
        [nameof(AgreeToReview)] = Audience.Agency | Audience.Fund | Audience.Leader,
        [nameof(CloseReview)] = Audience.CaseWorkers | Audience.DecisionMakers | Audience.Leader,
        [nameof(ReopenReview)] = Audience.CaseWorkers | Audience.DecisionMakers | Audience.Leader,
        [TacitValidations.Act] = Audience.CaseWorkers | Audience.AgencyDecisionMakers | Audience.Leader,
    };

    /// <summary>The acts that somebody is told of.</summary>
    public static IReadOnlyCollection<string> Acts => Table.Keys;

    /// <summary>Who is told of an act; the leader of no act in the ARS-CPAM room.</summary>
    public static Audience Of(string act, bool inRoom = false) => Table.GetValueOrDefault(act) & (inRoom ? ~Audience.Leader : ~Audience.None);
}
