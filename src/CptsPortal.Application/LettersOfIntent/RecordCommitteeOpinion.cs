using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Records the opinion of the committee.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Opinion">Its opinion.</param>
/// <param name="Text">Text of the opinion.</param>
/// <param name="On">Day of the opinion.</param>
/// <param name="Stamp">The act.</param>
public sealed record RecordCommitteeOpinion(Guid CaseId, CommitteeOpinion Opinion, string Text, DateOnly On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructLetter;
}

internal sealed class RecordCommitteeOpinionHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<RecordCommitteeOpinion, Unit>
{
    public async Task<Unit> Handle(RecordCommitteeOpinion request, CancellationToken cancellationToken)
    {
        var (_, letter) = await data.LastLetterAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(letter.RecordOpinion(request.Opinion, request.Text, request.On, calendar.Today));
        return Unit.Value;
    }
}
