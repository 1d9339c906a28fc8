using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Starts the health project of a case, or its next version, pre-filled from the last one; gives back its identity.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Change">What changes substantially; compulsory after a validation.</param>
/// <param name="Stamp">The act.</param>
public sealed record StartProject(Guid CaseId, string? Change, ActStamp Stamp) : IAct<Guid>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WriteProject;
}

internal sealed class StartProjectHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<StartProject, Guid>
{
    public async Task<Guid> Handle(StartProject request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, null, cancellationToken);
        var last = await data.LastProjectAsync(request.CaseId, cancellationToken);
        var previous = last is { } id ? await data.LoadAsync<HealthProject>(id, null, cancellationToken) : null;
        Refusal.Unless(HealthProject.Start(cpts, previous, request.Change, calendar.Today, out var started));
        data.Add(started!);
        return started!.Id;
    }
}
