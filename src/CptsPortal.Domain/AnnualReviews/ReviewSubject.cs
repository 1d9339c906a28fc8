using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Domain.AnnualReviews;

/// <summary>What the contract says of a year that is reviewed; it stays the contract's, the review only reads it.</summary>
/// <param name="ContractYear">1 to 5.</param>
/// <param name="Start">First day of the year.</param>
/// <param name="End">First day after it: the anniversary, or the end of the contract.</param>
/// <param name="Missions">The missions that ran within it, in the order of the texts.</param>
public sealed record ReviewSubject(int ContractYear, DateOnly Start, DateOnly End, IReadOnlyList<SubjectMission> Missions)
{
    /// <summary>What a signed contract says of one of its years.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="facts">Its facts of the day.</param>
    /// <param name="contractYear">1 to 5.</param>
    public static ReviewSubject Of(Contract contract, ContractFacts facts, int contractYear)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(facts);
        var start = ContractTerm.Anniversary(facts.SignatureDate, contractYear - 1);
        var anniversary = ContractTerm.Anniversary(facts.SignatureDate, contractYear);
        var end = facts.TerminationDate < anniversary ? facts.TerminationDate.Value : anniversary;
        // The terms in effect on the last day of the year are those that its objectives are read in.
        var terms = contract.Versions.Last(version => version.EffectiveOn < end).Terms;
        return new ReviewSubject(contractYear, start, end,
        [
            .. from mission in facts.Missions
               where mission.StartDate < end && !(mission.EndDate <= start)
               select new SubjectMission(
                   mission.Mission, mission.StartDate, contract.LifeOf(mission.Mission).DeployedOn,
                   [.. terms.Indicators.Where(indicator => indicator.Mission == mission.Mission)
                       .Select(indicator => SubjectIndicator.Of(indicator, contractYear))]),
        ]);
    }

    /// <summary>The mission that an indicator follows, or null.</summary>
    internal SubjectMission? MissionOf(Guid indicator) => Missions.FirstOrDefault(mission => mission.Indicators.Any(one => one.Id == indicator));
}

/// <summary>A mission that ran within the year.</summary>
/// <param name="Mission">Which one.</param>
/// <param name="StartedOn">First day it ran.</param>
/// <param name="DeployedOn">Day on which it was deployed, or null.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record SubjectMission(Mission Mission, DateOnly StartedOn, DateOnly? DeployedOn, IReadOnlyList<SubjectIndicator> Indicators)
{
    /// <summary>Whether its variable part has a rate: the response to crises has none (R-DUE-VAR).</summary>
    public bool HasRate => Mission != Mission.CrisisResponse;
}

/// <summary>An indicator in the terms of the year.</summary>
/// <param name="Id">Its identity in the contract.</param>
/// <param name="Label">What it is called.</param>
/// <param name="IsYesNo">Whether it is met or not, instead of a number.</param>
/// <param name="Weight">Its weight of the year in the variable part; 0 when it is only followed.</param>
/// <param name="Baseline">Value from which progress is counted; null for yes/no, or when it is only followed.</param>
/// <param name="Objective">Value aimed at for the year; null likewise.</param>
/// <param name="Direction">Which way it becomes better.</param>
public sealed record SubjectIndicator(
    Guid Id, string Label, bool IsYesNo, decimal Weight, decimal? Baseline, decimal? Objective, IndicatorDirection Direction)
{
    /// <summary>Unit of its values, or null.</summary>
    public string? Unit { get; init; }

    internal static SubjectIndicator Of(Indicator indicator, int contractYear) => new(
        indicator.Id, indicator.Label, indicator.Measure == IndicatorMeasure.YesNo,
        indicator.Use == IndicatorUse.Counted ? indicator.Weights[contractYear - 1] : 0m,
        indicator.Baseline, indicator.Objectives[contractYear - 1], indicator.Direction)
    {
        Unit = indicator.Unit,
    };

    /// <summary>What a value gives (R-IND); null when it has no baseline or no objective.</summary>
    internal Measurement? Measured(decimal value) =>
        IsYesNo ? new Measurement.Met(value != 0m)
        : Baseline is { } baseline && Objective is { } objective ? new Measurement.Progress(value, baseline, objective, Direction) : null;
}
