using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.Tests.Deadlines;

// Letter received 2024-01-15: effective on 2024-03-15, which is no longer a contract day.
public sealed class TerminationDatesTests
{
    private static readonly TerminationFacts ByCpts = new(TerminatedBy.Holder, Date.Of("2024-01-15"));
    private static readonly TerminationFacts ByFund = new(TerminatedBy.Institutions, Date.Of("2024-01-15"));

    [Theory]
    [InlineData("2024-01-15", "2024-03-15", "2024-05-15")]
    [InlineData("2023-12-31", "2024-02-29", "2024-04-29")]
    [InlineData("2024-12-31", "2025-02-28", "2025-04-28")]
    [InlineData("2024-06-30", "2024-08-30", "2024-10-30")]
    public void A_contract_ends_two_months_after_the_letter_and_a_refund_is_due_two_months_later(
        Date received, Date effective, Date refund)
    {
        foreach (var by in new[] { TerminatedBy.Holder, TerminatedBy.Institutions })
        {
            var reading = Read(new TerminationFacts(by, received), "2023-01-01");
            Assert.Equal((effective, refund), (reading.EffectiveOn, reading.RefundDueBy));
        }
    }

    [Theory]
    [InlineData("2024-03-14", TerminationState.Pending)]
    [InlineData("2024-03-15", TerminationState.Effective)]
    public void The_effective_date_is_no_longer_a_contract_day(string day, TerminationState state) =>
        Assert.Equal(state, Read(ByCpts, day).State);

    [Theory]
    [InlineData("2024-01-14", "TERM-SEIZED-IN-TIME", "2024-01-15")]
    [InlineData("2024-01-15", null, null)]
    [InlineData("2024-03-15", null, null)]
    [InlineData("2024-03-16", "TERM-SEIZED-IN-TIME", "2024-03-15")]
    public void The_commission_is_seized_within_the_two_months_of_the_letter(Date seized, string? rule, string? limit)
    {
        var broken = TerminationDates.Check(TerminationTerms.Contract, ByFund with { SeizedOn = seized });

        Assert.Equal(
            rule is null ? [] : [(rule, seized, Date.OfMaybe(limit))],
            broken.Select(one => (one.Rule.Number, new Date(one.Given), one.Limit)));
    }

    [Fact]
    public void Only_a_termination_by_the_institutions_can_be_seized()
    {
        Assert.Equal("TERM-SEIZED-AGAINST-INSTITUTIONS", Assert.Single(Check(ByCpts with { SeizedOn = Date.Of("2024-02-01") })));
        Assert.Null(Read(ByCpts, "2024-02-01").SeizureUntil);
        Assert.Equal(Date.Of("2024-03-15"), Read(ByFund, "2024-02-01").SeizureUntil);
    }

    [Theory]
    [InlineData("2024-01-31", TerminationState.Pending, "2024-03-15")]
    [InlineData("2024-02-01", TerminationState.Suspended, null)]
    [InlineData("2024-03-15", TerminationState.Suspended, null)]
    [InlineData("2025-01-01", TerminationState.Suspended, null)]
    public void A_seizure_suspends_the_termination_until_the_new_decision(string day, TerminationState state, string? effective)
    {
        var reading = Read(ByFund with { SeizedOn = Date.Of("2024-02-01") }, day);

        Assert.Equal((state, Date.OfMaybe(effective)), (reading.State, reading.EffectiveOn));
        Assert.Equal(Date.Of("2024-03-15"), reading.OriginalDate);
        Assert.Equal(effective is null, reading.RefundDueBy is null);
    }

    [Theory]
    [InlineData("2024-03-14", "2024-03-15", "2024-05-15")]
    [InlineData("2024-03-15", "2024-03-15", "2024-05-15")]
    [InlineData("2024-03-16", "2024-03-16", "2024-05-16")]
    [InlineData("2024-06-30", "2024-06-30", "2024-08-30")]
    public void A_confirmed_termination_is_effective_on_the_later_of_its_date_and_the_notification(
        Date confirmed, Date effective, Date refund)
    {
        var reading = Read(ByFund with { SeizedOn = Date.Of("2024-02-01"), ConfirmedOn = confirmed }, "2024-07-01");

        Assert.Equal((TerminationState.Effective, (DateOnly?)effective.Value, (DateOnly?)refund.Value),
            (reading.State, reading.EffectiveOn, reading.RefundDueBy));
    }

    [Theory]
    [InlineData(null, "2024-03-01")]
    [InlineData("2024-02-01", "2024-07-01")]
    public void A_withdrawn_termination_has_no_date_at_all(string? seized, string withdrawn)
    {
        var facts = ByFund with { SeizedOn = Date.OfMaybe(seized), WithdrawnOn = Date.Of(withdrawn) };

        var reading = Read(facts, "2025-01-01");

        Assert.Equal((TerminationState.Withdrawn, null, null), (reading.State, reading.EffectiveOn, reading.RefundDueBy));
    }

    [Theory]
    [InlineData(null, null, "2024-01-14", "TERM-WITHDRAWN-IN-TIME")]
    [InlineData(null, null, "2024-01-15", null)]
    [InlineData(null, null, "2024-03-14", null)]
    [InlineData(null, null, "2024-03-15", "TERM-WITHDRAWN-IN-TIME")]
    [InlineData("2024-02-01", null, "2024-01-31", "TERM-DECIDED-AFTER-SEIZURE")]
    [InlineData("2024-02-01", null, "2024-02-01", null)]
    [InlineData("2024-02-01", "2024-01-31", null, "TERM-DECIDED-AFTER-SEIZURE")]
    [InlineData("2024-02-01", "2024-02-01", null, null)]
    [InlineData(null, "2024-03-01", null, "TERM-CONFIRMATION-ANSWERS-SEIZURE")]
    [InlineData("2024-02-01", "2024-05-01", "2024-05-02", "TERM-ONE-DECISION")]
    public void A_new_decision_answers_a_seizure_once(string? seized, string? confirmed, string? withdrawn, string? rule) =>
        Assert.Equal(
            rule is null ? [] : [rule],
            Check(ByFund with
            {
                SeizedOn = Date.OfMaybe(seized),
                ConfirmedOn = Date.OfMaybe(confirmed),
                WithdrawnOn = Date.OfMaybe(withdrawn),
            }));

    [Fact]
    public void All_broken_rules_are_told_at_once_and_broken_facts_are_never_read()
    {
        var facts = ByCpts with { SeizedOn = Date.Of("2024-04-01"), ConfirmedOn = Date.Of("2024-03-01") };

        Assert.Equal(["TERM-SEIZED-AGAINST-INSTITUTIONS", "TERM-SEIZED-IN-TIME", "TERM-DECIDED-AFTER-SEIZURE"], Check(facts));
        Assert.Throws<ArgumentException>(() => Read(facts, "2024-04-01"));
    }

    private static TerminationReading Read(TerminationFacts facts, string day) =>
        TerminationDates.On(TerminationTerms.Contract, facts, Date.Of(day));

    private static IEnumerable<string> Check(TerminationFacts facts) =>
        TerminationDates.Check(TerminationTerms.Contract, facts).Select(broken => broken.Rule.Number);
}
