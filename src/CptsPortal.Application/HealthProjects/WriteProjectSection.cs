using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.HealthProjects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Keeps one section of a project as written; gives back the section's revision, which the next saving shows.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Section">The section; the others of <paramref name="Content"/> are not looked at.</param>
/// <param name="Content">What is written.</param>
/// <param name="Stamp">The act; its version is the revision of the section that the person saw.</param>
public sealed record WriteProjectSection(Guid CaseId, ProjectSection Section, ProjectContent Content, ActStamp Stamp) : IAct<uint>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WriteProject;
}

internal sealed class WriteProjectSectionHandler(IPortalData data) : IRequestHandler<WriteProjectSection, uint>
{
    public async Task<uint> Handle(WriteProjectSection request, CancellationToken cancellationToken)
    {
        if (request.Section == ProjectSection.Annexes)
            await AttachedToCaseAsync(request, cancellationToken);
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, request.Section, request.Stamp.Version, cancellationToken);
        Refusal.Unless(project.Write(cpts, request.Section, request.Content));
        return project.RevisionOf(request.Section);
    }

    /// <exception cref="NotFoundException">An annex is no shared piece of the case.</exception>
    private async Task AttachedToCaseAsync(WriteProjectSection request, CancellationToken cancellation)
    {
        var annexes = request.Content.Annexes;
        var given = new[] { annexes.Statutes, annexes.MemberList }.OfType<Guid>().Distinct().ToList();
        var known = await data.Read<Piece>()
            .CountAsync(piece => given.Contains(piece.Id) && piece.CaseId == request.CaseId && !piece.InRoom, cancellation);
        if (known < given.Count)
            throw new NotFoundException();
    }
}
