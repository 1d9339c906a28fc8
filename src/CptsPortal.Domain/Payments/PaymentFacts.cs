using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.Payments;

/// <summary>What a schedule is made from on a day, besides what was paid: the engine's answer, and what holds payments back.</summary>
/// <param name="Statement">The engine's answer on the facts of the day.</param>
/// <param name="Granted">What the contract gives at most: every attainment rate at 100 %.</param>
/// <param name="SignedOn">Day of the signature.</param>
/// <param name="IsTerminated">Whether the facts hold a day of termination.</param>
/// <param name="Standing">What holds payments back.</param>
public sealed record PaymentFacts(FundingStatement Statement, Euro Granted, DateOnly SignedOn, bool IsTerminated, ContractStanding Standing)
{
    /// <summary>Asks the engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="facts">The contract's facts of the day.</param>
    /// <param name="standing">What holds payments back.</param>
    public static PaymentFacts Of(FundingEngine engine, ContractFacts facts, ContractStanding standing)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(facts);
        return new PaymentFacts(
            engine.Compute(facts), engine.Compute(facts with { Attainments = [] }).Totals.Due,
            facts.SignatureDate, facts.TerminationDate is not null, standing);
    }

    /// <summary>The day on which a contract year is settled: A(k) or the end of the contract, plus two months (R-PAY-BAL, R-TERM-PAY).</summary>
    internal DateOnly SettlementOf(int contractYear) => YearOf(contractYear).End.AddMonths(2);

    /// <summary>The contract year; the last one for a year that a termination took away.</summary>
    internal ContractYear YearOf(int contractYear) =>
        Statement.ContractYears[Math.Min(contractYear, Statement.ContractYears.Count) - 1];
}

/// <summary>What of the contract's life holds payments back.</summary>
/// <param name="FileComplete">The joining file is complete (ACI art. 9.1): else the first payment waits.</param>
/// <param name="ClosedReviews">Contract years whose review is closed: the variable parts of others wait.</param>
/// <param name="InSettlement">
/// A termination is to be settled: everything waits but its own lines, while one of those is open (I-TERM-BLOCK).
/// </param>
/// <param name="ChangedOn">
/// Last day on which a fact changed by an act, the signature at first: a correction is not late before it could be known.
/// </param>
public sealed record ContractStanding(bool FileComplete, IReadOnlyCollection<int> ClosedReviews, bool InSettlement, DateOnly ChangedOn);
