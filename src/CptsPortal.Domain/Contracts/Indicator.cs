using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Domain.Contracts;

/// <summary>What an indicator is for.</summary>
public enum IndicatorUse
{
    /// <summary>Followed only.</summary>
    Followed,

    /// <summary>Counted in the variable part of its mission.</summary>
    Counted,
}

/// <summary>An indicator of a contract (30-contract-life 2), in the words agreed.</summary>
public sealed record Indicator
{
    /// <summary>Contract years that have an objective and a weight.</summary>
    public const int Years = 5;

    /// <summary>Identity, kept through the versions.</summary>
    public required Guid Id { get; init; }

    /// <summary>Code of the national indicator or example that it follows; null for one of the parties' own.</summary>
    public string? Code { get; init; }

    /// <summary>The mission that it follows.</summary>
    public required Mission Mission { get; init; }

    /// <summary>Who defines it.</summary>
    public IndicatorLevel Level { get; init; } = IndicatorLevel.Local;

    /// <summary>What it values.</summary>
    public IndicatorKind Kind { get; init; }

    /// <summary>Which way it becomes better.</summary>
    public IndicatorDirection Direction { get; init; }

    /// <summary>How it is measured.</summary>
    public IndicatorMeasure Measure { get; init; }

    /// <summary>What it is for.</summary>
    public IndicatorUse Use { get; init; }

    /// <summary>What it is called.</summary>
    public required string Label { get; init; }

    /// <summary>Definition and method of calculation.</summary>
    public string? Definition { get; init; }

    /// <summary>Source of the data.</summary>
    public string? Source { get; init; }

    /// <summary>Unit of its values.</summary>
    public string? Unit { get; init; }

    /// <summary>Value from which progress is counted.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Day of that value.</summary>
    public DateOnly? BaselineOn { get; init; }

    /// <summary>Objectives of the contract years 1 to 5; null where none is set.</summary>
    public IReadOnlyList<decimal?> Objectives { get; init; } = new decimal?[Years];

    /// <summary>Weights of the contract years 1 to 5; 0 where it does not count.</summary>
    public IReadOnlyList<decimal> Weights { get; init; } = [1, 1, 1, 1, 1];

    /// <summary>An indicator that follows a model, in some words.</summary>
    public static Indicator Of(IndicatorModel model, IndicatorWording wording)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(wording);
        return new Indicator
        {
            Id = Guid.CreateVersion7(),
            Code = model.Code,
            Mission = model.Mission,
            Level = model.Level,
            Kind = model.Kind,
            Direction = model.Direction,
            Measure = model.Measure,
            Label = wording.Label,
            Definition = wording.Definition,
            Source = wording.Source,
            Unit = wording.Unit,
        };
    }

    /// <summary>Whether another one is the same in every word and number.</summary>
    public bool SaysTheSameAs(Indicator other) =>
        this with { Objectives = other.Objectives, Weights = other.Weights } == other
        && Objectives.SequenceEqual(other.Objectives) && Weights.SequenceEqual(other.Weights);

    /// <summary>Whether everything is there to compute its rate in each year in which it weighs.</summary>
    public bool IsComputable() => Measure == IndicatorMeasure.YesNo
        || Baseline is not null && BaselineOn is not null
        && Enumerable.Range(0, Years).All(year => Weights[year] == 0 || Objectives[year] is not null);

    /// <summary>The rules that it breaks as it is written; what is missing of a draft is told when it is proposed.</summary>
    internal void Hold(Holding holding, DateOnly today)
    {
        holding.Rule(!string.IsNullOrWhiteSpace(Label), ContractRule.LabelGiven, "label");
        holding.Rule(Use == IndicatorUse.Followed || Mission != Mission.CrisisResponse, ContractRule.CrisisNotCounted, "use");
        holding.Rule(BaselineOn is null || BaselineOn <= today, ContractRule.DayNotInFuture, "baselineOn", today);
        for (var year = 0; year < Years; year++)
            holding.Rule(Weights[year] >= 0, ContractRule.WeightNotNegative, $"weights[{year}]");
    }
}

/// <summary>The French words of a model, as the contract takes them.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Definition">Definition and method of calculation.</param>
/// <param name="Source">Source of the data.</param>
/// <param name="Unit">Unit.</param>
public sealed record IndicatorWording(string Label, string? Definition, string? Source, string? Unit);
