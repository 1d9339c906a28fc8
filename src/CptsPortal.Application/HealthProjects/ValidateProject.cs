using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>The ARS validates a project explicitly.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the decision.</param>
/// <param name="WaivesAdvice">Whether the opinions not given are not awaited.</param>
/// <param name="Waiver">Why they are not.</param>
/// <param name="Stamp">The act.</param>
public sealed record ValidateProject(Guid CaseId, DateOnly? On, bool WaivesAdvice, string? Waiver, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DecideProject;
}

internal sealed class ValidateProjectHandler(IPortalData data, IPortalCalendar calendar, TerritoryOverlaps overlaps)
    : IRequestHandler<ValidateProject, Unit>
{
    public async Task<Unit> Handle(ValidateProject request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, null, cancellationToken);
        var taken = await overlaps.OfAsync(cpts.Id, [.. cpts.Communes.Select(commune => commune.Code)], cancellationToken);
        Refusal.Unless(project.Validate(
            cpts, request.On, request.WaivesAdvice ? request.Waiver : null, [.. taken.Select(overlap => overlap.Commune).Distinct()], calendar.Today));
        return Unit.Value;
    }
}
