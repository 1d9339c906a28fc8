using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Keeps the institutions' grid.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Comments">The comments, by criterion.</param>
/// <param name="Stamp">The act.</param>
public sealed record AssessLetter(Guid CaseId, IReadOnlyList<CriterionComment> Comments, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructLetter;
}

internal sealed class AssessLetterHandler(IPortalData data) : IRequestHandler<AssessLetter, Unit>
{
    public async Task<Unit> Handle(AssessLetter request, CancellationToken cancellationToken)
    {
        var (_, letter) = await data.LastLetterAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(letter.Assess(request.Comments));
        return Unit.Value;
    }
}
