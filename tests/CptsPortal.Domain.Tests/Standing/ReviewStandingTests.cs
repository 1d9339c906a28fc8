using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Standing;
using CptsPortal.Domain.Terminations;
using static CptsPortal.Domain.Tests.Cases.Case;
using Actor = CptsPortal.Law.Deadlines.Actor;

namespace CptsPortal.Domain.Tests.Standing;

/// <summary>D-11 and who must act on the annual reviews of a contract signed on 31 December 2023.</summary>
public sealed class ReviewStandingTests
{
    private static readonly ReviewPosition Prepared = new(1, ReviewPhase.Preparation, null, false, false, false, false, []);
    private static readonly ReviewPosition Opened = Prepared with { Phase = ReviewPhase.Open, OpenedOn = Day("2025-01-10") };
    private static readonly ReviewPosition Given = Opened with { HasFigures = true, HasReadings = true };

    [Theory]
    [InlineData("2024-12-30")]
    [InlineData("2024-12-31", "2025-02-28")]
    [InlineData("2025-12-31", "2025-02-28", "2026-02-28")]
    [InlineData("2029-01-05", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28")]
    [InlineData("2031-01-01", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28")]
    public void A_review_is_due_two_months_after_each_anniversary_the_last_one_included(string today, params string[] due) =>
        Assert.Equal(due.Select(day => Day(day)), Of(today).Select(deadline => deadline.Due!.Value));

    [Theory]
    [InlineData("2025-04-09", "2025-02-28")]
    [InlineData("2025-04-10", "2025-02-28", "2025-06-10")]
    [InlineData("2028-01-01", "2025-02-28", "2025-06-10")]
    public void The_year_in_which_a_contract_is_terminated_is_reviewed_from_its_last_day_and_no_year_after_it(string today, params string[] due)
    {
        var terminated = new ContractTermination(TerminationGround.TermsNotRespected, Party.Fund, Day("2025-02-10"), "Missions non exercées");
        Assert.Equal(due.Select(day => Day(day)), OpenDeadline.Of(Facts(terminated), Day(today)).Where(IsReview).Select(deadline => deadline.Due!.Value));
        Assert.Equal(due.Select(day => Day(day)), CaseStanding.Of(Facts(terminated), Day(today)).Where(duty => duty.ContractYear is not null).Select(duty => duty.Until!.Value));
        Assert.Equal([1], Years(Facts(terminated with { LetterReceivedOn = Day("2024-10-31") })));
        Assert.Equal(["2025-02-28"], OpenDeadline.Of(Facts(terminated with { SeizedOn = Day("2025-03-01") }), Day("2025-05-01")).Where(IsReview).Select(deadline => $"{deadline.Due:yyyy-MM-dd}"));

        int[] Years(CaseFacts facts) => [.. CaseStanding.Of(facts, Day(today)).Select(duty => duty.ContractYear).OfType<int>()];
    }

    [Fact]
    public void Deadlines_of_several_years_are_told_apart() =>
        Assert.Equal(["D-11-2024-12-31", "D-11-2025-12-31"], Of("2026-01-01").Select(deadline => deadline.Code));

    [Fact]
    public void A_review_that_was_closed_has_met_its_deadline_even_once_it_is_opened_again()
    {
        Assert.Single(Of("2025-03-01", Given));
        Assert.Empty(Of("2025-03-01", Given with { Phase = ReviewPhase.Closed, WasClosed = true }));
        Assert.Empty(Of("2025-03-01", Given with { WasClosed = true }));
        Assert.Null(Assert.Single(Duties("2025-03-01", Given with { WasClosed = true, Agreements = Agreed(Party.Cpts, Party.Fund) })).Until);
    }

    [Fact]
    public void Who_must_act_follows_the_steps_of_the_review()
    {
        Assert.Equal([(DutyKind.OpenReview, Actor.Institutions)], Awaited(null));
        Assert.Equal([(DutyKind.OpenReview, Actor.Institutions)], Awaited(Prepared));
        Assert.Equal([(DutyKind.FillReview, Actor.Cpts)], Awaited(Opened));
        Assert.Equal([(DutyKind.ReadReview, Actor.Institutions)], Awaited(Opened with { HasFigures = true }));
        Assert.Equal([(DutyKind.ReadReview, Actor.Institutions)], Awaited(Given with { HasDisagreement = true }));
        Assert.Equal(
            [(DutyKind.AgreeToReview, Actor.Cpts), (DutyKind.AgreeToReview, Actor.Fund), (DutyKind.AgreeToReview, Actor.HealthAgency)], Awaited(Given));
        Assert.Equal([(DutyKind.AgreeToReview, Actor.HealthAgency)], Awaited(Given with { Agreements = Agreed(Party.Cpts, Party.Fund) }));
        Assert.Equal([(DutyKind.CloseReview, Actor.Institutions)], Awaited(Given with { Agreements = Agreed(Enum.GetValues<Party>()) }));
        Assert.Empty(Awaited(Given with { Phase = ReviewPhase.Closed, WasClosed = true }));
    }

    [Fact]
    public void Agreeing_is_for_those_who_decide_and_for_the_leader()
    {
        var duties = Duties("2025-01-20", Given).ToDictionary(duty => duty.Who);
        Assert.True(duties[Actor.Fund].Awaits(Role.FundDecisionMaker) && duties[Actor.Fund].Concerns(Role.FundCaseWorker));
        Assert.True(duties[Actor.Cpts].Awaits(Role.Leader));
        Assert.Equal((1, Day("2025-02-28"), Day("2025-01-10")), (duties[Actor.Fund].ContractYear!.Value, duties[Actor.Fund].Until!.Value, duties[Actor.Fund].Since!.Value));
    }

    [Fact]
    public void Each_year_keeps_its_own_duty_and_its_own_last_day() => Assert.Equal(
        [(1, Day("2025-02-28")), (2, Day("2026-02-28"))],
        Duties("2026-01-20").Select(duty => (duty.ContractYear!.Value, duty.Until!.Value)));

    [Fact]
    public void The_position_of_a_review_says_whether_figures_readings_and_disagreements_are_there()
    {
        var one = Guid.CreateVersion7();
        Assert.Equal((false, false, false), Read());
        Assert.Equal((false, false, false), Read(new ReviewedIndicator(one, new Figure(null, "À venir"))));
        Assert.Equal((true, false, false), Read(new ReviewedIndicator(one, new Figure(0, null))));
        Assert.Equal((true, true, true), Read(new ReviewedIndicator(one, new Figure(1, null), new Figure(2, null))));
        Assert.Equal((true, true, false), Read(new ReviewedIndicator(one, new Figure(1, null), new Figure(2, null), new AgreedFigure(2, null))));
        Assert.Equal((false, true, false), Read(new ReviewedIndicator(one, NeutralisedFor: "Moins de médecins")));

        static (bool, bool, bool) Read(params ReviewedIndicator[] indicators)
        {
            var position = ReviewPosition.Of(1, ReviewPhase.Open, null, indicators, [], []);
            return (position.HasFigures, position.HasReadings, position.HasDisagreement);
        }
    }

    private static IEnumerable<(DutyKind, Actor)> Awaited(ReviewPosition? review) =>
        Duties("2025-01-20", review is null ? [] : [review]).Select(duty => (duty.Kind, duty.Who));

    private static IEnumerable<Duty> Duties(string today, params ReviewPosition[] started) =>
        CaseStanding.Of(Facts(started), Day(today)).Where(duty => duty.ContractYear is not null);

    private static IEnumerable<OpenDeadline> Of(string today, params ReviewPosition[] started) =>
        OpenDeadline.Of(Facts(started), Day(today)).Where(IsReview);

    private static bool IsReview(OpenDeadline deadline) => deadline.Definition.Code == "D-11";

    private static Agreement[] Agreed(params Party[] parties) => [.. parties.Select(party => new Agreement(party, "Une personne", Day("2025-01-15"), 4))];

    private static CaseFacts Facts(params ReviewPosition[] started) => Facts(null, started);

    private static CaseFacts Facts(ContractTermination? termination, params ReviewPosition[] started)
    {
        var contract = new ContractPosition(
            Day("2023-10-01"), [], false, null, [], Day("2023-12-31"), Day("2023-12-31"), Day("2028-12-31"), [], CrisisPlanLife.None)
        {
            Terminations = termination is null ? [] : [termination],
        };
        return new CaseFacts(Stage.ContractRunning, Day("2023-09-01"), null, null, null, null, null, null) { Contract = contract, Reviews = new ReviewsPosition(contract, started) };
    }
}
