using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Adds an action sheet, or replaces the one of the same identity; gives back the revision of the sheets.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Stamp">The act; its version is the revision of the sheets that the person saw, null for a new sheet.</param>
public sealed record SaveActionSheet(Guid CaseId, ActionSheet Sheet, ActStamp Stamp) : IAct<uint>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WriteProject;
}

internal sealed class SaveActionSheetHandler(IPortalData data) : IRequestHandler<SaveActionSheet, uint>
{
    public async Task<uint> Handle(SaveActionSheet request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(
            request.CaseId, ProjectSection.ActionSheets, request.Stamp.Version, cancellationToken);
        Refusal.Unless(project.Write(cpts, request.Sheet));
        return project.RevisionOf(ProjectSection.ActionSheets);
    }
}

/// <summary>Takes an action sheet away.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SheetId">The sheet.</param>
/// <param name="Stamp">The act.</param>
public sealed record RemoveActionSheet(Guid CaseId, Guid SheetId, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WriteProject;
}

internal sealed class RemoveActionSheetHandler(IPortalData data) : IRequestHandler<RemoveActionSheet, Unit>
{
    public async Task<Unit> Handle(RemoveActionSheet request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, null, cancellationToken);
        Refusal.Unless(project.RemoveSheet(cpts, request.SheetId));
        return Unit.Value;
    }
}
