using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Sets the day of the committee's session; it may lie ahead.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SessionOn">Day of the session.</param>
/// <param name="Stamp">The act.</param>
public sealed record PlanConsultation(Guid CaseId, DateOnly SessionOn, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructLetter;
}

internal sealed class PlanConsultationHandler(IPortalData data) : IRequestHandler<PlanConsultation, Unit>
{
    public async Task<Unit> Handle(PlanConsultation request, CancellationToken cancellationToken)
    {
        var (_, letter) = await data.LastLetterAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(letter.PlanConsultation(request.SessionOn));
        return Unit.Value;
    }
}
