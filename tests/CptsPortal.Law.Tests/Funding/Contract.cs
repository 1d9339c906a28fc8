using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;

namespace CptsPortal.Law.Tests.Funding;

/// <summary>Short words to write contracts and read schedules in tests as a funding officer would.</summary>
internal static class Contract
{
    public static readonly FundingEngine Engine = new(GridCatalog.Published);

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");

    public static ContractFacts Signed(string signature, int population, int members = 0) =>
        new() { SignatureDate = Day(signature), Population = population, Members = members };

    public static ContractFacts With(
        this ContractFacts facts, Mission mission, string start, string? end = null, string? orientation = null) =>
        facts with { Missions = [.. facts.Missions, new MissionFacts(mission, Day(start), Optional(end), Optional(orientation))] };

    public static ContractFacts Change(this ContractFacts facts, string from, int? population = null, int? members = null) =>
        facts with { Changes = [.. facts.Changes, new SizeChange(Day(from), population, members)] };

    public static ContractFacts Rate(this ContractFacts facts, Mission mission, int year, decimal rate) =>
        facts with { Attainments = [.. facts.Attainments, new Attainment(mission, year, rate)] };

    public static ContractFacts Crisis(this ContractFacts facts, params string[] days) =>
        facts with { Crises = [.. facts.Crises, .. days.Select(Day)] };

    public static ContractFacts Terminated(this ContractFacts facts, string day) =>
        facts with { TerminationDate = Day(day) };

    public static FundingStatement Statement(this ContractFacts facts) => Engine.Compute(facts);

    /// <summary>The schedule as a table: due date, rule, component, mission, year, amount.</summary>
    public static string[] Schedule(this FundingStatement statement, Func<PaymentLine, bool>? of = null) =>
        [.. statement.Payments.Where(of ?? (_ => true)).Select(line =>
            $"{line.DueDate:yyyy-MM-dd} {line.Rule.Number["R-PAY-".Length..]} {What(line.Component, line.Mission)} {line.ContractYear} {line.Amount}")];

    /// <summary>The entitlements of a year as a table: component, mission, amount, then each segment.</summary>
    public static string[] Due(this FundingStatement statement, int year, Func<Entitlement, bool>? of = null) =>
        [.. statement.ContractYears[year - 1].Entitlements.Where(of ?? (_ => true)).Select(due =>
            $"{What(due.Component, due.Mission)} {due.Amount} = {string.Join(" + ", due.Segments.Select(Row))}")];

    private static string What(Component component, Mission? mission) =>
        mission is null ? $"{component}" : $"{component}/{mission}";

    private static string Row(Segment segment) =>
        $"{segment.From:yyyy-MM-dd}..{segment.To:yyyy-MM-dd} {segment.Grid} T{(int)segment.Size}{(segment.Uplifted ? "+" : "")} "
        + $"{segment.AnnualAmount} x {segment.Days}/{segment.DaysInYear} = {segment.Amount}";

    private static DateOnly? Optional(string? date) => date is null ? null : Day(date);
}
