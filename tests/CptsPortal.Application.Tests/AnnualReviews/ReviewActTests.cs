using CptsPortal.Application.Acts;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.AnnualReviews;

// Signed on 1 March 2024, taille 2, the base missions from then; the portal's day is 15 March 2026: two years are over. Every counted
// indicator goes from 10 to 12 in year 1. The variable parts of year 1: 30 000, 35 000 and 15 000 euros.
public sealed class ReviewActTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Fund = ReviewCases.Worker;

    [Fact]
    public async Task A_closed_review_turns_the_estimated_lines_of_its_year_into_definite_ones_and_the_lines_still_add_up()
    {
        var id = await portal.SignedCaseAsync("CPTS revue");
        Assert.All(await VariablesAsync(id, 1), line => Assert.Equal((LineState.Blocked, LineBlock.ReviewNotClosed), (line.State, line.Block)));

        await portal.OpenReviewAsync(id);
        await portal.CloseReviewAsync(id, 11.5m);

        var lines = await VariablesAsync(id, 1);
        Assert.Equal([22_500m, 26_250m, 11_250m], lines.Select(line => line.Amount.Value)); // 75 %
        Assert.All(lines, line => Assert.Equal((null, false), (line.Block, line.Source!.Estimated)));
        Assert.All(await VariablesAsync(id, 2), line => Assert.Equal(LineBlock.ReviewNotClosed, line.Block));
        await AddsUpAsync(id);

        var view = await portal.ReviewAsync(People.LeaderOf(id), id);
        Assert.Equal((ReviewState.Closed, Euro.Exact(60_000m), true, false), (view.State, view.Amount, view.IsWhole, view.IsPaid));
        var year = (await portal.SendAsync(Fund, new GetReviews(id))).Years[0];
        Assert.Equal((ReviewState.Closed, Euro.Exact(60_000m), new DateOnly(2025, 5, 1)), (year.State, year.Variable, year.DueBy));
        Assert.Equal(3, year.Rates.Count(rate => rate.Rate == 0.75m));
    }

    [Fact]
    public async Task A_reopened_review_blocks_its_lines_and_what_was_paid_stays_with_the_difference_in_a_correction_line()
    {
        var id = await portal.SignedCaseAsync("CPTS revue rouverte");
        await portal.OpenReviewAsync(id);
        await portal.CloseReviewAsync(id, 11.5m);
        var paid = (await VariablesAsync(id, 1))[0];
        await portal.SendAsync(Fund, new RecordPayment(id, new TypedPayment(paid.Code, paid.Amount.Value, new(2026, 3, 10), "VIR-1"), ActStamp.New()));
        Assert.True((await portal.ReviewAsync(Fund, id)).IsPaid);

        Assert.Equal(["ReviewRule.ReasonGiven", "ReviewRule.PaidLineCarried"], await RefusedAsync(new ReopenReview(id, 1, false, ActStamp.New())));
        await portal.SendAsync(ReviewCases.Director, new ReopenReview(id, 1, true, ActStamp.New() with { Why = "Erreur de source" }));

        Assert.Equal([LineState.Paid, LineState.Blocked, LineState.Blocked], (await VariablesAsync(id, 1)).Select(line => line.State));
        await AddsUpAsync(id);
        await portal.CloseReviewAsync(id, 12m);

        var lines = await VariablesAsync(id, 1);
        Assert.Equal(
            [(0, 22_500m, LineState.Paid), (1, 7_500m, LineState.ToPay)],
            lines.Where(line => line.Key == paid.Key).OrderBy(line => line.Sequence).Select(line => (line.Sequence, line.Amount.Value, line.State)));
        Assert.Equal(80_000m, lines.Sum(line => line.Amount.Value));
        await AddsUpAsync(id);
    }

    [Fact]
    public async Task In_its_preparation_a_review_does_not_exist_for_the_CPTS_nor_for_the_auditor()
    {
        var id = await portal.SignedCaseAsync("CPTS revue préparée");
        await portal.SendAsync(Fund, new StartReview(id, 1, ActStamp.New()));
        await portal.SendAsync(Fund, new WriteReviewReadings(id, 1, true, (await portal.ReviewAsync(Fund, id)).Form(11), ActStamp.New()));
        var leader = People.LeaderOf(id);

        foreach (var outside in new[] { leader, People.Of(Role.Auditor) })
        {
            Assert.Null(await portal.SendAsync(outside, new GetReview(id, 1)));
            Assert.Null((await portal.SendAsync(outside, new GetReviews(id))).Years[0].State);
        }

        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(leader, new WriteReviewFigures(id, 1, new([], []), ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(leader, new AgreeToReview(id, 1, 1, ActStamp.New())));
        Assert.All((await portal.JournalAsync(id)).TakeLast(2), entry => Assert.True(entry.InRoom));
        Assert.Equal(ReviewState.Preparation, (await portal.ReviewAsync(People.Of(Role.AgriculturalFundCaseWorker), id)).State);
    }

    [Fact]
    public async Task A_reading_written_as_if_it_still_lay_in_the_room_is_refused_once_it_left_it_and_the_other_way()
    {
        var id = await portal.SignedCaseAsync("CPTS revue ouverte");
        await portal.SendAsync(Fund, new StartReview(id, 1, ActStamp.New()));
        var form = (await portal.ReviewAsync(Fund, id)).Form(11);
        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => portal.SendAsync(Fund, new WriteReviewReadings(id, 1, false, form, ActStamp.New())));

        await portal.SendAsync(Fund, new OpenReview(id, 1, ActStamp.New()));
        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => portal.SendAsync(Fund, new WriteReviewReadings(id, 1, true, form, ActStamp.New())));
        await portal.SendAsync(Fund, new WriteReviewReadings(id, 1, false, form, ActStamp.New()));
        Assert.False((await portal.JournalAsync(id))[^1].InRoom);
    }

    [Fact]
    public async Task Closing_is_refused_while_the_parties_differ_and_a_change_asks_for_three_new_agreements()
    {
        var id = await portal.SignedCaseAsync("CPTS revue en désaccord");
        await portal.OpenReviewAsync(id);
        await portal.TellAsync(id, own: 12, reading: 11);
        await portal.AgreeToReviewAsync(id);

        var view = await portal.ReviewAsync(Fund, id);
        Assert.Equal(ReviewState.Agreed, view.State);
        Assert.Equal([15_000m, 17_500m, 7_500m], view.Disagreements.Select(one => one.Disagreement.AtStake!.Value.Value));
        Assert.Equal(Enumerable.Repeat("ReviewRule.NoDisagreement", 3), await RefusedAsync(new CloseReview(id, 1, ActStamp.New())));

        await portal.TellAsync(id, own: 11, reading: 11);
        Assert.Equal(ReviewState.Open, (await portal.ReviewAsync(Fund, id)).State);
        Assert.Equal(Enumerable.Repeat("ReviewRule.PartyAgreed", 3), await RefusedAsync(new CloseReview(id, 1, ActStamp.New())));
    }

    [Fact]
    public async Task A_year_is_reviewed_once_from_its_anniversary_and_only_if_it_is_one_of_the_contract()
    {
        var id = await portal.SignedCaseAsync("CPTS revue unique");
        await portal.SendAsync(Fund, new StartReview(id, 2, ActStamp.New()));

        Assert.Equal(["ReviewRule.StartedOnce"], await RefusedAsync(new StartReview(id, 2, ActStamp.New())));
        Assert.Equal(["ReviewRule.YearOver"], await RefusedAsync(new StartReview(id, 3, ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Fund, new StartReview(id, 6, ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Fund, new OpenReview(id, 1, ActStamp.New())));
    }

    [Fact]
    public async Task What_is_typed_is_worth_its_euros_before_it_is_saved_and_saves_nothing()
    {
        var id = await portal.SignedCaseAsync("CPTS revue supposée");
        await portal.OpenReviewAsync(id);
        await portal.TellAsync(id, own: 11, reading: 11);
        var before = await portal.ReviewAsync(Fund, id);

        var supposed = (await portal.SendAsync(Fund, new GetReview(id, 1, before.Form(12))))!;
        Assert.Equal(40_000m, before.Amount.Value);
        Assert.Equal(3, supposed.Disagreements.Count());
        Assert.Equal(30_000m, supposed.Missions.Single(mission => mission.Terms.Mission == Mission.AccessToCare).Indicators.Single(one => one.Share is not null).Reading!.Brings.Value);
        Assert.Equal(before.Revision, (await portal.ReviewAsync(Fund, id)).Revision);
    }

    [Fact]
    public async Task Last_year_s_decisions_stand_beside()
    {
        var id = await portal.SignedCaseAsync("CPTS deux revues");
        await portal.OpenReviewAsync(id);
        await portal.CloseReviewAsync(id, 11.5m);
        await portal.OpenReviewAsync(id, 2);

        var view = await portal.ReviewAsync(People.LeaderOf(id), id, 2);
        var counted = view.Missions[0].Indicators.Single(indicator => indicator.Share is not null).Terms;
        Assert.Equal((1, 0.75m), (view.LastYear!.Year, view.LastYear.RateOf(view.Missions[0].Terms.Mission)!.Value));
        Assert.Equal((11.5m, 0.75m), view.LastYear.Of(counted.Id));
    }

    [Fact]
    public async Task Who_must_act_and_the_deadline_follow_from_the_one_statement_of_facts()
    {
        var id = await portal.SignedCaseAsync("CPTS revue attendue");
        Assert.Equal([(DutyKind.OpenReview, 1), (DutyKind.OpenReview, 2)], await DutiesAsync(id));

        await portal.OpenReviewAsync(id);
        Assert.Equal([(DutyKind.FillReview, 1), (DutyKind.OpenReview, 2)], await DutiesAsync(id));
        await portal.CloseReviewAsync(id, 12m);
        Assert.Equal([(DutyKind.OpenReview, 2)], await DutiesAsync(id));
        Assert.Equal(
            [new DateOnly(2026, 5, 1)],
            (await portal.SendAsync(Fund, new GetStanding(id))).Deadlines.Where(deadline => deadline.Definition.Code == "D-11").Select(deadline => deadline.Due!.Value));
    }

    [Fact]
    public async Task Each_party_writes_and_agrees_for_itself_alone()
    {
        var id = await portal.SignedCaseAsync("CPTS revue gardée");
        await portal.OpenReviewAsync(id);
        var (leader, none) = (People.LeaderOf(id), new TypedReview([], []));

        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(Fund, new WriteReviewFigures(id, 1, none, ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(leader, new WriteReviewReadings(id, 1, false, none, ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(leader, new CloseReview(id, 1, ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(Fund, new AgreeToReview(id, 1, 2, ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(Fund, new ReopenReview(id, 1, true, ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.Of(Role.AgriculturalFundCaseWorker), new OpenReview(id, 1, ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.FundCaseWorker, "05"), new OpenReview(id, 1, ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.FundCaseWorker, "05"), new GetReview(id, 1)));
        var counted = (await portal.ReviewAsync(leader, id)).Form(11).Indicators[0];
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(
            leader, new WriteReviewFigures(id, 1, new TypedReview([], [counted with { Evidence = Guid.CreateVersion7() }]), ActStamp.New())));
    }

    private async Task<IEnumerable<(DutyKind, int)>> DutiesAsync(Guid id) =>
        (await portal.SendAsync(Fund, new GetStanding(id))).Duties.Where(duty => duty.ContractYear is not null).Select(duty => (duty.Kind, duty.ContractYear!.Value));

    private async Task<ScheduleLine[]> VariablesAsync(Guid id, int year) =>
        [.. (await portal.SendAsync(Fund, new GetFunding(id)))!.Schedule.Lines.Where(line => line.Key is { Rule: "R-PAY-VAR" } key && key.ContractYear == year)];

    private async Task AddsUpAsync(Guid id)
    {
        var funding = (await portal.SendAsync(Fund, new GetFunding(id)))!;
        Assert.Equal(funding.Statement.Totals.Due.Value, funding.Schedule.Lines.Sum(line => line.Amount.Value));
    }

    private async Task<IEnumerable<string>> RefusedAsync<T>(IAct<T> act) =>
        (await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(act.Right == Right.ReopenReview ? ReviewCases.Director : Fund, act))).Errors.Select(error => error.ErrorCode);
}
