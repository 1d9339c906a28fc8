using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Keeps the assessment grid of the ARS.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Themes">Its themes.</param>
/// <param name="Stamp">The act.</param>
public sealed record AssessProject(Guid CaseId, IReadOnlyList<ThemeAssessment> Themes, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructProject;
}

internal sealed class AssessProjectHandler(IPortalData data) : IRequestHandler<AssessProject, Unit>
{
    public async Task<Unit> Handle(AssessProject request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(project.Assess(cpts, request.Themes));
        return Unit.Value;
    }
}
