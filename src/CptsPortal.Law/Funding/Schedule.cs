using CptsPortal.Law.Amounts;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Funding;

/// <summary>When what is due is paid (R-PAY, R-TERM-PAY).</summary>
internal sealed class Schedule
{
    private static readonly string TerminatedBalance = $"{FundingRules.PayBalance.LegalBasis} ; {FundingRules.TerminationPay.LegalBasis}";
    private static readonly string TerminatedVariable = $"{FundingRules.PayVariable.LegalBasis} ; {FundingRules.TerminationPay.LegalBasis}";

    private readonly ContractUnderGrids _contract;
    private readonly List<PaymentLine> _lines = new(64);

    private Schedule(ContractUnderGrids contract) => _contract = contract;

    /// <summary>Every line, by due date, then in the order of R-PAY, then of the missions.</summary>
    public static IReadOnlyList<PaymentLine> Of(ContractUnderGrids contract, IReadOnlyList<Entitlement>[] entitlements)
    {
        var schedule = new Schedule(contract);
        foreach (var year in contract.Calendar.Spanned)
            schedule.PayYear(year, entitlements[year.Number - 1]);
        foreach (var sum in contract.LumpSums)
            schedule.Add(sum.DueDate, sum.PayRule, sum.Component, sum.Mission, sum.Year.Number, sum.Amount, PaymentTrace.Whole.Instance);
        schedule._lines.Sort(InOrder);
        return schedule._lines;
    }

    /// <summary>Whether a line settles its year after it: balance or variable part.</summary>
    public static bool Settles(PaymentLine line) =>
        ReferenceEquals(line.Rule, FundingRules.PayBalance) || ReferenceEquals(line.Rule, FundingRules.PayVariable);

    private static int InOrder(PaymentLine left, PaymentLine right)
    {
        var order = left.DueDate.CompareTo(right.DueDate);
        if (order == 0)
            order = Rank(left.Rule).CompareTo(Rank(right.Rule));
        if (order == 0)
            order = Nullable.Compare(left.Mission, right.Mission);
        if (order == 0)
            order = left.Component.CompareTo(right.Component);
        return order != 0 ? order : left.ContractYear.CompareTo(right.ContractYear);
    }

    private static int Rank(Rule rule)
    {
        var rank = 0;
        while (!ReferenceEquals(FundingRules.Payments[rank], rule))
            rank++;
        return rank;
    }

    private void PayYear(YearSpan year, IReadOnlyList<Entitlement> entitlements)
    {
        var operating = year.Number == 1 ? PayOperatingYear1(year) : PayOperatingAdvance(year);
        Balance(year, Component.Operating, null, entitlements, operating);
        foreach (var stream in _contract.Streams)
        {
            if (stream.Component == Component.Variable)
                PayVariable(year, stream, entitlements);
            else
                Balance(year, stream.Component, stream.Mission, entitlements, PayFixedAdvance(year, stream));
        }
    }

    /// <summary>R-PAY-OP1.</summary>
    private Euro PayOperatingYear1(YearSpan year)
    {
        var amount = OperatingOn(year.Start);
        Add(
            year.Start, FundingRules.PayOperatingYear1, Component.Operating, null, year.Number, amount,
            AdvanceTrace(year, year.Start, amount, 1m, year.Days, uplifted: false));
        return amount;
    }

    /// <summary>R-PAY-OPADV: waits for the first mission.</summary>
    private Euro PayOperatingAdvance(YearSpan year)
    {
        if (_contract.FirstMissionStart is not { } first)
            return Euro.Zero;
        var day = first > year.Start ? first : year.Start;
        return day < year.End
            ? Advance(year, day, day, FundingRules.PayOperatingAdvance, Component.Operating, null, OperatingOn(day), year.Days)
            : Euro.Zero;
    }

    /// <summary>R-PAY-START in the year of the start, R-PAY-ADV afterwards.</summary>
    private Euro PayFixedAdvance(YearSpan year, FundingStream stream)
    {
        if (year.Contains(stream.Start))
        {
            return stream.AnnualUnder(_contract.Parameters.At(stream.Start), year.Number) is { } atStart
                ? Advance(
                    year, stream.Start, stream.Start, FundingRules.PayStart, stream.Component, stream.Mission, atStart,
                    year.Anniversary.DayNumber - stream.Start.DayNumber)
                : Euro.Zero;
        }

        var due = year.Start.AddMonths(2);
        return stream.Start < year.Start && stream.Stop > due && due < _contract.Calendar.End
            && stream.AnnualUnder(_contract.Parameters.At(due), year.Number) is not null
            && stream.AnnualUnder(_contract.Parameters.At(year.Start), year.Number) is { } annual
            ? Advance(year, due, year.Start, FundingRules.PayAdvance, stream.Component, stream.Mission, annual, year.Days)
            : Euro.Zero;
    }

    private Euro Advance(
        YearSpan year, DateOnly due, DateOnly reference, Rule rule, Component component, Mission? mission, Euro annual, int days)
    {
        var amount = Prorata.Of(annual, PaymentShares.Advance, days, year.Days);
        Add(due, rule, component, mission, year.Number, amount, AdvanceTrace(year, reference, annual, PaymentShares.Advance, days, mission is not null));
        return amount;
    }

    private PaymentTrace.Advance AdvanceTrace(YearSpan year, DateOnly reference, Euro annual, decimal share, int days, bool uplifted)
    {
        var period = _contract.Parameters.At(reference);
        return new(annual, share, reference, period.Grid.Name, period.Size, uplifted && period.Uplifted, days, year.Days);
    }

    /// <summary>R-PAY-BAL, R-TERM-PAY.</summary>
    private void Balance(YearSpan year, Component component, Mission? mission, IReadOnlyList<Entitlement> entitlements, Euro advances)
    {
        var due = Find(entitlements, component, mission)?.Amount ?? Euro.Zero;
        Add(
            year.Settlement, FundingRules.PayBalance, component, mission, year.Number, due - advances,
            new PaymentTrace.Balance(due, advances), legalBasis: year.IsCutShort ? TerminatedBalance : null);
    }

    /// <summary>R-PAY-VAR.</summary>
    private void PayVariable(YearSpan year, FundingStream stream, IReadOnlyList<Entitlement> entitlements)
    {
        if (Find(entitlements, Component.Variable, stream.Mission) is { } due)
            Add(
                year.Settlement, FundingRules.PayVariable, Component.Variable, stream.Mission, year.Number, due.Amount,
                PaymentTrace.Whole.Instance, due.Estimated, year.IsCutShort ? TerminatedVariable : null);
    }

    private Euro OperatingOn(DateOnly day)
    {
        var period = _contract.Parameters.At(day);
        return period.Grid.Annual(Component.Operating, null, null, period.Size, uplifted: false) ?? Euro.Zero;
    }

    private static Entitlement? Find(IReadOnlyList<Entitlement> entitlements, Component component, Mission? mission)
    {
        for (var i = 0; i < entitlements.Count; i++)
        {
            if (entitlements[i].Component == component && entitlements[i].Mission == mission)
                return entitlements[i];
        }

        return null;
    }

    /// <summary>A line of zero is not printed.</summary>
    private void Add(
        DateOnly due, Rule rule, Component component, Mission? mission, int year, Euro amount, PaymentTrace trace,
        bool estimated = false, string? legalBasis = null)
    {
        if (!amount.IsZero)
            _lines.Add(new PaymentLine(due, rule, component, mission, year, amount, estimated, legalBasis ?? rule.LegalBasis, trace));
    }
}
