using CptsPortal.Law.Funding;
using CptsPortal.Law.Texts;

namespace CptsPortal.Domain.Payments;

/// <summary>What a line of the engine is known by, whatever the facts make of its amount and of its due date.</summary>
/// <param name="Rule">Number of the rule that makes it, such as <c>R-PAY-ADV</c>.</param>
/// <param name="Component">What is paid.</param>
/// <param name="Mission">The mission, or null.</param>
/// <param name="ContractYear">The contract year it pays for.</param>
/// <param name="Occurrence">For a crisis, the due date that the event gives: a contract may have several; else null.</param>
public sealed record LineKey(string Rule, Component Component, Mission? Mission, int ContractYear, DateOnly? Occurrence)
{
    /// <summary>The key of a line of the engine.</summary>
    public static LineKey Of(PaymentLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new LineKey(
            line.Rule.Number, line.Component, line.Mission, line.ContractYear,
            line.Rule == FundingRules.PayCrisis ? line.DueDate : null);
    }

    /// <summary>The rule that makes the line, with its legal basis.</summary>
    public Rule PaymentRule() => FundingRules.Payments.Single(rule => rule.Number == Rule);

    /// <summary>Its place in the order of the schedule among lines of one day (R-PAY).</summary>
    internal int Rank()
    {
        var rank = 0;
        while (FundingRules.Payments[rank].Number != Rule)
            rank++;
        return rank;
    }
}
