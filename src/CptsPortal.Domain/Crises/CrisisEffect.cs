using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Texts;

namespace CptsPortal.Domain.Crises;

/// <summary>What a crisis gives to a contract.</summary>
public enum CrisisOutcome
{
    /// <summary>Its lump sum.</summary>
    Paid,

    /// <summary>Nothing more: an earlier crisis covers the twelve months.</summary>
    Covered,

    /// <summary>Nothing: the response to crises, or the contract, did not run on that day.</summary>
    NotRunning,
}

/// <summary>What a crisis gives to a contract (R-CRISIS-VAR).</summary>
/// <param name="Outcome">What.</param>
/// <param name="Line">The engine's line, with its due date; null unless the sum is due.</param>
public sealed record CrisisEffect(CrisisOutcome Outcome, PaymentLine? Line)
{
    /// <summary>Euros due; zero unless the sum is.</summary>
    public Euro Amount => Line?.Amount ?? Euro.Zero;

    /// <summary>What a crisis gives, as the engine says it.</summary>
    /// <param name="statement">The engine's answer on facts that hold the crisis where the contract runs.</param>
    /// <param name="identifiedOn">Day on which the ARS identified it.</param>
    public static CrisisEffect Of(FundingStatement statement, DateOnly identifiedOn)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (statement.Notices.Any(notice => notice.Kind == NoticeKind.CrisisWithinTwelveMonths && notice.Date == identifiedOn))
            return new CrisisEffect(CrisisOutcome.Covered, null);
        var line = statement.Payments.FirstOrDefault(line => line.Rule == FundingRules.PayCrisis && line.DueDate == identifiedOn.AddMonths(1)
            && statement.ContractYears[line.ContractYear - 1].Entitlements.Any(due =>
                due.Component == Component.CrisisVariable && due.Segments[0].From == identifiedOn));
        return new CrisisEffect(line is null ? CrisisOutcome.NotRunning : CrisisOutcome.Paid, line);
    }
}
