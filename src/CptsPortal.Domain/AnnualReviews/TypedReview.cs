using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.AnnualReviews;

/// <summary>A review as one side types it: the CPTS its figures, an institution the readings and what is agreed.</summary>
/// <param name="Missions">The missions, each once.</param>
/// <param name="Indicators">The indicators, each once.</param>
public sealed record TypedReview(IReadOnlyList<TypedMission> Missions, IReadOnlyList<TypedIndicator> Indicators);

/// <summary>What is typed of a mission.</summary>
/// <param name="Mission">Which one.</param>
/// <param name="Means">The means engaged.</param>
/// <param name="Rate">The rate agreed on the mission itself, 0 to 1; not looked at from the CPTS.</param>
/// <param name="RateReason">Why that rate.</param>
public sealed record TypedMission(Mission Mission, string? Means, TypedNumber Rate = default, string? RateReason = null);

/// <summary>What is typed of an indicator.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Value">The figure of the CPTS, or the reading of the institutions.</param>
/// <param name="Comment">Their comment.</param>
/// <param name="Evidence">The piece that proves the CPTS's figure, or null.</param>
public sealed record TypedIndicator(Guid Id, TypedNumber Value, string? Comment, Guid? Evidence = null)
{
    /// <summary>The value agreed; not looked at from the CPTS, like all that follows.</summary>
    public TypedNumber AgreedValue { get; init; }

    /// <summary>The rate agreed, 0 to 1.</summary>
    public TypedNumber AgreedRate { get; init; }

    /// <summary>Whether it is left out this year.</summary>
    public bool IsNeutralised { get; init; }

    /// <summary>Why.</summary>
    public string? NeutralisedFor { get; init; }
}

/// <summary>A number as typed.</summary>
/// <param name="Value">The number; null for none.</param>
/// <param name="IsUnreadable">Whether something is typed that is no number.</param>
public readonly record struct TypedNumber(decimal? Value, bool IsUnreadable = false);
