using System.Collections.Frozen;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Texts;

namespace CptsPortal.Web.Resources;

/// <summary>The rule that asks for each fact of a simulation, to be named where the fact is missing or cannot be read.</summary>
internal static class FieldRules
{
    private static readonly FrozenDictionary<string, Rule> Rules = new Dictionary<string, Rule>
    {
        ["signatureDate"] = FundingRules.Year,
        ["population"] = FundingRules.Size,
        ["members"] = FundingRules.Uplift,
        ["changes"] = FundingRules.ByDay,
        ["effectiveDate"] = FundingRules.ByDay,
        ["missions"] = FundingRules.DueFixed,
        ["mission"] = FundingRules.Grid,
        ["startDate"] = FundingRules.DueFixed,
        ["endDate"] = FundingRules.DueFixed,
        ["orientationStartDate"] = FundingRules.UnscheduledCare,
        ["attainments"] = FundingRules.Rate,
        ["contractYear"] = FundingRules.Year,
        ["rate"] = FundingRules.Rate,
        ["crises"] = FundingRules.CrisisVariable,
        ["covidActionsIn2021"] = FundingRules.Covid,
        ["terminationDate"] = TerminationRules.Date,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number of the rule; empty for what is no fact.</summary>
    public static string NumberOf(string field) => Rules.TryGetValue(field, out var rule) ? rule.Number : "";
}
