using CptsPortal.Law.Amounts;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Funding;

/// <summary>A sum due whole on an event, without prorata or rate: crisis, Covid-19, additional operating.</summary>
/// <param name="Component">What it is due for.</param>
/// <param name="Mission">CrisisResponse, or null.</param>
/// <param name="DueRule">Rule that makes it due.</param>
/// <param name="PayRule">Rule that pays it.</param>
/// <param name="Day">The event's day, within the contract.</param>
/// <param name="DueDate">Latest lawful day of payment.</param>
/// <param name="Year">The contract year that contains the event.</param>
/// <param name="From">First day it covers.</param>
/// <param name="To">First day it no longer covers.</param>
/// <param name="Parameters">The parameters whose amount is taken.</param>
/// <param name="Amount">The whole sum.</param>
internal sealed record LumpSum(
    Component Component, Mission? Mission, Rule DueRule, Rule PayRule, DateOnly Day, DateOnly DueDate,
    YearSpan Year, DateOnly From, DateOnly To, ParameterPeriod Parameters, Euro Amount)
{
    /// <summary>Months that one crisis payment covers (avenant 2 art. 4, 4°).</summary>
    private const int CrisisWindowMonths = 12;

    public static IReadOnlyList<LumpSum> Of(ContractUnderGrids contract)
    {
        var sums = new List<LumpSum>();
        foreach (var grid in contract.Grids.Grids)
        {
            if (AdditionalOperating(contract, grid) is { } additional)
                sums.Add(additional);
            if (Covid(contract, grid) is { } covid)
                sums.Add(covid);
        }

        AddCrises(contract, sums);
        return sums;
    }

    /// <summary>Crises that fall while the crisis mission runs within the contract, first to last.</summary>
    public static IEnumerable<DateOnly> EligibleCrises(ContractUnderGrids contract) =>
        contract.Streams.FirstOrDefault(stream => stream.Mission == Funding.Mission.CrisisResponse) is { } mission
            ? contract.Facts.Crises.Where(day => mission.Start <= day && day < mission.Stop && day < contract.Calendar.End).Order()
            : [];

    private static LumpSum? AdditionalOperating(ContractUnderGrids contract, RateGrid grid)
    {
        var signature = contract.Facts.SignatureDate;
        if (grid.AdditionalOperating is not { } oneOff || signature >= oneOff.SignedBefore)
            return null;
        var day = signature > grid.InForceFrom ? signature : grid.InForceFrom;
        if (day >= contract.Calendar.End)
            return null;
        var size = contract.Parameters.At(signature).Size;
        return Whole(
            contract, Component.AdditionalOperating, null, FundingRules.AdditionalOperating, FundingRules.PayAdditionalOperating,
            day, contract.Parameters.At(day) with { Size = size, Uplifted = false }, oneOff.Amounts[(int)size - 1]);
    }

    private static LumpSum? Covid(ContractUnderGrids contract, RateGrid grid)
    {
        var facts = contract.Facts;
        if (grid.CovidDerogation is not { } derogation || !facts.CovidActionsIn2021
            || facts.SignatureDate >= derogation.SignedBefore || grid.InForceFrom >= contract.Calendar.End)
            return null;
        var parameters = contract.Parameters.At(grid.InForceFrom);
        return grid.Annual(Component.CrisisVariable, Funding.Mission.CrisisResponse, null, parameters.Size, parameters.Uplifted) is { } amount
            ? Whole(
                contract, Component.CovidCrisisVariable, Funding.Mission.CrisisResponse,
                FundingRules.Covid, FundingRules.PayCovid, grid.InForceFrom, parameters, amount)
            : null;
    }

    private static LumpSum Whole(
        ContractUnderGrids contract, Component component, Mission? mission, Rule due, Rule pay, DateOnly day,
        ParameterPeriod parameters, Euro amount)
    {
        var year = contract.Calendar.Containing(day);
        return new LumpSum(component, mission, due, pay, day, day, year, year.Start, year.Anniversary, parameters, amount);
    }

    private static void AddCrises(ContractUnderGrids contract, List<LumpSum> sums)
    {
        var covered = DateOnly.MinValue;
        foreach (var crisis in EligibleCrises(contract))
        {
            if (crisis < covered)
                continue;
            covered = crisis.AddMonths(CrisisWindowMonths);
            var parameters = contract.Parameters.At(crisis);
            if (parameters.Grid.Annual(
                Component.CrisisVariable, Funding.Mission.CrisisResponse, null, parameters.Size, parameters.Uplifted) is { } amount)
                sums.Add(new LumpSum(
                    Component.CrisisVariable, Funding.Mission.CrisisResponse, FundingRules.CrisisVariable, FundingRules.PayCrisis,
                    crisis, crisis.AddMonths(1), contract.Calendar.Containing(crisis), crisis, covered, parameters, amount));
        }
    }
}
