using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>What changed from the version before to a version.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">The version, 2 at least.</param>
public sealed record GetProjectChanges(Guid CaseId, int Number) : IRequest<ProjectChanges>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>What changed between two versions.</summary>
/// <param name="Said">What is said differently.</param>
/// <param name="AddedCommunes">Names of the communes that came in.</param>
/// <param name="RemovedCommunes">Names of the communes that went out.</param>
public sealed record ProjectChanges(
    IReadOnlyList<ProjectChange> Said, IReadOnlyList<string> AddedCommunes, IReadOnlyList<string> RemovedCommunes);

internal sealed class GetProjectChangesHandler(IPortalData data, ICommuneDirectory communes) : IRequestHandler<GetProjectChanges, ProjectChanges>
{
    /// <exception cref="NotFoundException">There are not both versions.</exception>
    public async Task<ProjectChanges> Handle(GetProjectChanges request, CancellationToken cancellationToken)
    {
        var versions = await data.Read<HealthProject>()
            .Where(project => project.CaseId == request.CaseId && (project.Number == request.Number || project.Number == request.Number - 1))
            .OrderBy(project => project.Number).ToListAsync(cancellationToken);
        if (versions is not [var before, var after])
            throw new NotFoundException();
        var territory = after.FiledOn is null ? await CommunesOfCaseAsync(request.CaseId, cancellationToken) : after.Communes;
        return new ProjectChanges(
            ProjectStatements.Between(before.Content, after.Content),
            await NamesAsync(territory.Except(before.Communes), cancellationToken),
            await NamesAsync(before.Communes.Except(territory), cancellationToken));
    }

    private async Task<IReadOnlyList<string>> CommunesOfCaseAsync(Guid caseId, CancellationToken cancellation) =>
        await data.Read<Domain.Cases.Cpts>().Where(cpts => cpts.Id == caseId)
            .SelectMany(cpts => cpts.Communes.Select(commune => commune.Code)).ToListAsync(cancellation);

    private async Task<IReadOnlyList<string>> NamesAsync(IEnumerable<string> codes, CancellationToken cancellation) =>
        [.. (await communes.FindAsync([.. codes], cancellation)).Select(commune => commune.Name)];
}
