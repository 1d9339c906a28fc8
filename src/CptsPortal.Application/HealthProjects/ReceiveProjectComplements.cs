using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Records that the modified project was received: the clock runs again.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of receipt.</param>
/// <param name="Stamp">The act.</param>
public sealed record ReceiveProjectComplements(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructProject;
}

internal sealed class ReceiveProjectComplementsHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<ReceiveProjectComplements, Unit>
{
    public async Task<Unit> Handle(ReceiveProjectComplements request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, null, cancellationToken);
        Refusal.Unless(project.ReceiveComplements(cpts, request.On, calendar.Today));
        return Unit.Value;
    }
}
