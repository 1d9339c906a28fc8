using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Submits the letter to the institutions.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Stamp">The act.</param>
public sealed record SubmitLetter(Guid CaseId, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WriteLetter;
}

internal sealed class SubmitLetterHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<SubmitLetter, Unit>
{
    public async Task<Unit> Handle(SubmitLetter request, CancellationToken cancellationToken)
    {
        var (cpts, letter) = await data.LastLetterAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(letter.Submit(cpts, calendar.Today));
        return Unit.Value;
    }
}
