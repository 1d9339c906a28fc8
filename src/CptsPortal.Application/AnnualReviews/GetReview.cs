using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Deadlines;
using MediatR;
using Microsoft.EntityFrameworkCore;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Application.AnnualReviews;

/// <summary>The review of a contract year; null when the year has none that the reader may know of.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Year">1 to 5.</param>
/// <param name="Supposed">What the reader is typing, read as if it were saved; changes nothing. Null to read what is saved.</param>
public sealed record GetReview(Guid CaseId, int Year, TypedReview? Supposed = null) : IRequest<ReviewView?>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A review as somebody may see it.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="Department">Code of the department of the case.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Subject">What the contract says of the year.</param>
/// <param name="DueBy">Last day to close it (D-11), included.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Version">Version, for acts on it.</param>
/// <param name="Revision">Which wording.</param>
/// <param name="OpenedOn">Day on which it left the room.</param>
/// <param name="Agreements">The agreements to the present wording.</param>
/// <param name="Closings">Its closings, first to last.</param>
/// <param name="Missions">The missions of the year, in rates and euros.</param>
/// <param name="LastYear">What was decided the year before; null when nothing was.</param>
/// <param name="Pieces">Titles of the pieces that prove figures.</param>
/// <param name="IsPaid">Whether a line that it decided is paid, or in a payment order.</param>
/// <param name="Obstacles">The rules that closing it would break; none once it is closed, nor while it lies in the room.</param>
public sealed record ReviewView(
    DateOnly Today, Stage Stage, string Department, SignedContract Contract, ReviewSubject Subject, DateOnly DueBy, ReviewState State, uint Version, int Revision,
    DateOnly? OpenedOn, IReadOnlyList<Agreement> Agreements, IReadOnlyList<ReviewClosing> Closings, IReadOnlyList<MissionReading> Missions,
    LastYear? LastYear, IReadOnlyDictionary<Guid, string> Pieces, bool IsPaid,
    IReadOnlyList<BrokenRule> Obstacles)
{
    /// <summary>Identity of the review.</summary>
    public required Guid Id { get; init; }

    /// <summary>The variable parts of the year at 100 %.</summary>
    public Euro Full => Missions.Aggregate(Euro.Zero, (sum, mission) => sum + (mission.Full ?? Euro.Zero));

    /// <summary>The variable parts whose rate is known.</summary>
    public Euro Amount => Missions.Aggregate(Euro.Zero, (sum, mission) => sum + (mission.Amount ?? Euro.Zero));

    /// <summary>Whether the rate of each mission that has one is known.</summary>
    public bool IsWhole => Missions.All(mission => mission.Amount is not null || !mission.Terms.HasRate);

    /// <summary>What the parties differ on.</summary>
    public IEnumerable<(IndicatorReading Indicator, Disagreement Disagreement)> Disagreements =>
        from mission in Missions
        from indicator in mission.Indicators
        where indicator.Disagreement is not null
        select (indicator, indicator.Disagreement);
}

/// <summary>What was decided the year before.</summary>
/// <param name="Year">Which one.</param>
/// <param name="Closing">Its last closing.</param>
/// <param name="Indicators">What was written of its indicators.</param>
public sealed record LastYear(int Year, ReviewClosing Closing, IReadOnlyList<ReviewedIndicator> Indicators)
{
    /// <summary>The rate of a mission then, 0 to 1; null when none was decided.</summary>
    public decimal? RateOf(Law.Funding.Mission mission) => Closing.Rates.FirstOrDefault(rate => rate.Mission == mission)?.Rate;

    /// <summary>The value and the rate of an indicator then, where they are known.</summary>
    public (decimal? Value, decimal? Rate) Of(Guid indicator)
    {
        var written = Indicators.FirstOrDefault(one => one.Id == indicator);
        return (
            written?.Agreed is { } agreed ? agreed.Value : written?.Reading?.Value ?? written?.Own?.Value,
            Closing.Rates.SelectMany(rate => rate.Parts).FirstOrDefault(part => part.Name == $"{indicator}")?.Rate);
    }
}

internal sealed class GetReviewHandler(IPortalData data, ReviewReader reader, ICurrentActor current) : IRequestHandler<GetReview, ReviewView?>
{
    public async Task<ReviewView?> Handle(GetReview request, CancellationToken cancellationToken)
    {
        var role = current.Actor!.Role;
        var known = await reader.OfAsync(request, cancellationToken);
        if (known?.Of(request.Year, role) is not var (review, version))
            return null;
        var cpts = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new { cpts.Stage, cpts.Department }).SingleAsync(cancellationToken);
        var (subject, state, revision, agreements) = (known.SubjectOf(request.Year), review.State, review.Revision, review.Agreements);
        // What is typed is read in a copy that nothing saves; what breaks a rule is left as it was.
        if (request.Supposed is { } supposed && role.Party() is { } party)
            review.Write(supposed, party, subject);
        return new ReviewView(
            reader.Today, cpts.Stage, cpts.Department, SignedContract.Of(known.Contract), subject, ContractDeadlines.AnnualReview.DueFrom(subject.End),
            state, version, revision, review.OpenedOn, agreements, review.Closings, review.Read(subject, known.EffectOf(request.Year)),
            BeforeOf(known, request.Year, role), await TitlesAsync(review, cancellationToken),
            review.Phase == ReviewPhase.Closed && await IsPaidAsync(review, cancellationToken),
            // Tried on the copy, last of all.
            review.Phase == ReviewPhase.Open ? review.Close(subject, reader.Today) : [])
        {
            Id = review.Id,
        };
    }

    private static LastYear? BeforeOf(ReviewedContract known, int year, Role reader) =>
        known.Of(year - 1, reader)?.Review is { Closings: [.., var closing] } before ? new LastYear(year - 1, closing, before.Indicators) : null;

    private async Task<Dictionary<Guid, string>> TitlesAsync(AnnualReview review, CancellationToken cancellation)
    {
        var named = review.Indicators.Select(indicator => indicator.Own?.Evidence).OfType<Guid>().ToArray();
        return named.Length == 0 ? [] : await data.Read<Piece>().Where(piece => named.Contains(piece.Id) && piece.CaseId == review.CaseId && !piece.InRoom)
            .ToDictionaryAsync(piece => piece.Id, piece => piece.Title, cancellation);
    }

    private async Task<bool> IsPaidAsync(AnnualReview review, CancellationToken cancellation) => PaymentLedger.HoldsReviewOf(
        review.ContractYear,
        await data.Read<PaymentLedger>().Where(ledger => ledger.ContractId == review.ContractId).SelectMany(ledger => ledger.Lines).ToListAsync(cancellation));
}
