using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.LettersOfIntent;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Finds the project that an act on a case is about: always its last version.</summary>
internal static class ProjectOfCase
{
    /// <summary>The case and the last version of its project, to act upon.</summary>
    /// <exception cref="NotFoundException">No project was started.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody else changed it since that version.</exception>
    public static async Task<(Cpts Cpts, HealthProject Project)> ProjectOfAsync(
        this IPortalData data, Guid caseId, uint? version, CancellationToken cancellation)
    {
        var id = await data.LastProjectAsync(caseId, cancellation) ?? throw new NotFoundException();
        return (await data.LoadAsync<Cpts>(caseId, null, cancellation), await data.LoadAsync<HealthProject>(id, version, cancellation));
    }

    /// <summary>The same, for who wrote a section seen at a revision.</summary>
    /// <exception cref="ChangedMeanwhileException">Somebody else wrote the section since.</exception>
    public static async Task<(Cpts Cpts, HealthProject Project)> ProjectOfAsync(
        this IPortalData data, Guid caseId, ProjectSection section, uint? revision, CancellationToken cancellation)
    {
        var (cpts, project) = await data.ProjectOfAsync(caseId, null, cancellation);
        return revision is null || revision == project.RevisionOf(section) ? (cpts, project) : throw new ChangedMeanwhileException();
    }

    /// <summary>The last version of the project of a case, or null.</summary>
    public static Task<Guid?> LastProjectAsync(this IPortalData data, Guid caseId, CancellationToken cancellation) =>
        data.Read<HealthProject>().Where(project => project.CaseId == caseId)
            .OrderByDescending(project => project.Number).Select(project => (Guid?)project.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>The last versions of the projects of all cases, to project from.</summary>
    public static IQueryable<HealthProject> LastProjects(this IPortalData data) => data.Read<HealthProject>().Where(project =>
        project.Number == data.Read<HealthProject>().Where(other => other.CaseId == project.CaseId).Max(other => other.Number));

    /// <summary>Day on which the letter of intent was validated; null when none was.</summary>
    public static Task<DateOnly?> LetterValidatedOnAsync(this IPortalData data, Guid caseId, CancellationToken cancellation) =>
        data.Read<LetterOfIntent>().Where(letter => letter.CaseId == caseId && letter.State == LetterState.Validated)
            .Select(letter => letter.DecidedOn).MaxAsync(cancellation);
}
