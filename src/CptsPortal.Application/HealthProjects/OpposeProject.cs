using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>The ARS opposes a project on or before the last day.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of its notification.</param>
/// <param name="Grounds">Legal grounds.</param>
/// <param name="Reasons">Reasons.</param>
/// <param name="Stamp">The act.</param>
public sealed record OpposeProject(
    Guid CaseId, DateOnly? On, OppositionGrounds Grounds, string? Reasons, ActStamp Stamp)
    : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DecideProject;
}

internal sealed class OpposeProjectHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<OpposeProject, Unit>
{
    public async Task<Unit> Handle(OpposeProject request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, null, cancellationToken);
        Refusal.Unless(project.Oppose(cpts, request.On, request.Grounds, request.Reasons, calendar.Today));
        return Unit.Value;
    }
}
