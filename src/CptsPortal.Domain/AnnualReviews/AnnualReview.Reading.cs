using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Domain.AnnualReviews;

/// <summary>What the review says so far, in rates and in euros.</summary>
public sealed partial class AnnualReview
{
    /// <summary>Where it stands, as everybody reads it.</summary>
    public ReviewState State => Phase switch
    {
        ReviewPhase.Preparation => ReviewState.Preparation,
        ReviewPhase.Closed => ReviewState.Closed,
        _ when Enum.GetValues<Party>().All(HasAgreed) => ReviewState.Agreed,
        _ => ReviewState.Open,
    };

    /// <summary>The missions of the year, with the rate and the variable part that follow from what is agreed so far.</summary>
    /// <param name="subject">What the contract says of the year.</param>
    /// <param name="effect">The variable parts of the year.</param>
    public IReadOnlyList<MissionReading> Read(ReviewSubject subject, RateEffect effect)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(effect);
        var differing = Disagreements(subject, effect).ToDictionary(one => one.Indicator);
        return [.. subject.Missions.Select(mission => new MissionReading(
            mission, Of(mission.Mission), RateStanding(mission), RateOf(mission) is MissionRate.ToAgree && mission.HasRate,
            mission.HasRate ? effect.Of(mission.Mission, 1m) : null,
            RateStanding(mission) is { } rate ? effect.Of(mission.Mission, rate) : null,
            [.. mission.Indicators.Select(terms => Read(mission, terms, effect, differing.GetValueOrDefault(terms.Id)))]))];
    }

    /// <summary>The rate of a mission on what is agreed so far: what was closed, while it is; null while it is not known.</summary>
    private decimal? RateStanding(SubjectMission mission) =>
        !mission.HasRate ? null
        : Phase == ReviewPhase.Closed ? Closings[^1].Rates.FirstOrDefault(rate => rate.Mission == mission.Mission)?.Rate
        : RateOf(mission) switch
        {
            MissionRate.Reckoned reckoned => reckoned.Rate,
            MissionRate.ToAgree => Of(mission.Mission).Direct?.Rounded,
            _ => null,
        };

    private IndicatorReading Read(SubjectMission mission, SubjectIndicator terms, RateEffect effect, Disagreement? disagreement)
    {
        var written = Of(terms.Id);
        var counts = mission.HasRate && terms.Weight > 0m && written.NeutralisedFor is null;
        return new IndicatorReading(
            terms, written, counts ? ShareOf(mission, terms) : null,
            Worth(written.Own?.Value is { } own ? terms.Measured(own) : null),
            Worth(written.Reading?.Value is { } reading ? terms.Measured(reading) : null),
            Phase == ReviewPhase.Closed ? Decided(mission, terms, effect) : Worth(written.Standing(terms)), disagreement);

        RateReading? Worth(Measurement? measured) => !counts || measured is null ? null
            : new RateReading(measured.Rate, effect.Of(mission.Mission, Alone(mission, terms, measured)));
    }

    /// <summary>What the closing decided of an indicator, whatever an amendment made of its weight since.</summary>
    private RateReading? Decided(SubjectMission mission, SubjectIndicator terms, RateEffect effect)
    {
        var parts = Closings[^1].Rates.FirstOrDefault(rate => rate.Mission == mission.Mission)?.Parts ?? [];
        return parts.FirstOrDefault(part => part.Name == $"{terms.Id}") is { } decided
            ? new RateReading(decided.Rate, effect.Of(
                mission.Mission, Math.Round(decided.Weight * decided.Rate / parts.Sum(part => part.Weight), 4, MidpointRounding.AwayFromZero)))
            : null;
    }

    /// <summary>What one indicator brings to the mission's rate, the others bringing nothing.</summary>
    private decimal Alone(SubjectMission mission, SubjectIndicator supposed, Measurement measured) =>
        ((MissionRate.Reckoned)RateOf(mission, (_, terms) => terms.Id == supposed.Id ? measured : new Measurement.Agreed(0m))).Rate;

    private decimal ShareOf(SubjectMission mission, SubjectIndicator counted) =>
        counted.Weight / mission.Indicators.Where(terms => Of(terms.Id).NeutralisedFor is null).Sum(terms => terms.Weight);
}

/// <summary>Where a review stands, as everybody reads it (30-contract-life 3).</summary>
public enum ReviewState
{
    /// <summary>In the ARS-CPAM room.</summary>
    Preparation,

    /// <summary>Shown to the CPTS.</summary>
    Open,

    /// <summary>The three parties agree to its present wording.</summary>
    Agreed,

    /// <summary>Closed: its rates count.</summary>
    Closed,
}

/// <summary>A mission as the review reads it.</summary>
/// <param name="Terms">The mission in the terms of the year.</param>
/// <param name="Written">What the parties wrote of it.</param>
/// <param name="Rate">Its rate on what is agreed so far, 0 to 1; null while it is not known, or when it has none.</param>
/// <param name="IsRateToAgree">Whether none of its indicators is left: the rate is agreed directly (R-MISSION-RATE).</param>
/// <param name="Full">Its variable part at 100 %; null when it has no rate.</param>
/// <param name="Amount">Its variable part at that rate; null while it is not known.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record MissionReading(
    SubjectMission Terms, ReviewedMission Written, decimal? Rate, bool IsRateToAgree, Euro? Full, Euro? Amount, IReadOnlyList<IndicatorReading> Indicators);

/// <summary>An indicator as the review reads it.</summary>
/// <param name="Terms">The indicator in the terms of the year.</param>
/// <param name="Written">What the parties wrote of it.</param>
/// <param name="Share">Its weight over those of the mission that count this year, 0 to 1; null when it does not count.</param>
/// <param name="Own">What the CPTS's figure gives.</param>
/// <param name="Reading">What the institutions' reading gives.</param>
/// <param name="Standing">What is agreed, or the figure that both give.</param>
/// <param name="Disagreement">What the parties differ on, if they do.</param>
public sealed record IndicatorReading(
    SubjectIndicator Terms, ReviewedIndicator Written, decimal? Share, RateReading? Own, RateReading? Reading, RateReading? Standing, Disagreement? Disagreement);

/// <summary>What a value gives.</summary>
/// <param name="Rate">The rate of the indicator, 0 to 1, not rounded (R-IND).</param>
/// <param name="Brings">What it alone brings of the mission's variable part, in euros.</param>
public sealed record RateReading(decimal Rate, Euro Brings);
