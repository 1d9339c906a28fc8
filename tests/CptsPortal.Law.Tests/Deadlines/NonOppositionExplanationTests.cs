using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.Tests.Deadlines;

public sealed class NonOppositionExplanationTests
{
    private static readonly NonOppositionFacts Facts = new(Date.Of("2024-01-15"));

    [Fact]
    public void Each_step_gives_its_dates_its_day_count_the_last_day_that_results_and_its_rule()
    {
        var facts = Facts
            .WithRequest(new ComplementRequest(Date.Of("2024-02-10"), Date.Of("2024-02-25"), Date.Of("2024-03-01")))
            .WithRequest(new ComplementRequest(Date.Of("2024-04-04"), Date.Of("2024-04-10"), Date.Of("2024-04-08")));

        Assert.Equal(
            [
                "Receipt 2024-01-15 -> 2024-03-15 (D-05, CSP art. L. 1434-12)",
                "Suspension 2024-02-10 to 2024-03-01: 20 -> 2024-04-04 (CLOCK-SUSPENSION, Cahier des charges régional PACA, étape 4)",
                "Suspension 2024-04-04 to 2024-04-08: 4 -> 2024-04-08 (CLOCK-SUSPENSION, Cahier des charges régional PACA, étape 4)",
                "LastDay 2024-04-08 -> 2024-04-08 (D-05, CSP art. L. 1434-12)",
                "DeemedValidated 2024-04-09 -> 2024-04-08 (CLOCK-TACIT, CSP art. L. 1434-12)",
            ],
            Explain(facts, "2024-04-08"));
    }

    [Fact]
    public void An_open_suspension_leaves_the_last_day_open_and_counts_its_days_so_far() =>
        Assert.Equal(
            [
                "Receipt 2024-01-15 -> 2024-03-15 (D-05, CSP art. L. 1434-12)",
                "OpenSuspension 2024-02-10: 5 -> open (CLOCK-SUSPENSION, Cahier des charges régional PACA, étape 4)",
            ],
            Explain(Facts.WithRequest(new ComplementRequest(Date.Of("2024-02-10"), Date.Of("2024-02-25"))), "2024-02-15"));

    [Theory]
    [InlineData("Opposition 2024-02-20 -> 2024-03-15 (CLOCK-OPPOSED-IN-TIME, CSP art. L. 1434-12)")]
    [InlineData("Validation 2024-02-20 -> 2024-03-15 (CLOCK-VALIDATED-IN-TIME, CSP art. L. 1434-12)")]
    [InlineData("Withdrawal 2024-02-20 -> 2024-03-15 (CLOCK-WITHDRAWN-IN-TIME, CSP art. L. 1434-12)")]
    public void A_clock_that_ended_says_by_what(string last)
    {
        var on = Date.Of("2024-02-20");
        var facts = last[0] switch
        {
            'O' => Facts with { OpposedOn = on },
            'V' => Facts with { ValidatedOn = on },
            _ => Facts with { WithdrawnOn = on },
        };

        Assert.Equal(last, Explain(facts, "2024-03-01")[^1]);
    }

    [Fact]
    public void What_if_complements_are_asked_tells_the_clock_that_would_result()
    {
        var answer = NonOppositionClock.IfComplements(Facts, Date.Of("2024-02-10"), Date.Of("2024-03-01"));

        Assert.Empty(answer.Broken);
        Assert.Equal(Date.Of("2024-04-04"), answer.Reading!.LastDay);
        Assert.Equal(34, answer.Reading.DaysLeft);
    }

    [Fact]
    public void What_if_complements_are_asked_too_late_tells_the_broken_rule()
    {
        var answer = NonOppositionClock.IfComplements(Facts, Date.Of("2024-03-16"), Date.Of("2024-04-01"));

        Assert.Null(answer.Reading);
        Assert.Equal([new BrokenRule(NonOppositionRules.AskedInTime, Date.Of("2024-03-16"), Date.Of("2024-03-15"))], answer.Broken);
    }

    [Fact]
    public void What_if_the_awaited_project_is_received_tells_the_clock_that_would_result()
    {
        var suspended = Facts.WithRequest(new ComplementRequest(Date.Of("2024-02-10"), Date.Of("2024-02-25")));

        Assert.Equal(Date.Of("2024-04-04"), NonOppositionClock.IfReceived(suspended, Date.Of("2024-03-01")).Reading!.LastDay);
        Assert.Throws<InvalidOperationException>(() => NonOppositionClock.IfReceived(Facts, Date.Of("2024-03-01")));
        Assert.Throws<InvalidOperationException>(() => Facts.WithComplementsReceived(Date.Of("2024-03-01")));
    }

    private static string[] Explain(NonOppositionFacts facts, string day) =>
        [.. NonOppositionClock.On(facts, Date.Of(day)).Steps.Select(Line)];

    private static string Line(ClockStep step)
    {
        var until = step.Until is { } end ? $" to {end:yyyy-MM-dd}" : "";
        var days = step.Kind is ClockStepKind.Suspension or ClockStepKind.OpenSuspension ? $": {step.Days}" : "";
        var lastDay = step.LastDay is { } last ? $"{last:yyyy-MM-dd}" : "open";
        return $"{step.Kind} {step.On:yyyy-MM-dd}{until}{days} -> {lastDay} ({step.Rule.Number}, {step.Rule.LegalBasis})";
    }
}
