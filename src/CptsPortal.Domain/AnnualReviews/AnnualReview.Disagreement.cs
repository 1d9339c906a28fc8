using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Domain.AnnualReviews;

/// <summary>What the parties differ on, in euros.</summary>
public sealed partial class AnnualReview
{
    /// <summary>The indicators on which the CPTS's figure and the institutions' reading differ, nothing being agreed.</summary>
    /// <param name="subject">What the contract says of the year.</param>
    /// <param name="effect">The variable parts of the year.</param>
    public IReadOnlyList<Disagreement> Disagreements(ReviewSubject subject, RateEffect effect)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(effect);
        return
        [
            .. from mission in subject.Missions
               from terms in mission.Indicators
               where Of(terms.Id).IsDisagreement
               select new Disagreement(
                   terms.Id, mission.Mission, With(mission, terms, Of(terms.Id).Own!, effect), With(mission, terms, Of(terms.Id).Reading!, effect)),
        ];
    }

    /// <summary>
    /// The mission's variable part if the indicator had a value and the others what stands, or the institutions' reading where they
    /// differ too; null where another one has no measure yet, or where the indicator is only followed.
    /// </summary>
    private Euro? With(SubjectMission mission, SubjectIndicator supposed, Figure figure, RateEffect effect)
    {
        var rate = RateOf(mission, (indicator, terms) =>
            terms.Id == supposed.Id ? terms.Measured(figure.Value!.Value)
            : indicator.Standing(terms) ?? (indicator.IsDisagreement ? terms.Measured(indicator.Reading!.Value!.Value) : null));
        return mission.HasRate && supposed.Weight > 0m && rate is MissionRate.Reckoned reckoned ? effect.Of(mission.Mission, reckoned.Rate) : null;
    }
}

/// <summary>An indicator on which the parties differ.</summary>
/// <param name="Indicator">Which one.</param>
/// <param name="Mission">The mission that it follows.</param>
/// <param name="WithOwn">The mission's variable part with the CPTS's figure, where it can be computed.</param>
/// <param name="WithReading">The mission's variable part with the institutions' reading, where it can be computed.</param>
public sealed record Disagreement(Guid Indicator, Mission Mission, Euro? WithOwn, Euro? WithReading)
{
    /// <summary>What is at stake, 0 or more; null where it cannot be computed.</summary>
    public Euro? AtStake => WithOwn is { } own && WithReading is { } reading ? own > reading ? own - reading : reading - own : null;
}

/// <summary>The variable parts of one contract year as the engine gives them for a rate: what a rate is worth as it is typed.</summary>
/// <param name="engine">The engine.</param>
/// <param name="facts">The contract's facts.</param>
/// <param name="contractYear">1 to 5.</param>
public sealed class RateEffect(FundingEngine engine, ContractFacts facts, int contractYear)
{
    /// <summary>The variable part of a mission at a rate, in euros.</summary>
    public Euro Of(Mission mission, decimal rate)
    {
        var supposed = facts with
        {
            Attainments =
            [
                .. facts.Attainments.Where(other => other.Mission != mission || other.ContractYear != contractYear),
                new Attainment(mission, contractYear, rate),
            ],
        };
        return engine.Compute(supposed).ContractYears.Where(year => year.Number == contractYear)
            .SelectMany(year => year.Entitlements)
            .Where(due => due.Component == Component.Variable && due.Mission == mission)
            .Aggregate(Euro.Zero, (sum, due) => sum + due.Amount);
    }
}
