using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.AnnualReviews;

/// <summary>Where a review stands.</summary>
public enum ReviewPhase
{
    /// <summary>In the ARS-CPAM room: the CPTS sees nothing of it.</summary>
    Preparation,

    /// <summary>Shown to the CPTS, which enters its figures; the three parties can agree.</summary>
    Open,

    /// <summary>Closed: its rates count.</summary>
    Closed,
}

/// <summary>The review of one contract year by the three parties (instruction II.1; 30-contract-life 3).</summary>
public sealed partial class AnnualReview
{
    private AnnualReview()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The contract.</summary>
    public Guid ContractId { get; private set; }

    /// <summary>1 to 5; a contract year has one review.</summary>
    public int ContractYear { get; private set; }

    /// <summary>Where it stands.</summary>
    public ReviewPhase Phase { get; private set; }

    /// <summary>Grows at each change: an agreement is to one wording.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Day on which it left the room; null before.</summary>
    public DateOnly? OpenedOn { get; private set; }

    /// <summary>What is written of the missions.</summary>
    public IReadOnlyList<ReviewedMission> Missions { get; private set; } = [];

    /// <summary>What is written of the indicators.</summary>
    public IReadOnlyList<ReviewedIndicator> Indicators { get; private set; } = [];

    /// <summary>The agreements to the present wording.</summary>
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];

    /// <summary>The closings, first to last: one, and one more after each reopening.</summary>
    public IReadOnlyList<ReviewClosing> Closings { get; private set; } = [];

    /// <summary>Starts the review of a year in the room, from the anniversary that ends it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="contractId">The contract.</param>
    /// <param name="subject">What the contract says of the year.</param>
    /// <param name="known">The review that the year has already; null for none.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="review">The review, when no rule is broken.</param>
    public static IReadOnlyList<BrokenRule> Start(
        Guid caseId, Guid contractId, ReviewSubject subject, AnnualReview? known, DateOnly today, out AnnualReview? review)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var holding = new Holding();
        holding.Rule(subject.End <= today, ReviewRule.YearOver, "", subject.End);
        holding.Rule(known is null, ReviewRule.StartedOnce);
        review = holding.Holds ? new AnnualReview { CaseId = caseId, ContractId = contractId, ContractYear = subject.ContractYear } : null;
        return holding.Broken;
    }

    /// <summary>Shows the review to the CPTS.</summary>
    public IReadOnlyList<BrokenRule> Open(DateOnly today)
    {
        var holding = new Holding();
        holding.Rule(Phase == ReviewPhase.Preparation, ReviewRule.StillInRoom);
        if (holding.Holds)
            (Phase, OpenedOn) = (ReviewPhase.Open, today);
        return holding.Broken;
    }

    /// <summary>Writes the means engaged for a mission.</summary>
    /// <param name="mission">The mission.</param>
    /// <param name="means">The means engaged.</param>
    /// <param name="by">Who writes: the CPTS does once the review is open.</param>
    /// <param name="subject">What the contract says of the year.</param>
    public IReadOnlyList<BrokenRule> WriteMeans(Mission mission, string? means, Party by, ReviewSubject subject)
    {
        var holding = Writable(by);
        HasMission(holding, subject, mission);
        return Written(holding, Of(mission) with { Means = Text(means) });
    }

    /// <summary>Enters what one side says of an indicator: the CPTS its figure, an institution their reading.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="figure">What they say.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="subject">What the contract says of the year.</param>
    public IReadOnlyList<BrokenRule> Enter(Guid indicator, Figure figure, Party by, ReviewSubject subject)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var holding = Writable(by);
        var terms = HasIndicator(holding, subject, indicator);
        IsValueOf(holding, terms, figure.Value);
        var told = figure with { Comment = Text(figure.Comment) };
        var said = told == new Figure(null, null) ? null : told;
        return Written(holding, by == Party.Cpts ? Of(indicator) with { Own = said } : Of(indicator) with { Reading = said });
    }

    /// <summary>Notes what the parties agree on an indicator, or takes it back.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="agreed">A value or a rate; null to take it back.</param>
    /// <param name="subject">What the contract says of the year.</param>
    public IReadOnlyList<BrokenRule> Settle(Guid indicator, AgreedFigure? agreed, ReviewSubject subject)
    {
        var holding = Writable(Party.Fund);
        var terms = HasIndicator(holding, subject, indicator);
        if (agreed is not null && holding.Rule(agreed.Value is null != agreed.Rate is null, ReviewRule.ValueOrRate, "value"))
            holding.Rule(agreed.Rate is null or >= 0m and <= 1m, ReviewRule.RateBetweenZeroAndOne, "rate");
        IsValueOf(holding, terms, agreed?.Value);
        return Written(holding, Of(indicator) with { Agreed = agreed });
    }

    /// <summary>Leaves an indicator out for the year, with a reason, or takes it in again.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="neutralised">Whether it is left out.</param>
    /// <param name="reason">Why.</param>
    /// <param name="subject">What the contract says of the year.</param>
    public IReadOnlyList<BrokenRule> Neutralise(Guid indicator, bool neutralised, string? reason, ReviewSubject subject)
    {
        var holding = Writable(Party.Fund);
        HasIndicator(holding, subject, indicator);
        holding.Rule(!neutralised || Text(reason) is not null, ReviewRule.ReasonGiven, "reason");
        return Written(holding, Of(indicator) with { NeutralisedFor = neutralised ? Text(reason) : null });
    }

    /// <summary>Agrees on the rate of a mission of which no indicator is left, or takes it back.</summary>
    /// <param name="mission">The mission.</param>
    /// <param name="rate">0 to 1; null to take it back.</param>
    /// <param name="reason">Why.</param>
    /// <param name="subject">What the contract says of the year.</param>
    public IReadOnlyList<BrokenRule> SetRate(Mission mission, decimal? rate, string? reason, ReviewSubject subject)
    {
        var holding = Writable(Party.Fund);
        if (HasMission(holding, subject, mission) is { } terms && rate is not null)
        {
            holding.Rule(terms.HasRate && RateOf(terms) is Law.Indicators.MissionRate.ToAgree, ReviewRule.NoIndicatorLeft);
            holding.Rule(rate is >= 0m and <= 1m, ReviewRule.RateBetweenZeroAndOne, "rate");
            holding.Rule(Text(reason) is not null, ReviewRule.ReasonGiven, "reason");
        }

        return Written(holding, Of(mission) with { Direct = rate is { } agreed && Text(reason) is { } why ? new DirectRate(agreed, why) : null });
    }

    /// <summary>What is written of a mission; nothing when nothing is.</summary>
    internal ReviewedMission Of(Mission mission) => Missions.FirstOrDefault(written => written.Mission == mission) ?? new ReviewedMission(mission);

    /// <summary>What is written of an indicator; nothing when nothing is.</summary>
    internal ReviewedIndicator Of(Guid indicator) => Indicators.FirstOrDefault(written => written.Id == indicator) ?? new ReviewedIndicator(indicator);

    private Holding Writable(Party by)
    {
        var holding = new Holding();
        if (holding.Rule(Phase != ReviewPhase.Closed, ReviewRule.NotClosed) && by == Party.Cpts)
            holding.Rule(Phase == ReviewPhase.Open, ReviewRule.Opened);
        return holding;
    }

    private static SubjectMission? HasMission(Holding holding, ReviewSubject subject, Mission mission)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var terms = subject.Missions.FirstOrDefault(terms => terms.Mission == mission);
        holding.Rule(terms is not null, ReviewRule.MissionKnown);
        return terms;
    }

    private static SubjectIndicator? HasIndicator(Holding holding, ReviewSubject subject, Guid indicator)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var terms = subject.MissionOf(indicator)?.Indicators.Single(terms => terms.Id == indicator);
        holding.Rule(terms is not null, ReviewRule.IndicatorKnown);
        return terms;
    }

    private static void IsValueOf(Holding holding, SubjectIndicator? terms, decimal? value) =>
        holding.Rule(terms is not { IsYesNo: true } || value is null or 0m or 1m, ReviewRule.YesOrNo, "value");

    private IReadOnlyList<BrokenRule> Written(Holding holding, ReviewedMission written) => Changed(
        holding, () => Missions = [.. Missions.Where(other => other.Mission != written.Mission).Append(written).OrderBy(other => other.Mission)],
        written == Of(written.Mission));

    private IReadOnlyList<BrokenRule> Written(Holding holding, ReviewedIndicator written) => Changed(
        holding, () => Indicators = [.. Indicators.Where(other => other.Id != written.Id).Append(written)],
        written == Of(written.Id));

    /// <summary>A change clears the agreements: each was to another wording.</summary>
    private IReadOnlyList<BrokenRule> Changed(Holding holding, Action write, bool isSame)
    {
        if (!holding.Holds || isSame)
            return holding.Broken;
        write();
        (Revision, Agreements) = (Revision + 1, []);
        return [];
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
