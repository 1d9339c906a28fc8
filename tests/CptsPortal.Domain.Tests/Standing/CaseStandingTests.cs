using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.EarlyMission;
using Actor = CptsPortal.Law.Deadlines.Actor;

namespace CptsPortal.Domain.Tests.Standing;

/// <summary>Who must act, since when and until when, from the first contact to a validated project.</summary>
public sealed class CaseStandingTests
{
    private static readonly DateOnly Today = new(2026, 3, 15);
    private static readonly CaseFacts Contacted = new(Stage.FirstContact, Day(3, 1), Day(3, 1), null, null, null, null, null);
    private static readonly LetterPosition Draft = new(LetterState.Draft, null, null, null, [], [], null, null, null, CommitteeRequired: true);
    private static readonly LetterPosition Validated = Draft with
    {
        State = LetterState.Validated,
        SubmittedOn = Day(1, 5),
        SessionOn = Day(1, 20),
        OpinionOn = Day(1, 20),
        Decided = [Institution.Agency, Institution.Fund],
        DecidedOn = Day(2, 2),
        NotifiedOn = Day(2, 3),
    };

    [Fact]
    public void After_a_contact_the_institutions_hold_the_first_meeting_within_fifteen_days() =>
        Assert.Equal([new Duty(DutyKind.HoldFirstMeeting, Actor.Institutions, Day(3, 1), Day(3, 16))], CaseStanding.Of(Contacted, Today));

    [Fact]
    public void Once_it_is_held_the_letter_is_awaited_from_the_holder() => Assert.Equal(
        [new Duty(DutyKind.StartLetter, Actor.Holder, Day(3, 10), null)],
        CaseStanding.Of(Contacted with { FirstMeetingOn = Day(3, 10) }, Today));

    [Fact]
    public void An_early_mission_form_awaits_the_fund_then_its_payment_then_the_nine_months_run()
    {
        var drafting = Contacted with { Stage = Stage.ProjectDrafting, Letter = Validated };
        var filed = new EarlyMissionPosition(Day(3, 1), null, null, null);
        var registered = filed with { RegisteredOn = Day(3, 4) };
        var seized = new AdhesionTermination(EarlyMissionGround.MissionsNotDeployed, Day(3, 5), "x", Day(3, 10), null, null);

        Assert.Contains(new Duty(DutyKind.DecideEarlyMission, Actor.Fund, Day(3, 1), null), CaseStanding.Of(drafting with { EarlyMission = filed }, Today));
        Assert.Contains(
            new Duty(DutyKind.PayEarlyMission, Actor.Fund, Day(3, 4), Day(3, 4)), CaseStanding.Of(drafting with { EarlyMission = registered }, Today));
        Assert.Contains(
            new Duty(DutyKind.AnswerSeizure, Actor.Fund, Day(3, 10), null),
            CaseStanding.Of(drafting with { EarlyMission = registered with { PaidOn = Day(3, 5), Termination = seized } }, Today));
        Assert.Contains(
            new Duty(DutyKind.RefundEarlyMission, Actor.Holder, Day(3, 12), Day(5, 12)),
            CaseStanding.Of(drafting with { EarlyMission = registered with { PaidOn = Day(3, 5), Termination = seized with { SeizedOn = null, LetterReceivedOn = Day(2, 12) } } }, Today));
        Assert.Contains(
            OpenDeadline.Of(drafting with { EarlyMission = registered }, Today),
            deadline => deadline.Definition.Code == "D-07" && deadline.Due == Day(12, 4));
        Assert.DoesNotContain(
            OpenDeadline.Of(drafting with { EarlyMission = registered with { Termination = seized with { SeizedOn = null, LetterReceivedOn = Day(2, 15) } } }, Today),
            deadline => deadline.Definition.Code == "D-07");
    }

    [Fact]
    public void On_an_uncovered_territory_the_institutions_look_for_a_holder() => Assert.Equal(
        [new Duty(DutyKind.FindHolder, Actor.Institutions, Day(3, 1), null)],
        CaseStanding.Of(Contacted with { ContactOn = null }, Today));

    [Fact]
    public void A_submitted_letter_awaits_each_institution_that_has_not_given_its_opinion()
    {
        var letter = Draft with { State = LetterState.Submitted, SubmittedOn = Day(3, 5) };

        Assert.Equal([Actor.HealthAgency, Actor.Fund], Awaited(letter));
        Assert.Equal([Actor.Fund], Awaited(letter with { Advised = [Institution.Agency] }));
        Assert.Equal(
            [DutyKind.PlanCommittee], Kinds(letter with { Advised = [Institution.Agency, Institution.Fund] }));
        Assert.Equal(
            [DutyKind.DecideLetter, DutyKind.DecideLetter],
            Kinds(letter with { Advised = [Institution.Agency, Institution.Fund], CommitteeRequired = false }));
    }

    [Fact]
    public void Up_to_its_session_the_committee_is_prepared_and_from_that_day_its_opinion_is_awaited()
    {
        var letter = Draft with { State = LetterState.ConsultationPlanned, SubmittedOn = Day(3, 5), SessionOn = Today };

        Assert.Equal([DutyKind.PresentLetter], Kinds(letter with { SessionOn = Today.AddDays(1) }));
        Assert.Equal(
            [new Duty(DutyKind.RecordCommitteeOpinion, Actor.Institutions, Today, new DateOnly(2026, 4, 15))], Duties(letter));
    }

    [Fact]
    public void The_decision_awaits_whoever_has_not_decided_until_a_month_after_the_session()
    {
        var letter = Draft with
        {
            State = LetterState.OpinionGiven,
            SubmittedOn = Day(1, 5),
            SessionOn = Day(2, 28),
            OpinionOn = Day(3, 2),
            Decided = [Institution.Fund],
        };

        Assert.Equal([new Duty(DutyKind.DecideLetter, Actor.HealthAgency, Day(3, 2), Day(3, 28))], Duties(letter));
    }

    [Fact]
    public void A_validated_letter_is_notified_and_its_holder_has_twelve_months_to_file_the_project()
    {
        var facts = Contacted with { Stage = Stage.ProjectDrafting, Letter = Validated with { NotifiedOn = null } };

        Assert.Equal(
            [
                new Duty(DutyKind.NotifyLetterDecision, Actor.Institutions, Day(2, 2), Day(2, 20)),
                new Duty(DutyKind.WriteProject, Actor.Holder, Day(2, 2), new DateOnly(2027, 2, 2)),
            ],
            CaseStanding.Of(facts, Today));
    }

    [Fact]
    public void A_received_project_awaits_the_agency_until_the_last_day_and_the_fund_s_opinion_before()
    {
        var project = new ProjectPosition(Day(1, 10), new NonOppositionFacts(Day(1, 15)), []);

        Assert.Equal(
            [
                new Duty(DutyKind.DecideProject, Actor.HealthAgency, Day(1, 15), Today),
                new Duty(DutyKind.AdviseProject, Actor.Fund, Day(1, 15), Today),
            ],
            CaseStanding.Of(InReview(project), Today));
        Assert.Equal(
            [new Duty(DutyKind.AskToJoin, Actor.Cpts, Today.AddDays(1), null)], CaseStanding.Of(InReview(project), Today.AddDays(1)));
    }

    [Fact]
    public void The_MSA_that_follows_the_case_attends_the_first_meeting_and_gives_its_own_opinion_on_the_project()
    {
        var project = new ProjectPosition(Day(1, 10), new NonOppositionFacts(Day(1, 15)), [Institution.Fund]);
        var review = InReview(project) with { AgriculturalFund = AgriculturalPart.Follows };

        Assert.Contains(
            new Duty(DutyKind.AttendFirstMeeting, Actor.AgriculturalFund, Day(3, 1), Day(3, 16)),
            CaseStanding.Of(Contacted with { AgriculturalFund = AgriculturalPart.Follows }, Today));
        Assert.Contains(new Duty(DutyKind.AdviseProject, Actor.AgriculturalFund, Day(1, 15), Today), CaseStanding.Of(review, Today));
        Assert.DoesNotContain(
            CaseStanding.Of(review with { Project = project with { Advised = [Institution.Fund, Institution.AgriculturalFund] } }, Today),
            duty => duty.Kind == DutyKind.AdviseProject);
    }

    [Fact]
    public void The_MSA_that_was_only_contacted_attends_the_first_meeting_and_its_opinion_is_not_awaited()
    {
        var project = new ProjectPosition(Day(1, 10), new NonOppositionFacts(Day(1, 15)), []);

        Assert.Contains(
            CaseStanding.Of(Contacted with { AgriculturalFund = AgriculturalPart.Contacted }, Today), duty => duty.Who == Actor.AgriculturalFund);
        Assert.DoesNotContain(
            CaseStanding.Of(InReview(project) with { AgriculturalFund = AgriculturalPart.Contacted }, Today), duty => duty.Who == Actor.AgriculturalFund);
    }

    [Fact]
    public void An_uncovered_territory_awaits_the_institution_in_charge_of_it() => Assert.Equal(
        [new Duty(DutyKind.FindHolder, Actor.Fund, Day(3, 1), null)],
        CaseStanding.Of(Contacted with { ContactOn = null, InCharge = Institution.Fund }, Today));

    [Fact]
    public void While_complements_are_awaited_the_holder_must_act_and_the_clock_has_no_last_day()
    {
        var clock = new NonOppositionFacts(Day(1, 15)).WithRequest(new ComplementRequest(Day(2, 10), Day(3, 10)));
        var facts = InReview(new ProjectPosition(Day(1, 10), clock, []));

        Assert.Equal([new Duty(DutyKind.AnswerComplements, Actor.Holder, Day(2, 10), Day(3, 10))], CaseStanding.Of(facts, Today));
        Assert.Equal(
            [("D-06", Urgency.Late), ("D-05", Urgency.Suspended)],
            OpenDeadline.Of(facts, Today).Select(deadline => (deadline.Definition.Code, deadline.On(Today))));
    }

    [Fact]
    public void Nothing_is_awaited_on_a_closed_case()
    {
        Assert.Empty(CaseStanding.Of(Contacted with { Stage = Stage.Closed }, Today));
        Assert.Empty(OpenDeadline.Of(Contacted with { Stage = Stage.Closed }, Today));
    }

    [Fact]
    public void A_follow_up_meeting_meets_the_deadline_of_the_award_before_it_only()
    {
        var facts = Contacted with { Stage = Stage.ProjectDrafting, Letter = Validated, AwardedOn = Day(2, 10), FollowedUpOn = Day(2, 9) };

        Assert.Contains(new Duty(DutyKind.HoldFollowUpMeeting, Actor.Institutions, Day(2, 10), Day(8, 10)), CaseStanding.Of(facts, Today));
        Assert.DoesNotContain(
            CaseStanding.Of(facts with { FollowedUpOn = Day(2, 10) }, Today), duty => duty.Kind == DutyKind.HoldFollowUpMeeting);
    }

    [Theory]
    [InlineData("2026-03-14", Urgency.Late)]
    [InlineData("2026-03-15", Urgency.Today)]
    [InlineData("2026-03-16", Urgency.ThisMonth)]
    [InlineData("2026-04-15", Urgency.ThisMonth)]
    [InlineData("2026-04-16", Urgency.Later)]
    public void How_near_a_deadline_is_seen_from_Sunday_15_March_2026(string due, Urgency expected) =>
        Assert.Equal(expected, UrgencyOf(due, Today));

    [Theory]
    [InlineData("2026-03-22", Urgency.ThisWeek)]
    [InlineData("2026-03-23", Urgency.ThisMonth)]
    public void A_week_ends_on_its_Sunday(string due, Urgency expected) => Assert.Equal(expected, UrgencyOf(due, new DateOnly(2026, 3, 16)));

    private static Urgency UrgencyOf(string due, DateOnly today) =>
        new OpenDeadline(CreationDeadlines.FirstMeeting, Day(3, 1), DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture)).On(today);

    private static CaseFacts InReview(ProjectPosition project) =>
        Contacted with { Stage = Stage.ProjectReview, Letter = Validated, Project = project };

    private static IReadOnlyList<Duty> Duties(LetterPosition letter) =>
        CaseStanding.Of(Contacted with { Stage = Stage.LetterOfIntent, FirstMeetingOn = Day(3, 4), Letter = letter }, Today);

    private static IEnumerable<DutyKind> Kinds(LetterPosition letter) => Duties(letter).Select(duty => duty.Kind);

    private static IEnumerable<Actor> Awaited(LetterPosition letter) => Duties(letter).Select(duty => duty.Who);

    private static DateOnly Day(int month, int day) => new(2026, month, day);
}
