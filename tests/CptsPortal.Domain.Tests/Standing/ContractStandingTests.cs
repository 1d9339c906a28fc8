using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Standing;
using CptsPortal.Domain.Terminations;
using CptsPortal.Domain.Tests.Contracts;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Standing;

public sealed class ContractStandingTests : ContractUnderWay
{
    [Theory]
    [InlineData("2024-06-30", null)]
    [InlineData("2024-07-01", DutyKind.StartMission)]
    public void A_mission_is_awaited_two_months_before_its_last_day(string today, DutyKind? awaited)
    {
        SignAll("2024-03-01");
        foreach (var mission in new[] { Mission.CarePathways, Mission.Prevention, Mission.CrisisResponse })
            Assert.Empty(Contract.StartMission(Cpts, mission, Day("2024-03-05"), null, Today));
        Contract.RecordCrisisPlan(Cpts, new CrisisPlanLife(Day("2024-03-10"), [], null, null), Today);
        Assert.Equal(
            awaited is { } kind ? [(kind, (Mission?)Mission.AccessToCare, (DateOnly?)Day("2024-09-01"))] : [],
            CaseStanding.Of(Facts(), Day(today)).Where(duty => duty.Mission is not null).Select(duty => (duty.Kind, duty.Mission, duty.Until)));
    }

    [Theory]
    [InlineData("2025-03-04", null)]
    [InlineData("2025-03-05", "2026-03-04")]
    [InlineData("2027-01-01", "2026-03-04")]
    public void The_crisis_plan_is_updated_in_the_mission_year_after_that_of_its_last_version(string today, string? due)
    {
        SignAll("2024-03-01");
        Assert.Empty(Contract.StartMission(Cpts, Mission.CrisisResponse, Day("2024-03-05"), null, Today));
        Assert.Empty(Contract.RecordCrisisPlan(Cpts, new CrisisPlanLife(Day("2024-03-10"), [], null, null), Today));
        Assert.Equal(due is null ? [] : [Day(due)], DueOf("D-14.Update", today));
    }

    [Fact]
    public void The_crisis_plan_is_written_by_the_last_day_of_the_first_mission_year()
    {
        SignAll("2024-03-01");
        Assert.Empty(Contract.StartMission(Cpts, Mission.CrisisResponse, Day("2024-03-05"), null, Today));
        Assert.Equal([Day("2025-03-04")], DueOf("D-14.Writing", "2024-03-06"));
    }

    [Theory]
    [InlineData("2024-03-01", "2025-02-28")]
    [InlineData("2025-02-28", "2025-02-28")]
    [InlineData("2026-06-01", "2025-02-28")]
    [InlineData("2025-02-28", null, "2024-03-01")]
    [InlineData("2025-03-01", "2026-02-28", "2025-02-28")]
    [InlineData("2025-06-01", "2025-02-28", "2024-02-29")]
    [InlineData("2026-02-28", "2026-02-28", "2025-03-01")]
    [InlineData("2027-02-01", "2027-02-28", "2026-12-01")]
    [InlineData("2027-02-01", null, "2026-12-01", "2027-01-15")]
    [InlineData("2029-02-28", "2029-02-28", "2028-03-15")]
    [InlineData("2029-03-01", null)]
    public void Members_are_confirmed_before_each_anniversary_and_one_confirmation_makes_up_for_those_missed(string today, string? due, params string[] confirmed)
    {
        SignAll("2024-03-01");
        var contract = ContractPosition.Of(Contract) with { MembersConfirmedOn = [.. confirmed.Select(day => Day(day))] };
        Assert.Equal(
            due is null ? [] : [Day(due)],
            ContractDeadlineList.Of(contract, Day(today)).Where(deadline => deadline.Definition.Code == "D-13").Select(deadline => deadline.Due!.Value));
    }

    [Theory]
    [InlineData("2024-12-27", false)]
    [InlineData("2024-12-28", true)]
    public void The_members_are_awaited_from_the_cpts_two_months_before(string today, bool awaited)
    {
        SignAll("2024-03-01");
        Assert.Equal(
            awaited ? [((DateOnly?)null, (DateOnly?)Day("2025-02-28"))] : [],
            CaseStanding.Of(Facts(), Day(today)).Where(duty => duty.Kind == DutyKind.ConfirmMembers).Select(duty => (duty.Since, duty.Until)));
    }

    [Theory]
    [InlineData("2028-08-27", false)]
    [InlineData("2028-08-28", true)]
    [InlineData("2029-02-28", true)]
    [InlineData("2029-03-01", false)]
    public void The_end_of_a_contract_is_told_in_its_last_six_months(string today, bool told)
    {
        SignAll("2024-03-01");
        Assert.Equal(told ? [Day("2029-02-28")] : [], DueOf("D-19", today));
    }

    [Theory]
    [InlineData("2025-02-27", "2025-02-28", null)]
    [InlineData("2025-02-28", null, "2025-04-28")]
    public void A_termination_is_awaited_then_settled_within_two_months(string today, string? effect, string? settled)
    {
        Terminated();
        Assert.Equal(effect is null ? [] : [Day(effect)], DueOf("D-16.Effect", today));
        Assert.Equal(settled is null ? [] : [Day(settled)], Awaited(DutyKind.SettleTermination, today));
        Assert.Equal(settled is not null, !DueOf("D-09.AccessToCare", today).Any());
    }

    [Fact]
    public void A_refund_claimed_is_awaited_until_it_is_settled()
    {
        Terminated();
        Assert.Empty(Contract.ClaimRefund(Cpts, new RefundClaim(Day("2025-03-10"), Euro.Exact(1_200m)), Day("2025-03-10")));
        Assert.Equal([Day("2025-04-28")], Awaited(DutyKind.RefundTermination, "2025-05-01"));
        Assert.Equal([Day("2025-04-28")], DueOf("D-16.Refund", "2025-05-01"));
        Contract.NoteSettlement(Day("2025-04-20"));
        Assert.Empty(Awaited(DutyKind.RefundTermination, "2025-05-01").Concat(DueOf("D-16.Refund", "2025-05-01")));
    }

    [Fact]
    public void A_seizure_awaits_its_answer_without_a_day_and_the_contract_runs()
    {
        Terminated();
        Assert.Empty(Contract.SeizeCommission(Cpts, Day("2025-01-10"), Day("2025-06-01")));
        Assert.Contains(CaseStanding.Of(Facts(), Day("2025-06-01")), duty => duty is { Kind: DutyKind.AnswerTermination, Until: null, IsDecision: true });
        Assert.Empty(DueOf("D-16.Effect", "2025-06-01"));
        Assert.NotEmpty(DueOf("D-10.AccessToCare", "2025-06-01"));
    }

    private void Terminated()
    {
        SignAll("2024-03-01");
        Assert.Empty(Contract.Terminate(Cpts, TerminationGround.TermsNotRespected, Party.Fund, Day("2024-12-31"), "Motif", Day("2024-12-31")));
    }

    private IEnumerable<DateOnly> Awaited(DutyKind kind, string today) =>
        CaseStanding.Of(Facts(), Day(today)).Where(duty => duty.Kind == kind).Select(duty => duty.Until!.Value);

    private IEnumerable<DateOnly> DueOf(string key, string today) =>
        OpenDeadline.Of(Facts(), Day(today)).Where(deadline => deadline.Definition.Key == key).Select(deadline => deadline.Due!.Value);

    private CaseFacts Facts() => new(Stage.ContractRunning, ValidatedOn, null, null, null, null, null, null)
    {
        Contract = ContractPosition.Of(Contract),
    };
}
