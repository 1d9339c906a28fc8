using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Journal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>What the head and the foot of a letter about a health project say.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetProjectMail(Guid CaseId) : IRequest<ProjectMail>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The head and the foot of a letter.</summary>
/// <param name="Reference">Reference of the case.</param>
/// <param name="Name">Name of the case.</param>
/// <param name="Department">Department of the case, with its region.</param>
/// <param name="Signatures">Who did the acts that are notified, newest first.</param>
public sealed record ProjectMail(string Reference, string Name, DepartmentItem Department, IReadOnlyList<ProjectSignature> Signatures)
{
    /// <summary>Who did an act that counts on a day; null when nobody did.</summary>
    public ProjectSignature? SignatureOf(string act, DateOnly on) =>
        Signatures.FirstOrDefault(signature => signature.Act == act && signature.On == on);
}

/// <summary>Who did an act.</summary>
/// <param name="Act">Name of the act.</param>
/// <param name="On">Day on which it legally counts.</param>
/// <param name="Name">Name of the person then.</param>
/// <param name="Delegator">Name of who delegated the act, if anybody did.</param>
public sealed record ProjectSignature(string Act, DateOnly On, string Name, string? Delegator);

internal sealed class GetProjectMailHandler(IPortalData data, ICommuneDirectory communes) : IRequestHandler<GetProjectMail, ProjectMail>
{
    private static readonly string[] Notified = [nameof(AskProjectComplements), nameof(ValidateProject), nameof(OpposeProject)];

    public async Task<ProjectMail> Handle(GetProjectMail request, CancellationToken cancellationToken)
    {
        var cpts = await data.Read<Cpts>().Where(found => found.Id == request.CaseId)
            .Select(found => new { found.Reference, found.Name, found.Department }).SingleAsync(cancellationToken);
        var departments = await communes.DepartmentsAsync(cancellationToken);
        var signatures = await data.Read<JournalEntry>().Where(entry => entry.CaseId == request.CaseId && Notified.Contains(entry.Act))
            .OrderByDescending(entry => entry.Id)
            .Select(entry => new ProjectSignature(entry.Act, entry.LegalDate, entry.ActorName, entry.DelegatorName)).ToListAsync(cancellationToken);
        return new ProjectMail(cpts.Reference, cpts.Name, departments.Single(department => department.Code == cpts.Department), signatures);
    }
}
