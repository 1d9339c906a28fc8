using CptsPortal.Law.Amounts;
using CptsPortal.Law.Grids;

namespace CptsPortal.Law.Funding;

/// <summary>Computes what a contract is owed, when it is paid, and what it must give back. Pure: same facts, same answer.</summary>
/// <param name="grids">The dated amounts to compute with.</param>
public sealed class FundingEngine(GridCatalog grids)
{
    /// <summary>The grids computed with.</summary>
    public GridCatalog Grids => grids;

    /// <summary>The statement of a contract.</summary>
    /// <exception cref="ArgumentException">The facts break a rule of <see cref="ContractFactsCheck"/>.</exception>
    public FundingStatement Compute(ContractFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (ContractFactsCheck.Broken(ContractFactsDraft.Of(facts), grids) is [var broken, ..])
            throw new ArgumentException($"The facts break {broken.Rule} at {broken.Path}.", nameof(facts));

        var contract = new ContractUnderGrids(facts, grids);
        var entitlements = Entitlements.Of(contract);
        var payments = Schedule.Of(contract, entitlements);
        var years = contract.Calendar.Spanned.Select(year => Year(contract, year, entitlements[year.Number - 1])).ToArray();
        var totals = new FundingTotals(
            Sum(years.Select(year => year.Total)), Sum(payments.Select(line => line.Amount)), Refund(contract, payments));
        return new FundingStatement(years, payments, totals, Notices.Of(contract, years));
    }

    private static ContractYear Year(ContractUnderGrids contract, YearSpan year, IReadOnlyList<Entitlement> entitlements) =>
        new(
            year.Number, year.Start, year.End, contract.Parameters.At(year.Start).Size,
            entitlements, Sum(entitlements.Select(entitlement => entitlement.Amount)));

    /// <summary>R-TERM-PAY: the last year's balances and variable parts, when their sum is negative.</summary>
    private static Euro Refund(ContractUnderGrids contract, IReadOnlyList<PaymentLine> payments)
    {
        if (!contract.Calendar.IsTerminated)
            return Euro.Zero;
        var last = contract.Calendar.Spanned[^1].Number;
        var settlement = Sum(payments.Where(line => line.ContractYear == last && Schedule.Settles(line)).Select(line => line.Amount));
        return settlement.IsNegative ? -settlement : Euro.Zero;
    }

    private static Euro Sum(IEnumerable<Euro> amounts) => amounts.Aggregate(Euro.Zero, Euro.Add);
}

/// <summary>A contract's facts with what follows from them at once: its years, parameters and streams.</summary>
internal sealed class ContractUnderGrids
{
    public ContractUnderGrids(ContractFacts facts, GridCatalog grids)
    {
        Facts = facts;
        Grids = grids;
        Calendar = new ContractCalendar(facts.SignatureDate, facts.TerminationDate);
        Parameters = new ParameterTimeline(facts, grids, Calendar.End);
        Streams = FundingStream.Of(facts, Calendar);
        FirstMissionStart = Streams.Count == 0 ? null : Streams.Min(stream => stream.Start);
        LumpSums = LumpSum.Of(this);
    }

    public ContractFacts Facts { get; }

    public GridCatalog Grids { get; }

    public ContractCalendar Calendar { get; }

    public ParameterTimeline Parameters { get; }

    public IReadOnlyList<FundingStream> Streams { get; }

    /// <summary>First day on which any mission runs; null when none ever does.</summary>
    public DateOnly? FirstMissionStart { get; }

    public IReadOnlyList<LumpSum> LumpSums { get; }
}
