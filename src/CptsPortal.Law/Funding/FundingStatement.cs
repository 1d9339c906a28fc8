using CptsPortal.Law.Amounts;
using CptsPortal.Law.Territory;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Funding;

/// <summary>What a contract is owed, when, and why: the engine's whole answer.</summary>
/// <param name="ContractYears">The contract years that start before the contract ends, in order.</param>
/// <param name="Payments">Every line of the schedule, by due date, then in the order of R-PAY.</param>
/// <param name="Totals">Sums of the lines above.</param>
/// <param name="Notices">What the reader must know of these figures.</param>
public sealed record FundingStatement(
    IReadOnlyList<ContractYear> ContractYears,
    IReadOnlyList<PaymentLine> Payments,
    FundingTotals Totals,
    IReadOnlyList<Notice> Notices);

/// <summary>A contract year and what is due for it (R-YEAR).</summary>
/// <param name="Number">1 to 5.</param>
/// <param name="Start">First day, included.</param>
/// <param name="End">First day after it: the anniversary, or the termination when it ends there.</param>
/// <param name="Size">Size on its first day.</param>
/// <param name="Entitlements">What is due, component by component; those of no amount and no rate are left out.</param>
/// <param name="Total">Sum of the entitlements.</param>
public sealed record ContractYear(
    int Number, DateOnly Start, DateOnly End, CptsSize Size, IReadOnlyList<Entitlement> Entitlements, Euro Total);

/// <summary>What is due for one component of a contract year (R-DUE).</summary>
/// <param name="Component">What it is due for.</param>
/// <param name="Mission">The mission, or null for the CPTS's operation.</param>
/// <param name="Rule">The rule that makes it due.</param>
/// <param name="Amount">Sum of the segments.</param>
/// <param name="Rate">Attainment rate, 4 decimals, for variable parts.</param>
/// <param name="Estimated">True when the rate was not given.</param>
/// <param name="Plan">Writing or update year, for the fixed part of CrisisResponse.</param>
/// <param name="Segments">The intervals of constant parameters; one for a lump sum.</param>
public sealed record Entitlement(
    Component Component, Mission? Mission, Rule Rule, Euro Amount, decimal? Rate, bool Estimated,
    CrisisPlan? Plan, IReadOnlyList<Segment> Segments);

/// <summary>An interval of constant parameters: <c>round(annual x days / daysInYear x rate)</c> (P-1, P-2).</summary>
/// <param name="From">First day, included.</param>
/// <param name="To">First day after it.</param>
/// <param name="Grid">Name of the grid in force.</param>
/// <param name="Size">Size of the CPTS.</param>
/// <param name="Uplifted">Whether the annual amount carries the uplift of R-MAJ.</param>
/// <param name="AnnualAmount">The grid's amount, uplift included.</param>
/// <param name="Days">Days of the interval.</param>
/// <param name="DaysInYear">Days of the contract year.</param>
/// <param name="Amount">What the interval makes due.</param>
public sealed record Segment(
    DateOnly From, DateOnly To, string Grid, CptsSize Size, bool Uplifted,
    Euro AnnualAmount, int Days, int DaysInYear, Euro Amount);

/// <summary>A line of the payment schedule (R-PAY).</summary>
/// <param name="DueDate">Latest lawful day of payment.</param>
/// <param name="Rule">The rule that makes the line.</param>
/// <param name="Component">What is paid.</param>
/// <param name="Mission">The mission, or null.</param>
/// <param name="ContractYear">The contract year it pays for.</param>
/// <param name="Amount">Negative when recovered.</param>
/// <param name="Estimated">True when it rests on a rate that was not given.</param>
/// <param name="LegalBasis">Articles applied.</param>
/// <param name="Trace">How the amount is found again.</param>
public sealed record PaymentLine(
    DateOnly DueDate, Rule Rule, Component Component, Mission? Mission, int ContractYear,
    Euro Amount, bool Estimated, string LegalBasis, PaymentTrace Trace);

/// <summary>How the amount of a payment line is found again on a pocket calculator.</summary>
public abstract record PaymentTrace
{
    private PaymentTrace()
    {
    }

    /// <summary>The whole of the entitlement of the same component, mission and year.</summary>
    public sealed record Whole : PaymentTrace
    {
        /// <summary>The one instance: there is nothing to carry.</summary>
        public static readonly Whole Instance = new();
    }

    /// <summary><c>round(annual x share x days / daysInYear)</c>.</summary>
    /// <param name="AnnualAmount">The annual amount on the reference date, uplift included.</param>
    /// <param name="Share">0.75 (ACI art. 9).</param>
    /// <param name="ReferenceDate">The day whose grid, size and uplift are taken.</param>
    /// <param name="Grid">Name of the grid in force on it.</param>
    /// <param name="Size">Size on it.</param>
    /// <param name="Uplifted">Whether R-MAJ applies on it.</param>
    /// <param name="Days">Days paid for.</param>
    /// <param name="DaysInYear">Days of the contract year.</param>
    public sealed record Advance(
        Euro AnnualAmount, decimal Share, DateOnly ReferenceDate, string Grid, CptsSize Size, bool Uplifted,
        int Days, int DaysInYear) : PaymentTrace;

    /// <summary><c>due - advances</c>.</summary>
    /// <param name="Due">The entitlement of the component, mission and year.</param>
    /// <param name="Advances">Advances paid for it.</param>
    public sealed record Balance(Euro Due, Euro Advances) : PaymentTrace;
}

/// <summary>Sums of a statement.</summary>
/// <param name="Due">All entitlements.</param>
/// <param name="Payments">All payment lines; equal to <paramref name="Due"/>.</param>
/// <param name="Refund">What the CPTS gives back at a termination (R-TERM-PAY), positive; else 0.</param>
public sealed record FundingTotals(Euro Due, Euro Payments, Euro Refund);

/// <summary>Something that the reader of a statement must know.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Interpretation">The decision of the project it rests on, if any.</param>
/// <param name="Date">The day it is about, if any.</param>
/// <param name="Mission">The mission it is about, if any.</param>
public sealed record Notice(
    NoticeKind Kind, Interpretation? Interpretation = null, DateOnly? Date = null, Mission? Mission = null);

/// <summary>The kinds of notices.</summary>
public enum NoticeKind
{
    /// <summary>A decision of the project was used.</summary>
    InterpretationUsed,

    /// <summary>The contract runs past the current five-year period of the agreement; the date is the period's end.</summary>
    PastAgreementPeriod,

    /// <summary>A crisis falls within the 12 months of an earlier paid one; no further payment.</summary>
    CrisisWithinTwelveMonths,

    /// <summary>A crisis came when the crisis mission or the contract did not run; no payment.</summary>
    CrisisOutsideMission,

    /// <summary>Covid-19 actions give nothing: the contract was signed too late, or no longer ran.</summary>
    CovidNotEligible,

    /// <summary>A mission planned at or after the contract's end never starts.</summary>
    MissionNeverStarts,

    /// <summary>The figures use the last known grid: a later text may change them.</summary>
    RestsOnLatestGrid,
}
