using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.Tests.Deadlines;

// Received 2024-01-15: last day 2024-03-15.
public sealed class NonOppositionRefusalTests
{
    private static readonly NonOppositionFacts Facts = new(Date.Of("2024-01-15"));

    [Theory]
    [InlineData("2024-01-14", "CLOCK-AFTER-RECEIPT", "2024-01-15")]
    [InlineData("2024-01-15", null, null)]
    [InlineData("2024-03-15", null, null)]
    [InlineData("2024-03-16", "CLOCK-OPPOSED-IN-TIME", "2024-03-15")]
    public void Opposition_is_lawful_from_receipt_to_the_last_day_included(Date on, string? rule, string? limit)
    {
        AssertBroken(Facts with { OpposedOn = on }, on, rule, limit);
        Assert.Equal(rule is null, NonOppositionClock.CanOpposeOn(Facts, on));
    }

    [Theory]
    [InlineData("2024-01-14", "CLOCK-AFTER-RECEIPT", "2024-01-15")]
    [InlineData("2024-01-15", null, null)]
    [InlineData("2024-03-15", null, null)]
    [InlineData("2024-03-16", "CLOCK-ASKED-IN-TIME", "2024-03-15")]
    public void Complements_are_asked_from_receipt_to_the_last_day_included(Date on, string? rule, string? limit)
    {
        AssertBroken(Facts.WithRequest(new ComplementRequest(on, on)), on, rule, limit);
        Assert.Equal(rule is null, NonOppositionClock.CanRequestComplementsOn(Facts, on));
    }

    [Theory]
    [InlineData("2024-01-14", "CLOCK-AFTER-RECEIPT", "2024-01-15")]
    [InlineData("2024-03-15", null, null)]
    [InlineData("2024-03-16", "CLOCK-VALIDATED-IN-TIME", "2024-03-15")]
    public void Explicit_validation_is_for_a_project_that_is_not_validated_already(Date on, string? rule, string? limit) =>
        AssertBroken(Facts with { ValidatedOn = on }, on, rule, limit);

    [Theory]
    [InlineData("2024-01-14", "CLOCK-AFTER-RECEIPT", "2024-01-15")]
    [InlineData("2024-03-15", null, null)]
    [InlineData("2024-03-16", "CLOCK-WITHDRAWN-IN-TIME", "2024-03-15")]
    public void A_project_is_withdrawn_before_it_is_validated(Date on, string? rule, string? limit) =>
        AssertBroken(Facts with { WithdrawnOn = on }, on, rule, limit);

    [Theory]
    [InlineData("2024-02-09", "CLOCK-RECEIVED-AFTER-ASKED", "2024-02-10")]
    [InlineData("2024-02-10", null, null)]
    public void The_modified_project_is_received_on_or_after_the_request(Date on, string? rule, string? limit) =>
        AssertBroken(Facts.WithRequest(Request("2024-02-10", on)), on, rule, limit);

    [Theory]
    [InlineData("2024-02-09", "CLOCK-DELAY-AFTER-ASKED", "2024-02-10")]
    [InlineData("2024-02-10", null, null)]
    public void The_delay_set_ends_on_or_after_the_request(Date on, string? rule, string? limit) =>
        AssertBroken(Facts.WithRequest(new ComplementRequest(Date.Of("2024-02-10"), on)), on, rule, limit);

    [Theory]
    [InlineData("2024-02-29", "CLOCK-PREVIOUS-CLOSED", "2024-03-01")]
    [InlineData("2024-03-01", null, null)]
    public void A_new_request_starts_on_or_after_the_receipt_of_the_previous_one(Date on, string? rule, string? limit) =>
        AssertBroken(
            Facts.WithRequest(Request("2024-02-10", "2024-03-01")).WithRequest(new ComplementRequest(on, on)), on, rule, limit);

    [Fact]
    public void A_new_request_is_refused_while_the_previous_one_is_open()
    {
        var suspended = Facts.WithRequest(new ComplementRequest(Date.Of("2024-02-10"), Date.Of("2024-02-20")));

        AssertBroken(
            suspended.WithRequest(new ComplementRequest(Date.Of("2024-02-21"), Date.Of("2024-02-21"))),
            "2024-02-21", "CLOCK-PREVIOUS-CLOSED", null);
        Assert.False(NonOppositionClock.CanRequestComplementsOn(suspended, Date.Of("2024-02-21")));
    }

    [Theory]
    [InlineData("2024-03-16")]
    [InlineData("2025-01-01")]
    public void While_suspended_the_ARS_may_still_oppose_after_the_initial_last_day(Date on) =>
        Assert.True(NonOppositionClock.CanOpposeOn(
            Facts.WithRequest(new ComplementRequest(Date.Of("2024-02-10"), Date.Of("2024-02-20"))), on));

    [Theory]
    [InlineData("2024-04-04", true)]
    [InlineData("2024-04-05", false)]
    public void After_a_suspension_opposition_and_requests_follow_the_new_last_day(Date on, bool lawful)
    {
        var facts = Facts.WithRequest(Request("2024-02-10", "2024-03-01"));

        Assert.Equal(lawful, NonOppositionClock.CanOpposeOn(facts, on));
        Assert.Equal(lawful, NonOppositionClock.CanRequestComplementsOn(facts, on));
    }

    [Fact]
    public void A_clock_ends_only_once_and_nothing_is_asked_or_received_afterwards()
    {
        var facts = Facts.WithRequest(Request("2024-02-10", "2024-03-01")) with
        {
            OpposedOn = Date.Of("2024-02-20"),
            WithdrawnOn = Date.Of("2024-03-05"),
        };

        Assert.Equal(
            [
                new(NonOppositionRules.NothingAfterEnd, Date.Of("2024-03-01"), Date.Of("2024-02-20")),
                new(NonOppositionRules.OneEnd, Date.Of("2024-03-05"), Date.Of("2024-02-20")),
            ],
            NonOppositionClock.Check(facts));
        Assert.False(NonOppositionClock.CanOpposeOn(Facts with { OpposedOn = Date.Of("2024-02-20") }, Date.Of("2024-02-20")));
        Assert.False(NonOppositionClock.CanOpposeOn(Facts with { WithdrawnOn = Date.Of("2024-02-20") }, Date.Of("2024-02-20")));
        Assert.False(NonOppositionClock.CanRequestComplementsOn(
            Facts with { OpposedOn = Date.Of("2024-02-20") }, Date.Of("2024-02-21")));
    }

    [Fact]
    public void All_broken_rules_are_told_at_once()
    {
        var facts = Facts
            .WithRequest(new ComplementRequest(Date.Of("2024-01-10"), Date.Of("2024-01-09"), Date.Of("2024-01-08")))
            .WithRequest(new ComplementRequest(Date.Of("2024-03-16"), Date.Of("2024-03-16")))
            .WithRequest(new ComplementRequest(Date.Of("2024-03-20"), Date.Of("2024-03-20")));

        Assert.Equal(
            [
                "CLOCK-AFTER-RECEIPT", "CLOCK-DELAY-AFTER-ASKED", "CLOCK-RECEIVED-AFTER-ASKED",
                "CLOCK-ASKED-IN-TIME", "CLOCK-PREVIOUS-CLOSED",
            ],
            NonOppositionClock.Check(facts).Select(broken => broken.Rule.Number));
    }

    [Fact]
    public void Broken_facts_are_never_read() =>
        Assert.Throws<ArgumentException>(
            () => NonOppositionClock.On(Facts with { OpposedOn = Date.Of("2024-03-16") }, Date.Of("2024-03-16")));

    private static ComplementRequest Request(string asked, Date received) =>
        new(Date.Of(asked), Date.Of(asked), received);

    private static void AssertBroken(NonOppositionFacts facts, Date given, string? rule, string? limit)
    {
        var broken = NonOppositionClock.Check(facts);
        if (rule is null)
        {
            Assert.Empty(broken);
            return;
        }

        var only = Assert.Single(broken);
        Assert.Equal((rule, given, Date.OfMaybe(limit)), (only.Rule.Number, only.Given, only.Limit));
    }
}
