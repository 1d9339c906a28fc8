using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;

namespace CptsPortal.Application.Cases;

/// <summary>Closes a case before any contract; the day is the legal date of the act, the reason its why.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the abandonment.</param>
/// <param name="Reason">Why.</param>
/// <param name="Stamp">The act.</param>
public sealed record AbandonCase(Guid CaseId, DateOnly On, string Reason, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructCases;
}

internal sealed class AbandonCaseHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<AbandonCase, Unit>
{
    public async Task<Unit> Handle(AbandonCase request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(cpts.Abandon(request.On, request.Reason, calendar.Today));
        return Unit.Value;
    }
}
