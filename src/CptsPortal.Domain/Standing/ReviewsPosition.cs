using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using Actor = CptsPortal.Law.Deadlines.Actor;

namespace CptsPortal.Domain.Standing;

/// <summary>Where the annual reviews of a signed contract stand, also after its end.</summary>
/// <param name="Contract">Where the contract stands, which is signed.</param>
/// <param name="Started">The reviews started so far, by year.</param>
public sealed record ReviewsPosition(ContractPosition Contract, IReadOnlyList<ReviewPosition> Started)
{
    /// <summary>The position of the reviews of a signed contract.</summary>
    public static ReviewsPosition Of(Contract contract, IEnumerable<AnnualReview> reviews)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return new ReviewsPosition(ContractPosition.Of(contract), [.. reviews.Select(review => ReviewPosition.Of(
            review.ContractYear, review.Phase, review.OpenedOn, review.Indicators, review.Agreements, review.Closings))]);
    }

    /// <summary>D-11 of each year that is over and whose review was never closed, the oldest first.</summary>
    internal IEnumerable<OpenDeadline> DeadlinesOn(DateOnly today) =>
        from year in YearsOverOn(today)
        where Of(year.Number) is not { WasClosed: true }
        select new OpenDeadline(ContractDeadlines.AnnualReview, year.End, ContractDeadlines.AnnualReview.DueFrom(year.End));

    /// <summary>What is awaited on each year that is over, the oldest first.</summary>
    internal IEnumerable<Duty> DutiesOn(DateOnly today) => YearsOverOn(today).SelectMany(year => DutiesOn(year.Number, year.End, Of(year.Number)));

    private static IEnumerable<Duty> DutiesOn(int year, DateOnly end, ReviewPosition? review)
    {
        var until = review is { WasClosed: true } ? (DateOnly?)null : ContractDeadlines.AnnualReview.DueFrom(end);
        return review switch
        {
            // Who is out of the room is told the same, whether its preparation began or not.
            null or { Phase: ReviewPhase.Preparation } => [Awaited(DutyKind.OpenReview, Actor.Institutions, end)],
            { Phase: ReviewPhase.Closed } => [],
            { HasFigures: false } => [Awaited(DutyKind.FillReview, Actor.Cpts, review.OpenedOn)],
            { HasReadings: false } or { HasDisagreement: true } => [Awaited(DutyKind.ReadReview, Actor.Institutions, review.OpenedOn)],
            _ when review.Missing.Any() => review.Missing.Select(party => Awaited(DutyKind.AgreeToReview, ContractDuties.ActorOf(party), review.OpenedOn)),
            _ => [Awaited(DutyKind.CloseReview, Actor.Institutions, review.Agreements.Max(agreement => agreement.On))],
        };

        Duty Awaited(DutyKind kind, Actor who, DateOnly? since) => new(kind, who, since, until) { ContractYear = year };
    }

    /// <summary>The contract years that are over, each with the first day after it: its anniversary, or the day on which the contract ended within it.</summary>
    private IEnumerable<(int Number, DateOnly End)> YearsOverOn(DateOnly today)
    {
        var (signedOn, endOn) = (Contract.SignedOn!.Value, Contract.EndOn(today));
        return from year in Enumerable.Range(1, ContractTerm.Years)
               where ContractTerm.Anniversary(signedOn, year - 1) < endOn
               let anniversary = ContractTerm.Anniversary(signedOn, year)
               let end = endOn < anniversary ? endOn.Value : anniversary
               where end <= today
               select (year, end);
    }

    private ReviewPosition? Of(int year) => Started.FirstOrDefault(review => review.ContractYear == year);
}

/// <summary>Where a review stands, without what its figures say.</summary>
/// <param name="ContractYear">1 to 5.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="OpenedOn">Day on which it left the room.</param>
/// <param name="WasClosed">Whether it was closed once: what is opened again met its deadline.</param>
/// <param name="HasFigures">Whether the CPTS gave a figure.</param>
/// <param name="HasReadings">Whether the institutions gave a reading, agreed on a figure, or left an indicator out.</param>
/// <param name="HasDisagreement">Whether the parties differ on an indicator.</param>
/// <param name="Agreements">The agreements to its present wording.</param>
public sealed record ReviewPosition(
    int ContractYear, ReviewPhase Phase, DateOnly? OpenedOn, bool WasClosed, bool HasFigures, bool HasReadings, bool HasDisagreement,
    IReadOnlyList<Agreement> Agreements)
{
    /// <summary>The parties whose agreement is missing.</summary>
    internal IEnumerable<Party> Missing => Enum.GetValues<Party>().Where(party => Agreements.All(agreement => agreement.By != party));

    /// <summary>The position of a review.</summary>
    /// <param name="contractYear">1 to 5.</param>
    /// <param name="phase">Where it stands.</param>
    /// <param name="openedOn">Day on which it left the room.</param>
    /// <param name="indicators">What is written of its indicators.</param>
    /// <param name="agreements">The agreements to its present wording.</param>
    /// <param name="closings">Its closings.</param>
    public static ReviewPosition Of(
        int contractYear, ReviewPhase phase, DateOnly? openedOn, IReadOnlyList<ReviewedIndicator> indicators, IReadOnlyList<Agreement> agreements,
        IReadOnlyList<ReviewClosing> closings)
    {
        ArgumentNullException.ThrowIfNull(closings);
        return new ReviewPosition(
            contractYear, phase, openedOn, closings.Count > 0, indicators.Any(indicator => indicator.Own?.Value is not null),
            indicators.Any(indicator => indicator.Reading?.Value is not null || indicator.Agreed is not null || indicator.NeutralisedFor is not null),
            indicators.Any(indicator => indicator.IsDisagreement), agreements);
    }
}
