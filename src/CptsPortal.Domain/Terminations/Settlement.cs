using CptsPortal.Domain.Payments;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Texts;

namespace CptsPortal.Domain.Terminations;

/// <summary>
/// What a termination makes of the contract year in which it falls (R-TERM-DUE, R-TERM-PAY; ACI art. 11.3): what is due by days, what was
/// really paid, and the difference.
/// </summary>
/// <param name="EndsOn">T, no longer a contract day.</param>
/// <param name="ContractYear">The contract year that T ends.</param>
/// <param name="DueBy">Last day, included, to pay or to give back.</param>
/// <param name="Lines">One for each component and mission of the year, in the order of the texts.</param>
public sealed record Settlement(DateOnly EndsOn, int ContractYear, DateOnly DueBy, IReadOnlyList<SettlementLine> Lines)
{
    private static readonly string Article = FundingRules.TerminationPay.LegalBasis;

    /// <summary>Due for the year, in euros.</summary>
    public Euro Due => Sum(line => line.Due);

    /// <summary>Paid for the year, less what was received back.</summary>
    public Euro Paid => Sum(line => line.Paid);

    /// <summary>Due less paid: above 0 the fund pays it, below 0 the CPTS gives it back.</summary>
    public Euro Balance => Due - Paid;

    /// <summary>What the CPTS gives back; zero where nothing is owed.</summary>
    public Euro Refund => Balance.IsNegative ? -Balance : Euro.Zero;

    /// <summary>Day of the last payment or receipt, once nothing is open on any line; null before.</summary>
    public DateOnly? SettledOn { get; init; }

    /// <summary>Whether a line rests on a rate that no closed review gives yet.</summary>
    public bool IsEstimated => Lines.Any(line => line.Estimated);

    /// <summary>The settlement of a terminated contract; null for one that is not.</summary>
    /// <param name="facts">What the engine says on facts that hold the termination.</param>
    /// <param name="schedule">The schedule on the same facts.</param>
    public static Settlement? Of(PaymentFacts facts, PaymentSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(schedule);
        if (!facts.IsTerminated)
            return null;
        var year = facts.Statement.ContractYears[^1];
        var own = schedule.Lines.Where(line => IsOf(facts, line)).ToArray();
        var paid = own.ToLookup(line => (line.Key.Component, line.Key.Mission), line => line.Settled);
        var due = year.Entitlements.Where(entitlement => !IsLumpSum(entitlement.Component))
            .ToDictionary(entitlement => (entitlement.Component, entitlement.Mission));
        return new Settlement(
            year.End, year.Number, year.End.AddMonths(2),
            [
                .. due.Keys.Concat(paid.Select(group => group.Key)).Distinct()
                    .Select(key => new SettlementLine(
                        key.Component, key.Mission, due.GetValueOrDefault(key)?.Amount ?? Euro.Zero, paid[key].Aggregate(Euro.Zero, Euro.Add),
                        due.GetValueOrDefault(key)?.Estimated == true, ArticleOf(due.GetValueOrDefault(key))))
                    .Where(line => !line.Due.IsZero || !line.Paid.IsZero)
                    .OrderBy(line => line.Mission is null ? 0 : 1).ThenBy(line => line.Mission).ThenBy(line => line.Component),
            ])
        {
            SettledOn = Array.TrueForAll(own, line => line.Settled == line.Amount)
                ? own.SelectMany(line => line.Row?.Records ?? []).Select(record => record.On).DefaultIfEmpty(year.End).Max() : null,
        };
    }

    /// <summary>
    /// Whether a line of a schedule is one of the settlement: those of the year that the termination ends, the advances included, and the
    /// corrections of later years. A crisis or another lump sum is kept and stays apart (I-TERM-LUMP-SUMS).
    /// </summary>
    internal static bool IsOf(PaymentFacts facts, ScheduleLine line) =>
        facts.IsTerminated && line.Key.ContractYear >= facts.Statement.ContractYears.Count && !IsLumpSum(line.Key.Component);

    /// <summary>Why an open line of the settlement waits; null when none does.</summary>
    /// <param name="facts">What the engine says on facts that hold the termination.</param>
    /// <param name="schedule">The schedule on the same facts.</param>
    public static LineBlock? BlockOf(PaymentFacts facts, PaymentSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(schedule);
        return schedule.Lines.FirstOrDefault(line => IsOf(facts, line) && line.Block is not null && line.Settled != line.Amount)?.Block;
    }

    private static bool IsLumpSum(Component component) =>
        component is Component.AdditionalOperating or Component.CrisisVariable or Component.CovidCrisisVariable;

    private static string ArticleOf(Entitlement? due) => due is null ? Article : $"{due.Rule.LegalBasis} ; {Article}";

    private Euro Sum(Func<SettlementLine, Euro> amount) => Lines.Aggregate(Euro.Zero, (sum, line) => sum + amount(line));
}

/// <summary>A line of a settlement.</summary>
/// <param name="Component">What is paid.</param>
/// <param name="Mission">The mission, or null.</param>
/// <param name="Due">Due for the year by days to T, in euros.</param>
/// <param name="Paid">Really paid for the year, less what was received back.</param>
/// <param name="Estimated">Whether it rests on a rate that no closed review gives yet.</param>
/// <param name="LegalBasis">Articles applied.</param>
public sealed record SettlementLine(Component Component, Mission? Mission, Euro Due, Euro Paid, bool Estimated, string LegalBasis)
{
    /// <summary>Due less paid.</summary>
    public Euro Balance => Due - Paid;

    /// <summary>Still to be paid to the CPTS; zero when nothing.</summary>
    public Euro ToPay => Balance.IsNegative ? Euro.Zero : Balance;

    /// <summary>To be recovered from the CPTS; zero when nothing.</summary>
    public Euro ToRecover => Balance.IsNegative ? -Balance : Euro.Zero;
}
