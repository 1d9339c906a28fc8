using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>The fund or the MSA, whichever the actor belongs to, gives its opinion; a later one replaces it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Favourable">Favourable or not; null when it was not said.</param>
/// <param name="Comment">Comment; compulsory when not favourable.</param>
/// <param name="On">Day.</param>
/// <param name="Stamp">The act.</param>
public sealed record AdviseProject(Guid CaseId, bool? Favourable, string? Comment, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.AdviseProject;
}

internal sealed class AdviseProjectHandler(IPortalData data, IPortalCalendar calendar, ICurrentActor current) : IRequestHandler<AdviseProject, Unit>
{
    public async Task<Unit> Handle(AdviseProject request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, null, cancellationToken);
        var by = current.Actor!.Role.Institution()!.Value;
        Refusal.Unless(project.Advise(cpts, by, request.Favourable, request.Comment, request.On, calendar.Today));
        return Unit.Value;
    }
}
