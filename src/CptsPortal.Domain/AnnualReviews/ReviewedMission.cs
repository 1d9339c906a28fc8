using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Domain.AnnualReviews;

/// <summary>What the parties wrote of a mission.</summary>
/// <param name="Mission">Which one.</param>
/// <param name="Means">The means engaged.</param>
/// <param name="Direct">The rate agreed on the mission itself, when none of its indicators is left.</param>
public sealed record ReviewedMission(Mission Mission, string? Means = null, DirectRate? Direct = null);

/// <summary>A rate agreed on a mission without indicators.</summary>
/// <param name="Rate">0 to 1.</param>
/// <param name="Reason">Why there is none left, and why this rate.</param>
public sealed record DirectRate(decimal Rate, string Reason)
{
    /// <summary>The rate as it counts: 4 decimals, half away from zero (R-RATE).</summary>
    internal decimal Rounded => Math.Round(Rate, 4, MidpointRounding.AwayFromZero);
}

/// <summary>What one side says of an indicator.</summary>
/// <param name="Value">The value of the year, 1 or 0 for yes or no; null when it has none.</param>
/// <param name="Comment">Their comment.</param>
/// <param name="Evidence">The piece that proves it, or null.</param>
public sealed record Figure(decimal? Value, string? Comment, Guid? Evidence = null);

/// <summary>What the parties agree on an indicator: a value, or a rate.</summary>
/// <param name="Value">The value of the year, or null.</param>
/// <param name="Rate">The rate itself, 0 to 1, or null.</param>
public sealed record AgreedFigure(decimal? Value, decimal? Rate);

/// <summary>What the parties wrote of an indicator.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Own">The CPTS's figure.</param>
/// <param name="Reading">The institutions' reading.</param>
/// <param name="Agreed">What they agree on, where it is not the figure that both give.</param>
/// <param name="NeutralisedFor">Why it is left out this year (avenant 2 art. 4, 1°); null when it is not.</param>
public sealed record ReviewedIndicator(Guid Id, Figure? Own = null, Figure? Reading = null, AgreedFigure? Agreed = null, string? NeutralisedFor = null)
{
    /// <summary>Whether the figure and the reading differ and nothing is agreed.</summary>
    internal bool IsDisagreement =>
        NeutralisedFor is null && Agreed is null && Own?.Value is { } own && Reading?.Value is { } reading && own != reading;

    /// <summary>What stands: what is agreed, or the figure that both sides give; null otherwise.</summary>
    internal Measurement? Standing(SubjectIndicator terms) => Agreed switch
    {
        { Rate: { } rate } => new Measurement.Agreed(rate),
        { Value: { } value } => terms.Measured(value),
        _ when Own?.Value is { } own && own == Reading?.Value => terms.Measured(own),
        _ => null,
    };
}

/// <summary>What a closing decided.</summary>
/// <param name="On">Day of the closing.</param>
/// <param name="Revision">The wording that the three parties agreed to.</param>
/// <param name="Rates">The rates, in the order of the missions.</param>
public sealed record ReviewClosing(DateOnly On, int Revision, IReadOnlyList<ClosedRate> Rates)
{
    /// <summary>Why and when it was opened again; null while it stands.</summary>
    public ReviewReopening? Reopened { get; init; }
}

/// <summary>The rate of a mission for the year, and what made it.</summary>
/// <param name="Mission">Which mission.</param>
/// <param name="Rate">0 to 1, 4 decimals.</param>
/// <param name="Parts">The rates of its indicators, by identity; none when it was agreed directly.</param>
public sealed record ClosedRate(Mission Mission, decimal Rate, IReadOnlyList<RatePart> Parts);

/// <summary>A reopening.</summary>
/// <param name="On">Day.</param>
/// <param name="Reason">Why.</param>
/// <param name="CarriesDifference">Whether the difference on paid lines goes to a correction line.</param>
public sealed record ReviewReopening(DateOnly On, string Reason, bool CarriesDifference);
