using CptsPortal.Domain.Crises;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Tests.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Crises;

public sealed class CrisisTests
{
    private static readonly TypedCrisis Typed = new(Day("2024-03-01"), CrisisTypology.Hazard, ["84", "13", "84"], " Fuite de chlore ");

    [Theory]
    [InlineData("2022-03-31", "CrisisRule.OnceFinanced at identifiedOn")]
    [InlineData("2022-04-01", null)]
    [InlineData("2024-03-15", null)]
    [InlineData("2024-03-16", "CrisisRule.DayNotInFuture at identifiedOn")]
    public void It_is_identified_once_its_mission_is_financed_and_not_ahead(string on, string? broken) =>
        Assert.Equal(broken is null ? [] : [broken], Codes(Crisis.Record(Typed with { IdentifiedOn = Day(on) }, Today, out _)));

    [Fact]
    public void Everything_wrong_is_told_at_once() => Assert.Equal(
        ["CrisisRule.DayGiven at identifiedOn", "CrisisRule.TypologyKnown at typology", "CrisisRule.DepartmentGiven at departments", "CrisisRule.DescriptionGiven at description"],
        Codes(Crisis.Record(new TypedCrisis(null, (CrisisTypology)9, [], " "), Today, out var none).Where(_ => none is null)));

    [Fact]
    public void Its_departments_are_each_there_once_and_it_counts_for_no_other()
    {
        var crisis = Recorded();
        Assert.Equal(["13", "84"], crisis.Departments);
        Assert.Equal("Fuite de chlore", crisis.Description);
        Assert.Equal((true, false), (crisis.Counts("13"), crisis.Counts("05")));
    }

    [Theory]
    [InlineData("2024-02-29", "CrisisRule.WithdrawnAfter at on")]
    [InlineData("2024-03-01", null)]
    [InlineData("2024-03-16", "CrisisRule.DayNotInFuture at on")]
    public void A_crisis_recorded_by_mistake_is_withdrawn_once_with_a_reason(string on, string? broken)
    {
        var crisis = Recorded();
        Assert.Equal(["CrisisRule.DayGiven at on", "CrisisRule.ReasonGiven at reason"], Codes(crisis.Withdraw(null, " ", Today)));
        Assert.Equal(broken is null ? [] : [broken], Codes(crisis.Withdraw(Day(on), "Erreur de département", Today)));
        Assert.Equal(broken is not null, crisis.Counts("13"));
        if (broken is null)
            Assert.Equal(["CrisisRule.WithdrawnOnce at "], Codes(crisis.Withdraw(Today, "Encore", Today)));
    }

    [Theory]
    [InlineData("2023-05-31", CrisisOutcome.NotRunning, null)]
    [InlineData("2023-06-01", CrisisOutcome.Paid, "2023-07-01")]
    [InlineData("2024-05-31", CrisisOutcome.Paid, "2024-06-30")]
    public void A_contract_has_its_sum_once_its_mission_started(string on, CrisisOutcome outcome, string? due) => Told(outcome, due, on, on);

    [Theory]
    [InlineData("2024-05-31", CrisisOutcome.Covered, null)]
    [InlineData("2024-06-01", CrisisOutcome.Paid, "2024-07-01")]
    public void And_again_twelve_months_later(string on, CrisisOutcome outcome, string? due) => Told(outcome, due, on, "2023-06-01", on);

    private static void Told(CrisisOutcome outcome, string? due, string on, params string[] crises)
    {
        var facts = Contract.Signed("2023-01-01", 35_000).With(Mission.CrisisResponse, "2023-06-01");
        var known = facts with { Crises = [.. crises.Select(Day).Where(day => day >= Day("2023-06-01"))] };
        var effect = CrisisEffect.Of(Contract.Engine.Compute(known), Day(on));
        Assert.Equal((outcome, due is null ? null : Day(due), due is null ? 0m : 37_500m), (effect.Outcome, effect.Line?.DueDate, effect.Amount.Value));
    }

    private static Crisis Recorded()
    {
        Assert.Empty(Crisis.Record(Typed, Today, out var crisis));
        return crisis!;
    }

    private static string[] Codes(IEnumerable<BrokenRule> broken) => [.. broken.Select(rule => $"{rule.Code} at {rule.Path}")];
}
