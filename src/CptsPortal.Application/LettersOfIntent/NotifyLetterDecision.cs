using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Records the day on which the joint decision was notified to the holder; it ends D-02.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the notification.</param>
/// <param name="Stamp">The act.</param>
public sealed record NotifyLetterDecision(Guid CaseId, DateOnly On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructLetter;
}

internal sealed class NotifyLetterDecisionHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<NotifyLetterDecision, Unit>
{
    public async Task<Unit> Handle(NotifyLetterDecision request, CancellationToken cancellationToken)
    {
        var (_, letter) = await data.LastLetterAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(letter.Notify(request.On, calendar.Today));
        return Unit.Value;
    }
}
