using CptsPortal.Application.Territory;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>A statement arranged for reading, on screen and on paper alike; it groups and adds lines, nothing else.</summary>
/// <param name="answer">An answer that has a statement.</param>
internal sealed class ResultView(SimulationAnswer answer)
{
    /// <summary>The statement itself.</summary>
    public FundingStatement Statement { get; } = answer.Statement!;

    /// <summary>What was asked.</summary>
    public ContractFactsDraft Facts { get; } = answer.Draft;

    /// <summary>The communes chosen, by code.</summary>
    public IReadOnlyList<CommuneItem> Communes { get; } = answer.Communes;

    /// <summary>Whether the population was typed rather than summed over the communes.</summary>
    public bool PopulationIsTyped { get; } = !string.IsNullOrWhiteSpace(answer.Form.Population);

    /// <summary>The query string of the result, its files and its form.</summary>
    public string Query { get; } = answer.Query;

    /// <summary>The schedule by year of its due dates.</summary>
    public IReadOnlyList<CalendarYear> Calendar { get; } =
        [.. answer.Statement!.Payments
            .Select(line => new TracedLine(line, EntitlementOf(answer.Statement, line)))
            .GroupBy(line => line.Line.DueDate.Year)
            .Select(year => new CalendarYear(year.Key, [.. year], Sum(year.Select(line => line.Line.Amount))))];

    /// <summary>What each contract year is made of.</summary>
    public IReadOnlyList<YearShares> Shares { get; } =
        [.. answer.Statement!.ContractYears.Select(year => new YearShares(year, [.. Enum.GetValues<Share>().Select(
            share => Sum(year.Entitlements.Where(due => ShareOf(due.Component) == share).Select(due => due.Amount)))]))];

    /// <summary>The shares that some year has.</summary>
    public IReadOnlyList<Share> UsedShares =>
        [.. Enum.GetValues<Share>().Where(share => Shares.Any(year => !year[share].IsZero))];

    /// <summary>Whether any line rests on a rate that was not given.</summary>
    public bool IsEstimated => Statement.Payments.Any(line => line.Estimated);

    /// <summary>Whether the contract was terminated before its term.</summary>
    public bool IsTerminated => Facts.TerminationDate is not null && Statement.ContractYears[^1].End == Facts.TerminationDate
        && Facts.TerminationDate < Facts.SignatureDate!.Value.AddYears(SimulationForm.ContractYears);

    /// <summary>The day by which a refund is owed: that of the last year's settlement.</summary>
    public DateOnly SettlementDate => Statement.Payments
        .Where(line => line.ContractYear == Statement.ContractYears.Count).Max(line => line.DueDate);

    /// <summary>The name of a share, in French.</summary>
    public static string NameOf(Share share) => SimulationTexts.Get($"Share.{share}");

    private static Share ShareOf(Component component) => component switch
    {
        Component.Operating or Component.AdditionalOperating => Share.Operating,
        Component.Variable => Share.Variable,
        Component.CrisisVariable or Component.CovidCrisisVariable => Share.Crisis,
        _ => Share.Fixed,
    };

    private static Entitlement? EntitlementOf(FundingStatement statement, PaymentLine line) =>
        statement.ContractYears[line.ContractYear - 1].Entitlements
            .FirstOrDefault(due => due.Component == line.Component && due.Mission == line.Mission);

    private static Euro Sum(IEnumerable<Euro> amounts) => amounts.Aggregate(Euro.Zero, (sum, amount) => sum + amount);
}

/// <summary>The parts that a reader tells apart at a glance.</summary>
internal enum Share
{
    /// <summary>Operating, additional operating included.</summary>
    Operating,

    /// <summary>Fixed parts, with what is paid like them.</summary>
    Fixed,

    /// <summary>Variable parts.</summary>
    Variable,

    /// <summary>Crisis lump sums.</summary>
    Crisis,
}

/// <summary>The lines that fall due in a calendar year.</summary>
internal sealed record CalendarYear(int Year, IReadOnlyList<TracedLine> Lines, Euro Total);

/// <summary>A line with the entitlement it pays, if any was made.</summary>
internal sealed record TracedLine(PaymentLine Line, Entitlement? Due);

/// <summary>A contract year split in shares.</summary>
internal sealed record YearShares(ContractYear Year, IReadOnlyList<Euro> Amounts)
{
    /// <summary>The sum of one share.</summary>
    public Euro this[Share share] => Amounts[(int)share];
}
