using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.Tests.Deadlines;

public sealed class NonOppositionClockTests
{
    [Theory]
    [InlineData("2024-01-15", "2024-03-15", "2024-03-16")]
    [InlineData("2023-12-31", "2024-02-29", "2024-03-01")]
    [InlineData("2024-12-31", "2025-02-28", "2025-03-01")]
    [InlineData("2023-12-29", "2024-02-29", "2024-03-01")]
    [InlineData("2023-12-30", "2024-02-29", "2024-03-01")]
    [InlineData("2024-02-29", "2024-04-29", "2024-04-30")]
    [InlineData("2024-06-30", "2024-08-30", "2024-08-31")]
    [InlineData("2024-07-31", "2024-09-30", "2024-10-01")]
    [InlineData("2024-10-31", "2024-12-31", "2025-01-01")]
    public void The_last_day_is_two_months_after_receipt_and_validation_the_day_after(
        Date received, Date lastDay, Date validatedFrom)
    {
        var reading = NonOppositionClock.On(new NonOppositionFacts(received), received);

        Assert.Equal<DateOnly?>(lastDay, NonOppositionClock.InitialLastDay(received));
        Assert.Equal<DateOnly?>(lastDay, reading.LastDay);
        Assert.Equal<DateOnly?>(validatedFrom, reading.DeemedValidatedFrom);
    }

    [Theory]
    [InlineData("2024-01-14", ClockState.NotStarted, 61)]
    [InlineData("2024-01-15", ClockState.Running, 60)]
    [InlineData("2024-03-14", ClockState.Running, 1)]
    [InlineData("2024-03-15", ClockState.Running, 0)]
    [InlineData("2024-03-16", ClockState.TacitlyValidated, 0)]
    [InlineData("2030-01-01", ClockState.TacitlyValidated, 0)]
    public void Silence_until_the_last_day_included_validates_the_project(Date day, ClockState state, int daysLeft)
    {
        var reading = NonOppositionClock.On(Received("2024-01-15"), day);

        Assert.Equal(state, reading.State);
        Assert.Equal(daysLeft, reading.DaysLeft);
    }

    [Theory]
    [InlineData("2024-02-10", "2024-03-01", 20, "2024-04-04")]
    [InlineData("2024-02-10", "2024-02-10", 0, "2024-03-15")]
    [InlineData("2024-02-10", "2024-02-11", 1, "2024-03-16")]
    [InlineData("2024-01-15", "2024-01-25", 10, "2024-03-25")]
    [InlineData("2024-03-15", "2024-04-15", 31, "2024-04-15")]
    [InlineData("2024-02-10", "2025-02-10", 366, "2025-03-16")]
    public void A_suspension_moves_the_last_day_by_the_days_from_the_request_to_the_receipt(
        Date asked, Date received, int days, Date lastDay)
    {
        var reading = NonOppositionClock.On(
            Received("2024-01-15").WithRequest(new ComplementRequest(asked, asked, received)), received);

        Assert.Equal<DateOnly?>(lastDay, reading.LastDay);
        Assert.Equal(days, Assert.Single(reading.Steps, step => step.Kind == ClockStepKind.Suspension).Days);
    }

    [Fact]
    public void Several_suspensions_add_up()
    {
        var facts = Received("2024-01-15")
            .WithRequest(Request("2024-02-10", "2024-03-01"))
            .WithRequest(Request("2024-03-01", "2024-03-11"))
            .WithRequest(Request("2024-04-14", "2024-04-16"));

        Assert.Equal(new DateOnly(2024, 3, 15).AddDays(20 + 10 + 2), NonOppositionClock.On(facts, Date.Of("2024-04-16")).LastDay);
    }

    [Theory]
    [InlineData("2024-02-09", ClockState.Running, "2024-03-15", 35)]
    [InlineData("2024-02-10", ClockState.Suspended, null, 34)]
    [InlineData("2024-02-25", ClockState.Suspended, null, 34)]
    [InlineData("2024-02-26", ClockState.DelayOver, null, 34)]
    [InlineData("2024-03-16", ClockState.DelayOver, null, 34)]
    [InlineData("2025-01-01", ClockState.DelayOver, null, 34)]
    public void While_suspended_nothing_lapses_even_when_the_delay_set_is_over(
        Date day, ClockState state, string? lastDay, int daysLeft)
    {
        var facts = Received("2024-01-15").WithRequest(new ComplementRequest(Date.Of("2024-02-10"), Date.Of("2024-02-25")));

        var reading = NonOppositionClock.On(facts, day);

        Assert.Equal(state, reading.State);
        Assert.Equal(Date.OfMaybe(lastDay), reading.LastDay);
        Assert.Equal(daysLeft, reading.DaysLeft);
    }

    [Fact]
    public void The_days_left_of_a_suspended_clock_are_those_left_on_the_day_of_receipt()
    {
        var suspended = Received("2024-01-15").WithRequest(new ComplementRequest(Date.Of("2024-02-10"), Date.Of("2024-02-25")));
        var left = NonOppositionClock.On(suspended, Date.Of("2024-02-20")).DaysLeft;

        var received = NonOppositionClock.On(suspended.WithComplementsReceived(Date.Of("2024-03-01")), Date.Of("2024-03-01"));

        Assert.Equal(left, received.DaysLeft);
    }

    [Theory]
    [InlineData("2024-03-10", ClockState.Opposed)]
    [InlineData("2024-03-09", ClockState.Running)]
    public void An_opposition_ends_the_clock_on_its_day_and_the_past_reads_as_it_was(Date day, ClockState state)
    {
        var reading = NonOppositionClock.On(Received("2024-01-15") with { OpposedOn = Date.Of("2024-03-10") }, day);

        Assert.Equal(state, reading.State);
    }

    [Theory]
    [InlineData("2024-02-09", ClockState.Running, "2024-03-15")]
    [InlineData("2024-02-29", ClockState.Suspended, null)]
    [InlineData("2024-03-01", ClockState.Running, "2024-04-04")]
    public void A_day_in_the_past_is_read_without_what_came_later(Date day, ClockState state, string? lastDay)
    {
        var facts = Received("2024-01-15")
            .WithRequest(new ComplementRequest(Date.Of("2024-02-10"), Date.Of("2024-02-29"), Date.Of("2024-03-01")));

        var reading = NonOppositionClock.On(facts, day);

        Assert.Equal((state, Date.OfMaybe(lastDay)), (reading.State, reading.LastDay));
    }

    [Fact]
    public void A_project_opposed_validated_or_withdrawn_is_never_deemed_validated()
    {
        var facts = Received("2024-01-15");
        var day = Date.Of("2024-02-01");
        (NonOppositionFacts Facts, ClockState State)[] ends =
        [
            (facts with { OpposedOn = day }, ClockState.Opposed),
            (facts with { ValidatedOn = day }, ClockState.Validated),
            (facts with { WithdrawnOn = day }, ClockState.Withdrawn),
        ];

        Assert.All(ends, end =>
        {
            var reading = NonOppositionClock.On(end.Facts, Date.Of("2026-01-01"));
            Assert.Equal(end.State, reading.State);
            Assert.Null(reading.DeemedValidatedFrom);
            Assert.DoesNotContain(reading.Steps, step => step.Kind == ClockStepKind.DeemedValidated);
        });
    }

    private static NonOppositionFacts Received(string on) => new(Date.Of(on));

    private static ComplementRequest Request(string asked, string received) => new(Date.Of(asked), Date.Of(asked), Date.Of(received));
}
