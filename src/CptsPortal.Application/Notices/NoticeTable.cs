using CptsPortal.Application.Cases;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Domain.Notices;

namespace CptsPortal.Application.Notices;

/// <summary>The one table of who is told of which act.</summary>
public static class NoticeTable
{
    private static readonly Dictionary<string, Audience> Table = new(StringComparer.Ordinal)
    {
        [nameof(OpenCase)] = Audience.CaseWorkers,
        [nameof(AbandonCase)] = Audience.CaseWorkers | Audience.Leader,
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
        [TacitValidations.Act] = Audience.CaseWorkers | Audience.AgencyDecisionMakers | Audience.Leader,
    };

    /// <summary>The acts that somebody is told of.</summary>
    public static IReadOnlyCollection<string> Acts => Table.Keys;

    /// <summary>Who is told of an act.</summary>
    public static Audience Of(string act) => Table.GetValueOrDefault(act);
}
