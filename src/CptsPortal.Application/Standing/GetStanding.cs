using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Deadlines;
using MediatR;

namespace CptsPortal.Application.Standing;

/// <summary>Where a case stands: who must act, since when and until when, its deadlines and its key dates.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetStanding(Guid CaseId) : IRequest<StandingView>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>Where a case stands.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Duties">What is awaited, the most pressing first.</param>
/// <param name="Deadlines">The open deadlines, the nearest first.</param>
/// <param name="Events">What happened, each with its last day.</param>
public sealed record StandingView(
    DateOnly Today, IReadOnlyList<Duty> Duties, IReadOnlyList<OpenDeadline> Deadlines, IReadOnlyDictionary<CaseEvent, DateOnly> Events);

internal sealed class GetStandingHandler(KnownCases cases, IPortalCalendar calendar)
    : IRequestHandler<GetStanding, StandingView>
{
    public async Task<StandingView> Handle(GetStanding request, CancellationToken cancellationToken)
    {
        var facts = (await cases.OfAsync(request.CaseId, cancellationToken)).Facts;
        var today = calendar.Today;
        return new StandingView(today, CaseStanding.Of(facts, today), OpenDeadline.Of(facts, today), facts.EventsOn(today));
    }
}
