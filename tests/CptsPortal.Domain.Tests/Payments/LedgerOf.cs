using System.Globalization;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Tests.Funding;

namespace CptsPortal.Domain.Tests.Payments;

/// <summary>A ledger, its contract's facts and a day, in the words of a payment officer.</summary>
internal sealed class LedgerOf(ContractFacts facts, string today)
{
    private readonly PaymentLedger _ledger = PaymentLedger.Of(Guid.CreateVersion7(), Guid.CreateVersion7());

    public ContractFacts Facts { get; private set; } = facts;

    public DateOnly Today { get; private set; } = Contract.Day(today);

    public ContractStanding Standing { get; set; } = new(FileComplete: true, [], InSettlement: false, facts.SignatureDate);

    public PaymentLedger Ledger => _ledger;

    public PaymentFacts PaymentFacts => PaymentFacts.Of(Contract.Engine, Facts, Standing);

    public PaymentSchedule Schedule => _ledger.ScheduleOn(PaymentFacts, Today);

    public LedgerOf On(string day)
    {
        Today = Contract.Day(day);
        return this;
    }

    /// <summary>An act changes the facts on the day.</summary>
    public LedgerOf Now(Func<ContractFacts, ContractFacts> change)
    {
        Facts = change(Facts);
        Standing = Standing with { ChangedOn = Today };
        return this;
    }

    public IEnumerable<string> Pay(string line, decimal amount, string? on = null, string reference = "V-1", bool beyond = false, string? reason = null) =>
        Codes(_ledger.Pay(
            new TypedPayment(Line(line)?.Code ?? line, amount, on is null ? Today : Contract.Day(on), reference, beyond, reason),
            PaymentFacts, Today, out _));

    public IEnumerable<string> Reverse(string line, string? reason = "Erreur de saisie") =>
        Codes(_ledger.Reverse(Line(line)!.Row!.Records[^1].Id, Today, reason, Today));

    public IEnumerable<string> Settle(string on, string reference = "S-1") => Codes(_ledger.Settle(Contract.Day(on), reference, PaymentFacts, Today));

    public IEnumerable<string> Order(string upTo) => Codes(_ledger.Order("2024-1", Contract.Day(upTo), PaymentFacts, Today, out _));

    /// <summary>The line whose row begins so: <c>ADV Fixed/AccessToCare 2</c>, with <c>c1</c> for its first correction.</summary>
    public ScheduleLine? Line(string name) => Schedule.Lines.FirstOrDefault(line => Name(line) == name);

    /// <summary>The lines of some keys: due date, name, amount, state.</summary>
    public string[] Rows(string of = "") =>
        [.. Schedule.Lines.Where(line => Name(line).Contains(of, StringComparison.Ordinal))
            .Select(line => $"{line.DueOn:yyyy-MM-dd} {Name(line)} {line.Amount} {line.State}")];

    public static IEnumerable<string> Codes(IEnumerable<BrokenRule> broken) =>
        broken.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Code["PaymentRule.".Length..]}@{rule.Path} {string.Join(' ', rule.Values)}").TrimEnd());

    private static string Name(ScheduleLine line) =>
        $"{line.Key.Rule["R-PAY-".Length..]} {line.Key.Component}{(line.Key.Mission is { } mission ? $"/{mission}" : "")} {line.Key.ContractYear}"
        + (line.IsCorrection ? $" c{line.Sequence}" : "");
}
