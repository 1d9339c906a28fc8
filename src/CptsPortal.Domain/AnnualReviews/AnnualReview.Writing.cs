using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.AnnualReviews;

/// <summary>The whole of what one side types, at once.</summary>
public sealed partial class AnnualReview
{
    /// <summary>
    /// Writes what one side typed: the CPTS its figures, an institution the readings, what is agreed and what is left out. Either all
    /// of it holds, or every rule that it breaks is told and the review is not to be saved.
    /// </summary>
    /// <param name="typed">What is typed; what is not in it stays.</param>
    /// <param name="by">Who types.</param>
    /// <param name="subject">What the contract says of the year.</param>
    public IReadOnlyList<BrokenRule> Write(TypedReview typed, Party by, ReviewSubject subject)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var broken = new List<BrokenRule>();
        foreach (var indicator in typed.Indicators)
            broken.AddRange(At($"indicators[{indicator.Id}]", Write(indicator, by, subject)));
        // A rate is agreed on a mission once its indicators are left out, which the same form may do.
        foreach (var mission in typed.Missions)
            broken.AddRange(At($"missions[{mission.Mission}]", Write(mission, by, subject)));
        return [.. broken.DistinctBy(rule => (rule.Code, rule.Path))];
    }

    private IEnumerable<BrokenRule> Write(TypedIndicator typed, Party by, ReviewSubject subject)
    {
        var figure = new Figure(typed.Value.Value, typed.Comment, by == Party.Cpts ? typed.Evidence : null);
        IEnumerable<BrokenRule> broken = [.. Unreadable((typed.Value, "value")), .. Enter(typed.Id, figure, by, subject)];
        if (by == Party.Cpts)
            return broken;
        var agreed = typed.AgreedValue.Value is null && typed.AgreedRate.Value is null
            ? null : new AgreedFigure(typed.AgreedValue.Value, typed.AgreedRate.Value);
        return
        [
            .. broken,
            .. Unreadable((typed.AgreedValue, "agreedValue"), (typed.AgreedRate, "agreedRate")),
            .. Settle(typed.Id, agreed, subject).Select(rule => rule with { Path = rule.Path is "" ? "" : rule.Path == "rate" ? "agreedRate" : "agreedValue" }),
            .. Neutralise(typed.Id, typed.IsNeutralised, typed.NeutralisedFor, subject)
                .Select(rule => rule with { Path = rule.Path.Length == 0 ? "" : "neutralisedFor" }),
        ];
    }

    private IEnumerable<BrokenRule> Write(TypedMission typed, Party by, ReviewSubject subject) => by == Party.Cpts
        ? WriteMeans(typed.Mission, typed.Means, by, subject)
        :
        [
            .. WriteMeans(typed.Mission, typed.Means, by, subject),
            .. Unreadable((typed.Rate, "rate")),
            .. SetRate(typed.Mission, typed.Rate.Value, typed.RateReason, subject)
                .Select(rule => rule with { Path = rule.Path is "reason" ? "rateReason" : rule.Code.EndsWith(nameof(ReviewRule.NoIndicatorLeft), StringComparison.Ordinal) ? "rate" : rule.Path }),
        ];

    private static IEnumerable<BrokenRule> Unreadable(params (TypedNumber Number, string Path)[] typed) =>
        typed.Where(field => field.Number.IsUnreadable).Select(field => new BrokenRule(ReviewRule.NumberRead, field.Path));

    /// <summary>A rule of one part is told at its field; one of the whole act stays so.</summary>
    private static IEnumerable<BrokenRule> At(string part, IEnumerable<BrokenRule> broken) =>
        broken.Select(rule => rule.Path.Length == 0 ? rule : rule with { Path = $"{part}.{rule.Path}" });
}
