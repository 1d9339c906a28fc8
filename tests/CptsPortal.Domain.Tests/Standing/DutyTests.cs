using CptsPortal.Domain.Access;
using CptsPortal.Domain.Standing;
using Actor = CptsPortal.Law.Deadlines.Actor;

namespace CptsPortal.Domain.Tests.Standing;

/// <summary>Whom a duty awaits, and who only follows it.</summary>
public sealed class DutyTests
{
    [Theory]
    [InlineData(DutyKind.DecideLetter, Actor.HealthAgency, Role.AgencyDecisionMaker, Role.AgencyCaseWorker)]
    [InlineData(DutyKind.DecideLetter, Actor.Fund, Role.FundDecisionMaker, Role.FundCaseWorker)]
    [InlineData(DutyKind.DecideProject, Actor.HealthAgency, Role.AgencyDecisionMaker, Role.AgencyCaseWorker)]
    [InlineData(DutyKind.AssessLetter, Actor.Fund, Role.FundCaseWorker, Role.FundDecisionMaker)]
    [InlineData(DutyKind.RecordReceipt, Actor.HealthAgency, Role.AgencyCaseWorker, Role.AgencyDecisionMaker)]
    public void A_decision_awaits_those_who_decide_and_the_rest_their_case_workers(DutyKind kind, Actor who, Role awaited, Role concerned)
    {
        var duty = new Duty(kind, who, null, null);

        Assert.Equal([awaited], Enum.GetValues<Role>().Where(duty.Awaits));
        Assert.Equal([concerned], Enum.GetValues<Role>().Where(duty.Concerns));
    }

    [Theory]
    [InlineData(DutyKind.HoldFirstMeeting, Actor.Institutions, Right.RecordMeetings)]
    [InlineData(DutyKind.AttendFirstMeeting, Actor.AgriculturalFund, Right.RecordMeetings)]
    [InlineData(DutyKind.HoldFollowUpMeeting, Actor.Institutions, Right.RecordMeetings)]
    [InlineData(DutyKind.WriteLetter, Actor.Holder, Right.WriteLetter)]
    [InlineData(DutyKind.AssessLetter, Actor.HealthAgency, Right.InstructLetter)]
    [InlineData(DutyKind.PlanCommittee, Actor.Institutions, Right.InstructLetter)]
    [InlineData(DutyKind.DecideLetter, Actor.HealthAgency, Right.DecideLetter)]
    [InlineData(DutyKind.DecideLetter, Actor.Fund, Right.DecideLetter)]
    [InlineData(DutyKind.WriteProject, Actor.Holder, Right.WriteProject)]
    [InlineData(DutyKind.RecordReceipt, Actor.HealthAgency, Right.InstructProject)]
    [InlineData(DutyKind.AdviseProject, Actor.Fund, Right.AdviseProject)]
    [InlineData(DutyKind.AdviseProject, Actor.AgriculturalFund, Right.AdviseProject)]
    [InlineData(DutyKind.DecideProject, Actor.HealthAgency, Right.DecideProject)]
    public void Whoever_is_awaited_may_do_it(DutyKind kind, Actor who, Right right)
    {
        var awaited = Enum.GetValues<Role>().Where(new Duty(kind, who, null, null).Awaits).ToList();

        Assert.NotEmpty(awaited);
        Assert.All(awaited, role => Assert.True(role.Has(right), $"{role} has not {right}."));
    }
}
