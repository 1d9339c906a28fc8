using CptsPortal.Law.Funding;

namespace CptsPortal.Law.Indicators;

/// <summary>Where the definition of an indicator is set (ACI annexe 3).</summary>
public enum IndicatorLevel
{
    /// <summary>By the agreement; its objectives stay those of the contract.</summary>
    National,

    /// <summary>By the contract.</summary>
    Local,
}

/// <summary>What an indicator values (ACI art. 7.3.2.2).</summary>
public enum IndicatorKind
{
    /// <summary>The intensity of the means engaged.</summary>
    Action,

    /// <summary>The effect of the actions on the territory.</summary>
    Result,
}

/// <summary>How an indicator is measured.</summary>
public enum IndicatorMeasure
{
    /// <summary>By a number, from its baseline to its objective.</summary>
    Number,

    /// <summary>Done or not.</summary>
    YesNo,
}

/// <summary>An indicator that a text defines or gives as an example; its French words are found by its code.</summary>
/// <param name="Code">Stable code, such as <c>N3</c> or <c>Prevention.Actions</c>.</param>
/// <param name="Mission">The mission that it follows.</param>
/// <param name="Level">Who defines it.</param>
/// <param name="Kind">What it values.</param>
/// <param name="Direction">Which way it becomes better.</param>
/// <param name="Measure">How it is measured.</param>
public sealed record IndicatorModel(
    string Code, Mission Mission, IndicatorLevel Level, IndicatorKind Kind, IndicatorDirection Direction = IndicatorDirection.Increasing,
    IndicatorMeasure Measure = IndicatorMeasure.Number);
