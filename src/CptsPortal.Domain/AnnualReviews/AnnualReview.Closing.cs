using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Domain.AnnualReviews;

/// <summary>Agreements, closing and reopening.</summary>
public sealed partial class AnnualReview : IIssuer
{
    /// <summary>
    /// The rates that the engine takes for the year: those of the last closing, also while the review is open again, so that
    /// nothing falls back to 100 % meanwhile.
    /// </summary>
    public IReadOnlyList<Attainment> Attainments =>
        Closings.Count == 0 ? [] : [.. Closings[^1].Rates.Select(rate => new Attainment(rate.Mission, ContractYear, rate.Rate))];

    /// <summary>A party agrees to the present wording.</summary>
    /// <param name="by">The party.</param>
    /// <param name="who">Name of who agrees.</param>
    /// <param name="revision">The wording that they saw.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Agree(Party by, string who, int revision, DateOnly today)
    {
        var holding = new Holding();
        if (holding.Rule(Phase != ReviewPhase.Closed, ReviewRule.NotClosed))
            holding.Rule(Phase == ReviewPhase.Open, ReviewRule.Opened);
        holding.Rule(revision == Revision, ReviewRule.AgreedAsSeen);
        holding.Rule(!HasAgreed(by), ReviewRule.AgreedOnce);
        if (holding.Holds)
            Agreements = [.. Agreements, new Agreement(by, who, today, Revision)];
        return holding.Broken;
    }

    /// <summary>Whether a party agreed to the present wording.</summary>
    public bool HasAgreed(Party party) => Agreements.Any(agreement => agreement.By == party && agreement.Revision == Revision);

    /// <summary>What the indicators of a mission say of its rate (R-MISSION-RATE), on what is agreed so far.</summary>
    /// <param name="mission">The mission in the terms of the year.</param>
    public MissionRate RateOf(SubjectMission mission) => RateOf(mission, (indicator, terms) => indicator.Standing(terms));

    /// <summary>Closes the review: its rates turn the estimated lines of the year into definite ones.</summary>
    /// <param name="subject">What the contract says of the year.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Close(ReviewSubject subject, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var holding = new Holding();
        if (holding.Rule(Phase != ReviewPhase.Closed, ReviewRule.NotClosed))
            holding.Rule(Phase == ReviewPhase.Open, ReviewRule.Opened);
        holding.Rule(subject.End <= today, ReviewRule.YearOver, "", subject.End);
        foreach (var party in Enum.GetValues<Party>())
            holding.Rule(HasAgreed(party), ReviewRule.PartyAgreed, "", party);
        foreach (var terms in subject.Missions.SelectMany(mission => mission.Indicators))
            holding.Rule(!Of(terms.Id).IsDisagreement, ReviewRule.NoDisagreement, "", terms.Label);
        var rates = subject.Missions.Where(mission => mission.HasRate).Select(mission => Closed(holding, mission)).ToArray();
        if (!holding.Holds)
            return holding.Broken;
        Closings = [.. Closings, new ReviewClosing(today, Revision, [.. rates.OfType<ClosedRate>()])];
        Phase = ReviewPhase.Closed;
        return [];
    }

    /// <summary>Opens a closed review again; its rates count until the next closing.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="variablePaid">Whether a line that it decided is paid, or ordered.</param>
    /// <param name="carriesDifference">Whether one chose to carry the difference to a correction line.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Reopen(string? reason, bool variablePaid, bool carriesDifference, DateOnly today)
    {
        var holding = new Holding();
        holding.Rule(Phase == ReviewPhase.Closed, ReviewRule.Closed);
        holding.Rule(Text(reason) is not null, ReviewRule.ReasonGiven, "reason");
        holding.Rule(!variablePaid || carriesDifference, ReviewRule.PaidLineCarried, "carriesDifference");
        if (!holding.Holds)
            return holding.Broken;
        var reopened = Closings[^1] with { Reopened = new ReviewReopening(today, Text(reason)!, variablePaid) };
        Closings = [.. Closings.SkipLast(1), reopened];
        (Phase, Revision, Agreements) = (ReviewPhase.Open, Revision + 1, []);
        return [];
    }

    private ClosedRate? Closed(Holding holding, SubjectMission mission)
    {
        switch (RateOf(mission))
        {
            case MissionRate.Reckoned reckoned:
                return new ClosedRate(mission.Mission, reckoned.Rate, reckoned.Parts);
            case MissionRate.Awaited awaited:
                foreach (var terms in mission.Indicators.Where(terms => awaited.Names.Contains($"{terms.Id}") && !Of(terms.Id).IsDisagreement))
                    holding.Rule(false, ReviewRule.MeasureGiven, "", terms.Label);
                return null;
            default:
                var direct = Of(mission.Mission).Direct;
                holding.Rule(direct is not null, ReviewRule.RateAgreed, "", mission.Mission);
                return direct is null ? null : new ClosedRate(mission.Mission, direct.Rounded, []);
        }
    }

    private MissionRate RateOf(SubjectMission mission, Func<ReviewedIndicator, SubjectIndicator, Measurement?> measure) => MissionRate.Of(
        mission.Indicators.Select(terms =>
        {
            var written = Of(terms.Id);
            return new CountedIndicator($"{terms.Id}", terms.Weight, measure(written, terms), written.NeutralisedFor is not null);
        }));

    /// <inheritdoc />
    public IEnumerable<IssuedPaper> PapersIssued() =>
        Closings.Select((closing, rank) => new IssuedPaper(DocumentKind.ReviewReport, Id, ContractYear, rank + 1, closing.On));

}
