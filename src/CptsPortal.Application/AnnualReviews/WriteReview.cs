using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Contracts;
using MediatR;

namespace CptsPortal.Application.AnnualReviews;

/// <summary>The CPTS writes its figures and the means that it engaged.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Year">1 to 5.</param>
/// <param name="Typed">What it types.</param>
/// <param name="Stamp">The act.</param>
public sealed record WriteReviewFigures(Guid CaseId, int Year, TypedReview Typed, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.WriteReviewFigures;
}

internal sealed class WriteReviewFiguresHandler(IPortalData data, ReviewWriter writer) : IRequestHandler<WriteReviewFigures, Unit>
{
    /// <exception cref="NotFoundException">A piece is no shared one of the case, or the CPTS may not know of the review.</exception>
    public async Task<Unit> Handle(WriteReviewFigures request, CancellationToken cancellationToken)
    {
        await data.MustBeSharedAsync(request.CaseId, request.Typed.Indicators.Select(indicator => indicator.Evidence).OfType<Guid>(), cancellationToken);
        var (review, subject) = await writer.LoadAsync(request, request.Year, request.Stamp.Version, cancellationToken);
        Refusal.Unless(review.Write(request.Typed, Party.Cpts, subject));
        return Unit.Value;
    }
}

/// <summary>An institution writes the readings, what is agreed and what is left out.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Year">1 to 5.</param>
/// <param name="InRoom">Whether the review still lies in the ARS-CPAM room, as the person saw it: its entry in the journal lies there too.</param>
/// <param name="Typed">What is typed.</param>
/// <param name="Stamp">The act.</param>
public sealed record WriteReviewReadings(Guid CaseId, int Year, bool InRoom, TypedReview Typed, ActStamp Stamp) : IAct<Unit>, IOnContract, IRoomAct
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.InstructReview;
}

internal sealed class WriteReviewReadingsHandler(ReviewWriter writer) : IRequestHandler<WriteReviewReadings, Unit>
{
    /// <exception cref="ChangedMeanwhileException">The review left the room meanwhile, or was changed.</exception>
    public async Task<Unit> Handle(WriteReviewReadings request, CancellationToken cancellationToken)
    {
        var (review, subject) = await writer.LoadAsync(request, request.Year, request.Stamp.Version, cancellationToken);
        if (request.InRoom != (review.Phase == ReviewPhase.Preparation))
            throw new ChangedMeanwhileException();
        Refusal.Unless(review.Write(request.Typed, Party.Fund, subject));
        return Unit.Value;
    }
}
