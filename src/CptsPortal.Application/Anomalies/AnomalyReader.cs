using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Anomalies;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Anomalies;

/// <summary>Reads the anomalies of many cases at once, with their justifications, in a fixed number of queries.</summary>
internal sealed class AnomalyReader(IPortalData data, ITerritoryCoverage coverage, FundingReader funding)
{
    /// <summary>The portal's day.</summary>
    public DateOnly Today => funding.Today;

    /// <summary>The anomalies of some cases, case by case, each in the order of the life of a CPTS.</summary>
    public async Task<IReadOnlyList<AnomalyItem>> ReadAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        var (today, projects) = (Today, data.LastProjects());
        var known = await (
            from cpts in cases
            from project in projects.Where(project => project.CaseId == cpts.Id).DefaultIfEmpty()
            let present = cpts.Members.Where(member => member.JoinedOn <= today && (member.LeftOn == null || member.LeftOn > today))
            select new
            {
                cpts.Id,
                cpts.Reference,
                cpts.Name,
                cpts.Department,
                cpts.Stage,
                cpts.SeatCommune,
                cpts.StatedPopulation,
                cpts.Leader,
                cpts.Referents,
                cpts.MembersUpdates,
                Members = present.Count(),
                Professions = present.Where(member => !member.IsStructure).Select(member => member.Profession).Distinct().Count(),
                Project = project == null ? null : new
                {
                    project.ReceivedOn,
                    project.Complements,
                    project.Opposition,
                    project.ValidatedOn,
                    project.WithdrawnOn,
                    project.Advice,
                },
            }).ToListAsync(cancellation);
        var held = (await coverage.OfCasesAsync([.. known.Select(cpts => cpts.Id)], cancellation)).ToLookup(holding => holding.CaseId);
        var meetings = (await data.Read<Meeting>()
            .Where(meeting => (meeting.Kind == MeetingKind.Tripartite || meeting.Kind == MeetingKind.Bilateral) && cases.Any(cpts => cpts.Id == meeting.CaseId))
            .Select(meeting => new { meeting.CaseId, meeting.Kind, meeting.On }).ToListAsync(cancellation)).ToLookup(meeting => meeting.CaseId);
        var contracts = (await funding.SchedulesAsync(cases, cancellation)).ToLookup(contract => contract.CaseId);
        var notes = (await data.Read<AnomalyNote>().Where(note => cases.Any(cpts => cpts.Id == note.CaseId)).ToListAsync(cancellation))
            .ToLookup(note => (note.CaseId, note.Kind, note.Fingerprint));
        return
        [
            .. from cpts in known
               let facts = new AnomalyFacts
               {
                   Stage = cpts.Stage,
                   Communes = [.. held[cpts.Id].Select(holding => holding.Code)],
                   Seat = cpts.SeatCommune,
                   StatedPopulation = cpts.StatedPopulation?.Inhabitants,
                   OfficialPopulation = held[cpts.Id].Sum(holding => holding.Inhabitants),
                   Shared = [.. held[cpts.Id].Where(holding => holding.IsShared).Select(holding => holding.Name)],
                   Members = cpts.Members,
                   Professions = cpts.Professions,
                   LeaderHasAddress = !string.IsNullOrWhiteSpace(cpts.Leader?.Email),
                   Referents = cpts.Referents ?? Referents.None,
                   Clock = cpts.Project is { } project
                       ? HealthProject.FactsOf(project.ReceivedOn, project.Complements, project.Opposition, project.ValidatedOn, project.WithdrawnOn)
                       : null,
                   FundAdvised = cpts.Project?.Advice.Any(advice => advice.By == Institution.Fund) == true,
                   Meetings = [.. meetings[cpts.Id].Select(meeting => (meeting.Kind, meeting.On))],
                   MembersConfirmedOn = [.. cpts.MembersUpdates.Select(update => update.On)],
                   Contracts = [.. contracts[cpts.Id].Select(contract => contract.Record).OrderBy(record => record.Contract.Number)],
               }
               from anomaly in AnomalyRules.Of(facts, today)
               select new AnomalyItem(
                   cpts.Id, cpts.Reference, cpts.Name, cpts.Department, anomaly, JustificationOf(anomaly, notes[(cpts.Id, anomaly.Kind, anomaly.Fingerprint)]),
                   facts.Contracts is [.., var last] && anomaly.Contract < last.Contract.Number),
        ];
    }

    private static Justification? JustificationOf(Anomaly anomaly, IEnumerable<AnomalyNote> notes) =>
        notes.MaxBy(note => note.Id) is { } note ? new Justification(note.Reason, note.By, note.On)
        : anomaly.OwnReason is { } reason ? new Justification(reason, null, anomaly.Since!.Value)
        : null;
}
