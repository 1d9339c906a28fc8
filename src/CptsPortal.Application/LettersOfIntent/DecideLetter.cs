using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Regions;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Gives the decision of the actor's institution; the second of the two settles the letter.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Favourable">Favourable or not.</param>
/// <param name="Reason">Why; compulsory when not favourable.</param>
/// <param name="Awards">The awards that the ARS foresees; not read from a fund.</param>
/// <param name="On">Day of the decision.</param>
/// <param name="Stamp">The act.</param>
public sealed record DecideLetter(Guid CaseId, bool Favourable, string? Reason, AwardsForeseen? Awards, DateOnly On, ActStamp Stamp) : IAct<LetterState>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DecideLetter;
}

internal sealed class DecideLetterHandler(IPortalData data, ICommuneDirectory communes, ICurrentActor current, IPortalCalendar calendar) : IRequestHandler<DecideLetter, LetterState>
{
    public async Task<LetterState> Handle(DecideLetter request, CancellationToken cancellationToken)
    {
        var (cpts, letter) = await data.LastLetterAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        var region = await data.RegionOfAsync(communes, cpts.Department, cancellationToken);
        var actor = current.Actor!;
        var institution = actor.Role.Institution()!.Value;
        var decision = new LetterDecision(
            request.Favourable, request.Reason, request.On, actor.UserId, actor.Name,
            institution == Institution.Agency && request.Favourable ? request.Awards : null,
            actor.MandateFor(request.Right, cpts.Department)?.DelegatorName);
        Refusal.Unless(letter.Decide(cpts, institution, decision, region.CommitteeConsulted, calendar.Today));
        return letter.State;
    }
}
