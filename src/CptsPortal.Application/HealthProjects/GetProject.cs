using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>The health project of a case, its last version unless another is asked for.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">The version; null for the last one.</param>
public sealed record GetProject(Guid CaseId, int? Number = null) : IRequest<ProjectSheet>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

internal sealed class GetProjectHandler(
    IPortalData data, IPortalCalendar calendar, ICurrentActor current, TacitValidations tacit, TerritoryOverlaps overlaps,
    ICommuneDirectory communes)
    : IRequestHandler<GetProject, ProjectSheet>
{
    /// <exception cref="NotFoundException">The version asked for does not exist.</exception>
    public async Task<ProjectSheet> Handle(GetProject request, CancellationToken cancellationToken)
    {
        await tacit.RecordAsync(request.CaseId, cancellationToken);
        var today = calendar.Today;
        var cpts = await data.Read<Cpts>().Where(found => found.Id == request.CaseId)
            .Select(found => new CaseFacts(found.Id, found.Department, found.Stage, found.Communes.ToList(), found.SeatCommune, found.StatedPopulation, found.Referents))
            .SingleAsync(cancellationToken);
        var rows = await data.Read<HealthProject>().Where(project => project.CaseId == request.CaseId)
            .OrderByDescending(project => project.Number)
            .Select(project => new { Project = project, Version = EF.Property<uint>(project, "Version") })
            .ToListAsync(cancellationToken);
        var row = request.Number is { } number
            ? rows.Find(found => found.Project.Number == number) ?? throw new NotFoundException()
            : rows.FirstOrDefault();
        return new ProjectSheet(
            today, cpts.Department, cpts.Stage, rows.Count > 0 ? null : await data.LetterValidatedOnAsync(cpts.Id, cancellationToken),
            [.. rows.Select(found => VersionOf(found.Project, today))],
            row is null ? null : await ViewAsync(
                cpts, row.Project, rows.Find(found => found.Project.Number == row.Project.Number - 1)?.Project, row.Version, row == rows[0], cancellationToken));
    }

    private static ProjectVersion VersionOf(HealthProject project, DateOnly today) => new(
        project.Number, project.PhaseOn(today), project.Change, project.FiledOn, project.ReceivedOn,
        project.Opposition?.On ?? project.ValidatedOn ?? project.WithdrawnOn ?? project.DeemedValidatedOn);

    private async Task<ProjectView> ViewAsync(
        CaseFacts cpts, HealthProject project, HealthProject? before, uint version, bool isLast, CancellationToken cancellation)
    {
        var phase = project.PhaseOn(calendar.Today);
        var present = cpts.Communes.Select(commune => commune.Code).ToList();
        var codes = project.FiledOn is null ? present : project.Communes;
        var known = await communes.FindAsync([.. codes.Union(present).Union(before?.Communes ?? [])], cancellation);
        var seesReview = current.Actor!.Role != Role.Leader;
        var mayBeValidated = phase is >= ProjectPhase.AwaitingReceipt and <= ProjectPhase.DelayOver;
        string[] Names(IEnumerable<string> named) =>
            [.. known.Where(commune => named.Contains(commune.Code)).Select(commune => commune.Name)];
        return new ProjectView
        {
            Id = project.Id,
            Version = version,
            Number = project.Number,
            IsLast = isLast,
            Phase = phase,
            Content = project.Content,
            Sections = [.. Enum.GetValues<ProjectSection>().Select(section => SectionOf(project, section, isLast))],
            Territory = new TerritorySheet(
                TerritorySheet.Lines(known.Where(commune => codes.Contains(commune.Code)), cpts.Communes),
                known.FirstOrDefault(commune => commune.Code == cpts.Seat), cpts.StatedPopulation),
            Change = project.Change,
            Changes = before is null ? null : new ProjectChanges(
                ProjectStatements.Between(before.Content, project.Content), Names(codes.Except(before.Communes)), Names(before.Communes.Except(codes))),
            FiledOn = project.FiledOn,
            ReceivedOn = project.ReceivedOn,
            Assessment = seesReview ? project.Assessment : [],
            Complements = project.Complements,
            Awaited = project.Awaited,
            Advisers = HealthProject.AdvisersOf(cpts.Referents),
            Advice = seesReview ? project.Advice : [],
            Opposition = project.Opposition,
            ValidatedOn = project.ValidatedOn,
            AdviceWaiver = seesReview ? project.AdviceWaiver : null,
            WithdrawnOn = project.WithdrawnOn,
            Facts = project.Facts,
            Clock = project.ClockOn(calendar.Today),
            Overlaps = mayBeValidated
                ? await overlaps.OfAsync(cpts.Id, present, cancellation) : [],
        };
    }

    private static SectionItem SectionOf(HealthProject project, ProjectSection section, bool isLast)
    {
        var comment = project.Awaited?.Modifications.FirstOrDefault(asked => asked.Section == section)?.Comment;
        return new SectionItem(
            section, project.StateOf(section), project.RevisionOf(section), comment,
            isLast && (project.Awaited is null ? project.FiledOn is null : comment is not null));
    }

    private sealed record CaseFacts(
        Guid Id, string Department, Stage Stage, IReadOnlyList<CaseCommune> Communes, string? Seat, StatedPopulation? StatedPopulation, Referents Referents);
}
