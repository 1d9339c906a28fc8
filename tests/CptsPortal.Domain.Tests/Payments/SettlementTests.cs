using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Funding;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Domain.Tests.Payments;

// Signed 2023-01-01, 35 000 inhabitants, AccessToCare from 2023-04-01; it ends on 2024-07-01, day 183 of the 366 of year 2 not counted:
// operating 50 000 x 182 / 366 = 24 863.39, fixed part 55 000 x 182 / 366 = 27 349.73, variable part 25 000 x 182 / 366 = 12 431.69.
public sealed class SettlementTests
{
    private static readonly string[] Year1 = ["OP1 Operating 1", "START Fixed/AccessToCare 1", "BAL Fixed/AccessToCare 1", "VAR Variable/AccessToCare 1"];
    private static readonly string[] Advances = ["OPADV Operating 2", "ADV Fixed/AccessToCare 2"];

    private readonly LedgerOf _contract = new(
        Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01").Rate(Mission.AccessToCare, 1, 1m).Rate(Mission.AccessToCare, 2, 1m), "2024-04-01");

    public SettlementTests() => _contract.Standing = _contract.Standing with { ClosedReviews = [1, 2] };

    [Fact]
    public void A_contract_that_is_not_terminated_has_no_settlement() => Assert.Null(Settlement.Of(_contract.PaymentFacts, _contract.Schedule));

    [Fact]
    public void When_every_advance_was_paid_the_refund_is_the_engine_s()
    {
        Pay([.. Year1, .. Advances]);
        Terminate();

        Assert.Equal(
            [
                "Operating due 24863.39 paid 37500.00 balance -12636.61",
                "Fixed/AccessToCare due 27349.73 paid 41250.00 balance -13900.27",
                "Variable/AccessToCare due 12431.69 paid 0.00 balance 12431.69",
            ],
            Rows());
        Assert.Equal((Day("2024-07-01"), 2, Day("2024-09-01")), (Known.EndsOn, Known.ContractYear, Known.DueBy));
        Assert.Equal((14_105.19m, 14_105.19m), (Known.Refund.Value, _contract.PaymentFacts.Statement.Totals.Refund.Value));
        Assert.All(Known.Lines, line => Assert.EndsWith("ACI art. 11.3", line.LegalBasis, StringComparison.Ordinal));
    }

    [Fact]
    public void An_advance_that_was_not_paid_is_not_claimed_back()
    {
        Pay([.. Year1, Advances[0]]);
        Terminate();

        Assert.Equal((0m, 27_144.81m), (Known.Refund.Value, Known.Balance.Value));
    }

    [Fact]
    public void A_variable_part_without_a_closed_review_is_estimated()
    {
        Terminate();
        _contract.Now(facts => facts with { Attainments = [] });
        Assert.True(Known.IsEstimated);
        _contract.Now(facts => facts.Rate(Mission.AccessToCare, 2, 0.5m));
        Assert.Equal((false, 6_215.85m), (Known.IsEstimated, Known.Lines[2].Due.Value));
    }

    [Theory]
    [InlineData("2024-06-30", "SettlementOpen@")]
    [InlineData("2024-07-01", null)]
    public void It_is_settled_from_the_effect_on(string today, string? refusal)
    {
        Terminate();
        _contract.On(today);
        Assert.Equal(refusal is null ? [] : [refusal], _contract.Settle(today));
    }

    [Theory]
    [InlineData("2024-06-30", "SettledOnceEnded@on 07/01/2024")]
    [InlineData("2024-07-01", null)]
    [InlineData("2024-08-15", null)]
    [InlineData("2024-08-16", "DayNotInFuture@on 08/15/2024")]
    public void It_is_not_dated_before_the_effect_nor_ahead(string on, string? refusal)
    {
        Terminate();
        _contract.On("2024-08-15");
        Assert.Equal(refusal is null ? [] : [refusal], _contract.Settle(on));
    }

    [Fact]
    public void One_receipt_settles_every_line_of_the_last_year_and_no_other()
    {
        Pay([.. Year1[..2], .. Advances]);
        Terminate();
        _contract.On("2024-08-15");
        _contract.Standing = _contract.Standing with { InSettlement = true };
        Assert.Equal(LineState.Blocked, _contract.Line(Year1[2])!.State);

        Assert.Empty(_contract.Settle("2024-08-10"));

        Assert.Equal(
            -14_105.19m,
            _contract.Ledger.Lines.SelectMany(line => line.Records).Where(record => record.Reference == "S-1").Sum(record => record.Amount));
        Assert.Equal((0m, 0m), (Known.Balance.Value, _contract.Schedule.Totals.ToRecover.Value));
        Assert.Equal(["Recovered", "Recovered", "Paid"], _contract.Schedule.Lines.TakeLast(3).Select(line => $"{line.State}"));
        // What waited for the settlement is paid now.
        Assert.Equal(LineState.Late, _contract.Line(Year1[2])!.State);
        Assert.Equal(["SettlementOpen@"], _contract.Settle("2024-08-15"));
    }

    [Fact]
    public void What_was_paid_beyond_a_line_is_given_back_with_the_rest()
    {
        Pay([.. Year1, Advances[1]]);
        Assert.Empty(_contract.Pay(Advances[0], 40_000m, beyond: true, reason: "Erreur"));
        Terminate();
        _contract.On("2024-08-15");

        Assert.Equal(16_605.19m, Known.Refund.Value);
        Assert.Empty(_contract.Settle("2024-08-10"));
        Assert.Equal((0m, 0m), (Known.Balance.Value, _contract.Schedule.Totals.ToRecover.Value));
    }

    [Fact]
    public void It_waits_for_the_review_of_the_last_year()
    {
        _contract.Standing = _contract.Standing with { ClosedReviews = [1] };
        Terminate();
        _contract.On("2024-08-15");
        Assert.Equal(["ReferenceGiven@reference", "SettlementNotBlocked@"], _contract.Settle("2024-08-10", " "));
    }

    [Fact]
    public void A_crisis_that_was_already_identified_stays_apart()
    {
        _contract.Now(facts => facts.With(Mission.CrisisResponse, "2023-06-01").Crisis("2024-05-01"));
        var before = Rows();
        Terminate();
        Assert.Empty(before);
        Assert.DoesNotContain(Known.Lines, line => line.Component == Component.CrisisVariable);
        Assert.Equal(37_500m, _contract.Line("CRISIS CrisisVariable/CrisisResponse 2")!.Amount.Value);
    }

    [Fact]
    public void A_year_that_the_termination_takes_away_is_given_back_too()
    {
        _contract.On("2025-03-01");
        Assert.Empty(_contract.Pay("ADV Fixed/AccessToCare 3", 41_250m));
        Terminate("2024-12-01");

        Assert.Equal((2, 41_250m), (Known.ContractYear, Known.Lines[1].Paid.Value));
        Assert.Contains(_contract.Schedule.Lines, line => line is { IsRecovery: true, Key.ContractYear: 3 } && Settlement.Of(_contract.PaymentFacts, _contract.Schedule)!.ContractYear == 2);
    }

    private Settlement Known => Settlement.Of(_contract.PaymentFacts, _contract.Schedule)!;

    private string[] Rows() => [.. (Settlement.Of(_contract.PaymentFacts, _contract.Schedule)?.Lines ?? [])
        .Select(line => $"{line.Component}{(line.Mission is { } mission ? $"/{mission}" : "")} due {line.Due} paid {line.Paid} balance {line.Balance}")];

    private void Terminate(string day = "2024-07-01") => _contract.Now(facts => facts.Terminated(day));

    private void Pay(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Assert.Empty(_contract.Pay(line, _contract.Line(line)!.Amount.Value));
    }
}
