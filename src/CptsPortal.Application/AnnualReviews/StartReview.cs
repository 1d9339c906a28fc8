using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using MediatR;

namespace CptsPortal.Application.AnnualReviews;

/// <summary>Starts the review of a contract year in the ARS-CPAM room; gives back its identity.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Year">1 to 5.</param>
/// <param name="Stamp">The act.</param>
public sealed record StartReview(Guid CaseId, int Year, ActStamp Stamp) : IAct<Guid>, IOnContract, IRoomAct
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.InstructReview;
}

internal sealed class StartReviewHandler(IPortalData data, ReviewWriter writer) : IRequestHandler<StartReview, Guid>
{
    public async Task<Guid> Handle(StartReview request, CancellationToken cancellationToken)
    {
        var known = await writer.ContractAsync(request, cancellationToken);
        if (!known.Years.Contains(request.Year))
            throw new NotFoundException();
        var earlier = known.Reviews.Select(row => row.Review).FirstOrDefault(review => review.ContractYear == request.Year);
        Refusal.Unless(AnnualReview.Start(
            request.CaseId, known.Contract.Id, known.SubjectOf(request.Year), earlier, writer.Today, out var review));
        data.Add(review!);
        return review!.Id;
    }
}

/// <summary>Puts the review before the CPTS: it leaves the room in one act.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Year">1 to 5.</param>
/// <param name="Stamp">The act.</param>
public sealed record OpenReview(Guid CaseId, int Year, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.InstructReview;
}

internal sealed class OpenReviewHandler(ReviewWriter writer) : IRequestHandler<OpenReview, Unit>
{
    public async Task<Unit> Handle(OpenReview request, CancellationToken cancellationToken)
    {
        var (review, _) = await writer.LoadAsync(request, request.Year, request.Stamp.Version, cancellationToken);
        Refusal.Unless(review.Open(writer.Today));
        return Unit.Value;
    }
}
