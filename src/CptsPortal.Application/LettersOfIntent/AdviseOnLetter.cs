using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Gives the opinion of the actor's institution on presenting the letter.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Favourable">Favourable or not.</param>
/// <param name="Comment">Comment.</param>
/// <param name="On">Day of the opinion.</param>
/// <param name="Stamp">The act.</param>
public sealed record AdviseOnLetter(Guid CaseId, bool Favourable, string? Comment, DateOnly On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructLetter;
}

internal sealed class AdviseOnLetterHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar) : IRequestHandler<AdviseOnLetter, Unit>
{
    public async Task<Unit> Handle(AdviseOnLetter request, CancellationToken cancellationToken)
    {
        var (_, letter) = await data.LastLetterAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        var institution = current.Actor!.Role.Institution()!.Value;
        Refusal.Unless(letter.Advise(institution, new InstitutionOpinion(request.Favourable, request.Comment, request.On), calendar.Today));
        return Unit.Value;
    }
}
