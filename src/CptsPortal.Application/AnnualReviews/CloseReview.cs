using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using MediatR;

namespace CptsPortal.Application.AnnualReviews;

/// <summary>A party agrees to the wording of the review that it saw.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Year">1 to 5.</param>
/// <param name="Revision">The wording.</param>
/// <param name="Stamp">The act.</param>
public sealed record AgreeToReview(Guid CaseId, int Year, int Revision, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.AgreeToReview;
}

internal sealed class AgreeToReviewHandler(ReviewWriter writer, ICurrentActor current) : IRequestHandler<AgreeToReview, Unit>
{
    public async Task<Unit> Handle(AgreeToReview request, CancellationToken cancellationToken)
    {
        var (review, _) = await writer.LoadAsync(request, request.Year, null, cancellationToken);
        var actor = current.Actor!;
        Refusal.Unless(review.Agree(actor.Role.Party()!.Value, actor.Name, request.Revision, writer.Today));
        return Unit.Value;
    }
}

/// <summary>Closes the review: its rates turn the estimated lines of the year into definite ones.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Year">1 to 5.</param>
/// <param name="Stamp">The act.</param>
public sealed record CloseReview(Guid CaseId, int Year, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.InstructReview;
}

internal sealed class CloseReviewHandler(ReviewWriter writer) : IRequestHandler<CloseReview, Unit>
{
    public async Task<Unit> Handle(CloseReview request, CancellationToken cancellationToken)
    {
        var (review, subject) = await writer.LoadAsync(request, request.Year, request.Stamp.Version, cancellationToken);
        Refusal.Unless(review.Close(subject, writer.Today));
        return Unit.Value;
    }
}

/// <summary>Opens a closed review again.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Year">1 to 5.</param>
/// <param name="CarriesDifference">Whether the difference on lines already paid goes to a correction line.</param>
/// <param name="Stamp">The act; it says why.</param>
public sealed record ReopenReview(Guid CaseId, int Year, bool CarriesDifference, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReopenReview;
}

internal sealed class ReopenReviewHandler(ReviewWriter writer, LedgerWriter ledgers) : IRequestHandler<ReopenReview, Unit>
{
    public async Task<Unit> Handle(ReopenReview request, CancellationToken cancellationToken)
    {
        var (review, _) = await writer.LoadAsync(request, request.Year, request.Stamp.Version, cancellationToken);
        var (ledger, _) = await ledgers.OpenAsync(request, null, cancellationToken);
        Refusal.Unless(review.Reopen(request.Stamp.Why, ledger.Reconsider(request.Year), request.CarriesDifference, writer.Today));
        return Unit.Value;
    }
}
