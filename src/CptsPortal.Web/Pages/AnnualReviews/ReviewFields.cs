using System.Globalization;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Web.Pages.Contracts.Terms;
using CptsPortal.Web.Pages.Shared;

namespace CptsPortal.Web.Pages.AnnualReviews;

/// <summary>A review as one side types it.</summary>
internal sealed class ReviewFields
{
    /// <summary>The missions, by name.</summary>
    public Dictionary<string, ReviewMissionFields> Missions { get; set; } = [];

    /// <summary>The indicators, by identity.</summary>
    public Dictionary<string, ReviewIndicatorFields> Indicators { get; set; } = [];

    /// <summary>The form of a review: the CPTS's figures, or the institutions' readings.</summary>
    public static ReviewFields Of(ReviewView view, bool ofCpts) => new()
    {
        Missions = view.Missions.ToDictionary(mission => $"{mission.Terms.Mission}", mission => ReviewMissionFields.Of(mission.Written)),
        Indicators = view.Missions.SelectMany(mission => mission.Indicators).ToDictionary(
            indicator => $"{indicator.Terms.Id}", indicator => ReviewIndicatorFields.Of(indicator.Written, ofCpts)),
    };

    /// <summary>Whatever the form sent, each mission and indicator has its fields.</summary>
    public void Complete(ReviewView view)
    {
        foreach (var mission in view.Missions)
            Missions.TryAdd($"{mission.Terms.Mission}", ReviewMissionFields.Of(mission.Written));
        foreach (var indicator in view.Missions.SelectMany(mission => mission.Indicators))
            Indicators.TryAdd($"{indicator.Terms.Id}", new ReviewIndicatorFields());
    }

    /// <summary>What is typed; what the form did not send is left out.</summary>
    public TypedReview Read() => new(
        [
            .. from typed in Missions
               let mission = Enum.TryParse<Law.Funding.Mission>(typed.Key, out var known) && Enum.IsDefined(known) ? known : (Law.Funding.Mission?)null
               where mission is not null
               select typed.Value.Read(mission.Value),
        ],
        [
            .. from typed in Indicators
               let id = Guid.TryParse(typed.Key, out var known) ? known : (Guid?)null
               where id is not null
               select typed.Value.Read(id.Value),
        ]);

    /// <summary>What is typed beside what is saved.</summary>
    public IEnumerable<ChangedField> Beside(ReviewView view, bool ofCpts)
    {
        var saved = Of(view, ofCpts);
        foreach (var indicator in view.Missions.SelectMany(mission => mission.Indicators))
        {
            var (typed, kept) = (Indicators.GetValueOrDefault($"{indicator.Terms.Id}"), saved.Indicators[$"{indicator.Terms.Id}"]);
            if (typed is null)
                continue;
            yield return new($"{indicator.Terms.Label}\u00A0: valeur", typed.Value, kept.Value);
            yield return new($"{indicator.Terms.Label}\u00A0: commentaire", Typed.OrNull(typed.Comment), kept.Comment);
            yield return new($"{indicator.Terms.Label}\u00A0: valeur retenue", typed.AgreedValue, kept.AgreedValue);
            yield return new($"{indicator.Terms.Label}\u00A0: taux retenu", typed.AgreedRate, kept.AgreedRate);
            yield return new($"{indicator.Terms.Label}\u00A0: motif de neutralisation", Typed.OrNull(typed.NeutralisedFor), kept.NeutralisedFor);
        }

        foreach (var (name, typed) in Missions.Where(typed => saved.Missions.ContainsKey(typed.Key)))
            yield return new("Moyens engagés", Typed.OrNull(typed.Means), saved.Missions[name].Means);
    }

    internal static TypedNumber Number(string? typed) =>
        Typed.Blank(typed) ? default : TermsFields.Number(typed) is { } number ? new TypedNumber(number) : new TypedNumber(null, IsUnreadable: true);

    /// <summary>A rate typed in percent.</summary>
    internal static TypedNumber Percent(string? typed) => Number(typed) is { Value: { } percent } ? new TypedNumber(percent / 100m) : Number(typed);

    internal static string? Percent(decimal? rate) => (rate * 100m)?.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',');
}

/// <summary>A mission as typed.</summary>
internal sealed class ReviewMissionFields
{
    /// <summary>The means engaged.</summary>
    public string? Means { get; set; }

    /// <summary>The rate agreed on the mission itself, in percent.</summary>
    public string? Rate { get; set; }

    /// <summary>Why.</summary>
    public string? RateReason { get; set; }

    public static ReviewMissionFields Of(ReviewedMission written) => new()
    {
        Means = written.Means,
        Rate = ReviewFields.Percent(written.Direct?.Rate),
        RateReason = written.Direct?.Reason,
    };

    public TypedMission Read(Law.Funding.Mission mission) => new(mission, Means, ReviewFields.Percent(Rate), Typed.OrNull(RateReason));
}

/// <summary>An indicator as typed.</summary>
internal sealed class ReviewIndicatorFields
{
    /// <summary>The figure of the CPTS, or the reading of the institutions; 1 or 0 for yes or no.</summary>
    public string? Value { get; set; }

    /// <summary>Their comment.</summary>
    public string? Comment { get; set; }

    /// <summary>The piece that proves the CPTS's figure.</summary>
    public string? Evidence { get; set; }

    /// <summary>The value agreed.</summary>
    public string? AgreedValue { get; set; }

    /// <summary>The rate agreed, in percent.</summary>
    public string? AgreedRate { get; set; }

    /// <summary>Whether it is left out this year.</summary>
    public bool IsNeutralised { get; set; }

    /// <summary>Why.</summary>
    public string? NeutralisedFor { get; set; }

    public static ReviewIndicatorFields Of(ReviewedIndicator written, bool ofCpts)
    {
        var figure = ofCpts ? written.Own : written.Reading;
        return new ReviewIndicatorFields
        {
            Value = figure?.Value?.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ','),
            Comment = figure?.Comment,
            Evidence = ofCpts ? figure?.Evidence?.ToString() : null,
            AgreedValue = ofCpts ? null : written.Agreed?.Value?.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ','),
            AgreedRate = ofCpts ? null : ReviewFields.Percent(written.Agreed?.Rate),
            IsNeutralised = !ofCpts && written.NeutralisedFor is not null,
            NeutralisedFor = ofCpts ? null : written.NeutralisedFor,
        };
    }

    public TypedIndicator Read(Guid id) => new(id, ReviewFields.Number(Value), Comment, Guid.TryParse(Evidence, out var piece) ? piece : null)
    {
        AgreedValue = ReviewFields.Number(AgreedValue),
        AgreedRate = ReviewFields.Percent(AgreedRate),
        IsNeutralised = IsNeutralised,
        NeutralisedFor = NeutralisedFor,
    };
}
