using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;

namespace CptsPortal.Application.Cases;

/// <summary>Confirms that the list of members is up to date (D-13).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the confirmation; null when none can be read.</param>
/// <param name="Stamp">The act; its version is that of the list confirmed.</param>
public sealed record ConfirmMembers(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

internal sealed class ConfirmMembersHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<ConfirmMembers, Unit>
{
    public async Task<Unit> Handle(ConfirmMembers request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(cpts.ConfirmMembers(request.On, calendar.Today));
        return Unit.Value;
    }
}
