using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Cases;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.AnnualReviews;

/// <summary>The years of a signed contract of a case, with their reviews.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetReviews(Guid CaseId) : IRequest<ReviewList>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The years of a contract with their reviews.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="Contract">The contract; null before any is signed.</param>
/// <param name="SignedContracts">The contracts signed on the case, latest first.</param>
/// <param name="Years">Its years, first to last; none before the signature.</param>
public sealed record ReviewList(DateOnly Today, Stage Stage, SignedContract? Contract, IReadOnlyList<SignedContract> SignedContracts, IReadOnlyList<ReviewYear> Years);

/// <summary>A contract year, as the reader may know of its review.</summary>
/// <param name="Year">1 to 5.</param>
/// <param name="Start">First day of the year.</param>
/// <param name="End">First day after it.</param>
/// <param name="DueBy">Last day to close its review (D-11), included.</param>
/// <param name="State">Where the review stands; null when there is none, or none that the reader may know of.</param>
/// <param name="ClosedOn">Day of its last closing, which counts; null before any.</param>
/// <param name="Rates">The rates that the last closing decided, by mission.</param>
/// <param name="Variable">The variable parts of the year on what is decided so far; a rate that is not counts as 100 %.</param>
/// <param name="IsOver">Whether the year is over: its review can be prepared.</param>
public sealed record ReviewYear(
    int Year, DateOnly Start, DateOnly End, DateOnly DueBy, ReviewState? State, DateOnly? ClosedOn, IReadOnlyList<ClosedRate> Rates, Euro Variable, bool IsOver);

internal sealed class GetReviewsHandler(IPortalData data, ReviewReader reader, ICurrentActor current) : IRequestHandler<GetReviews, ReviewList>
{
    public async Task<ReviewList> Handle(GetReviews request, CancellationToken cancellationToken)
    {
        var stage = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId).Select(cpts => cpts.Stage).SingleAsync(cancellationToken);
        var known = await reader.OfAsync(request, cancellationToken);
        if (known is null)
            return new ReviewList(reader.Today, stage, null, [], []);
        var statement = known.Engine.Compute(known.Facts);
        return new ReviewList(reader.Today, stage, SignedContract.Of(known.Contract), known.Signed, [.. known.Years.Select(year => Line(known, statement, year))]);
    }

    private ReviewYear Line(ReviewedContract known, FundingStatement statement, int year)
    {
        var (subject, review) = (known.SubjectOf(year), known.Of(year, current.Actor!.Role)?.Review);
        var closing = review is { Closings: [.., var last] } ? last : null;
        return new ReviewYear(
            year, subject.Start, subject.End, ContractDeadlines.AnnualReview.DueFrom(subject.End), review?.State, closing?.On, closing?.Rates ?? [],
            statement.ContractYears.Where(due => due.Number == year).SelectMany(due => due.Entitlements)
                .Where(due => due.Component == Component.Variable).Aggregate(Euro.Zero, (sum, due) => sum + due.Amount),
            subject.End <= reader.Today);
    }
}
