using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Files the project: every rule of filing is held, all at once.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of filing.</param>
/// <param name="Stamp">The act.</param>
public sealed record FileProject(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WriteProject;
}

internal sealed class FileProjectHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<FileProject, Unit>
{
    public async Task<Unit> Handle(FileProject request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, null, cancellationToken);
        Refusal.Unless(project.File(cpts, request.On, calendar.Today));
        return Unit.Value;
    }
}
