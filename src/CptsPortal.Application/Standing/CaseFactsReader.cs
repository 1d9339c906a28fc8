using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Meetings;
using CptsPortal.Domain.Regions;
using CptsPortal.Domain.Standing;
using CptsPortal.Domain.StartUp;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Standing;

/// <summary>Reads the facts of many cases in a fixed number of queries, without what the letters and projects say.</summary>
internal sealed class CaseFactsReader(IPortalData data, ICommuneDirectory communes)
{
    /// <summary>The facts of some cases, with their heads.</summary>
    public async Task<IReadOnlyList<KnownCase>> ReadAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        var rows = await cases.Select(cpts => new
        {
            cpts.Id,
            cpts.Reference,
            cpts.Name,
            cpts.Department,
            cpts.Stage,
            cpts.OpenedOn,
            cpts.FirstContact,
            cpts.InstitutionInCharge,
            cpts.Referents,
        }).ToListAsync(cancellation);
        var committees = await CommitteesAsync(cancellation);
        var letters = await LettersAsync(cases, cancellation);
        var projects = await ProjectsAsync(cases, cancellation);
        var meetings = await MeetingsAsync(cases, cancellation);
        var awards = await AwardsAsync(cases, cancellation);
        var adhesions = await AdhesionsAsync(cases, cancellation);
        return [.. rows.Select(row => new KnownCase(
            row.Id, row.Reference, row.Name, row.Department, row.Referents ?? Referents.None,
            new CaseFacts(
                row.Stage, row.OpenedOn, row.FirstContact?.On,
                meetings.GetValueOrDefault((row.Id, MeetingKind.First)),
                letters.GetValueOrDefault(row.Id)?.Invoke(committees.Contains(row.Department)),
                awards.GetValueOrDefault(row.Id),
                meetings.GetValueOrDefault((row.Id, MeetingKind.FollowUp)),
                projects.GetValueOrDefault(row.Id),
                row.InstitutionInCharge,
                PartOfAgriculturalFund(row.Referents, row.FirstContact))
            {
                EarlyMission = adhesions.GetValueOrDefault(row.Id),
            }))];
    }

    private static AgriculturalPart PartOfAgriculturalFund(Referents? referents, FirstContact? contact) =>
        referents?.AgriculturalFund is not null ? AgriculturalPart.Follows
        : contact?.Contacted == Institution.AgriculturalFund ? AgriculturalPart.Contacted
        : AgriculturalPart.None;

    /// <summary>Departments whose region consults a committee.</summary>
    private async Task<HashSet<string>> CommitteesAsync(CancellationToken cancellation)
    {
        var set = await data.Read<RegionParameters>().ToDictionaryAsync(row => row.Region, cancellation);
        return [.. (await communes.DepartmentsAsync(cancellation))
            .Where(department => (set.GetValueOrDefault(department.RegionCode) ?? RegionParameters.DefaultsOf(department.RegionCode)).CommitteeConsulted)
            .Select(department => department.Code)];
    }

    private async Task<Dictionary<Guid, Func<bool, LetterPosition>>> LettersAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        var rows = await data.Read<LetterOfIntent>().Where(letter => cases.Any(cpts => cpts.Id == letter.CaseId)).Select(letter => new
        {
            letter.CaseId,
            letter.Number,
            letter.State,
            letter.SubmittedOn,
            letter.Consultation,
            letter.AgencyOpinion,
            letter.FundOpinion,
            letter.AgencyDecision,
            letter.FundDecision,
            letter.DecidedOn,
            letter.NotifiedOn,
            letter.Withdrawal,
        }).ToListAsync(cancellation);
        return rows.GroupBy(row => row.CaseId).ToDictionary(group => group.Key, group =>
        {
            var last = group.MaxBy(row => row.Number)!;
            return (Func<bool, LetterPosition>)(committee => new LetterPosition(
                last.State, last.SubmittedOn, last.Consultation?.SessionOn, last.Consultation?.GivenOn,
                Both(last.AgencyOpinion, last.FundOpinion), Both(last.AgencyDecision, last.FundDecision),
                last.DecidedOn, last.NotifiedOn, last.Withdrawal?.On, committee));
        });
    }

    private async Task<Dictionary<Guid, ProjectPosition>> ProjectsAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        var rows = await data.Read<HealthProject>().Where(project => cases.Any(cpts => cpts.Id == project.CaseId)).Select(project => new
        {
            project.CaseId,
            project.Number,
            project.FiledOn,
            project.ReceivedOn,
            project.Complements,
            project.Opposition,
            project.ValidatedOn,
            project.WithdrawnOn,
            project.Advice,
        }).ToListAsync(cancellation);
        return rows.GroupBy(row => row.CaseId).ToDictionary(group => group.Key, group =>
        {
            var last = group.MaxBy(row => row.Number)!;
            return new ProjectPosition(
                last.FiledOn,
                HealthProject.FactsOf(last.ReceivedOn, last.Complements, last.Opposition, last.ValidatedOn, last.WithdrawnOn),
                [.. last.Advice.Select(advice => advice.By)]);
        });
    }

    private async Task<Dictionary<(Guid, MeetingKind), DateOnly?>> MeetingsAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        var rows = await data.Read<Meeting>()
            .Where(meeting => meeting.Kind == MeetingKind.First || meeting.Kind == MeetingKind.FollowUp)
            .Where(meeting => cases.Any(cpts => cpts.Id == meeting.CaseId))
            .GroupBy(meeting => new { meeting.CaseId, meeting.Kind })
            .Select(group => new { group.Key.CaseId, group.Key.Kind, First = group.Min(meeting => meeting.On), Last = group.Max(meeting => meeting.On) })
            .ToListAsync(cancellation);
        return rows.ToDictionary(
            row => (row.CaseId, row.Kind), row => (DateOnly?)(row.Kind == MeetingKind.First ? row.First : row.Last));
    }

    private async Task<Dictionary<Guid, DateOnly?>> AwardsAsync(IQueryable<Cpts> cases, CancellationToken cancellation) =>
        await data.Read<Award>().Where(award => cases.Any(cpts => cpts.Id == award.CaseId))
            .GroupBy(award => award.CaseId)
            .Select(group => new { CaseId = group.Key, On = group.Max(award => award.AwardedOn) })
            .ToDictionaryAsync(row => row.CaseId, row => (DateOnly?)row.On, cancellation);

    private async Task<Dictionary<Guid, EarlyMissionPosition>> AdhesionsAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        // At most one of a case was not refused: the database holds it so.
        var rows = await data.Read<Adhesion>().Where(adhesion => adhesion.Refusal == null && cases.Any(cpts => cpts.Id == adhesion.CaseId))
            .Select(adhesion => new { adhesion.CaseId, adhesion.FiledOn, adhesion.RegisteredOn, adhesion.PaidOn, adhesion.Termination, adhesion.RefundedOn })
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.CaseId, row => new EarlyMissionPosition(row.FiledOn, row.RegisteredOn, row.PaidOn, row.Termination, row.RefundedOn));
    }

    private static IReadOnlyList<Institution> Both(object? agency, object? fund) =>
        [.. agency is null ? [] : new[] { Institution.Agency }, .. fund is null ? [] : new[] { Institution.Fund }];
}

/// <summary>A case with what tells who must act on it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Name">Name.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Referents">Case workers in charge.</param>
/// <param name="Facts">What is known.</param>
internal sealed record KnownCase(Guid Id, string Reference, string Name, string Department, Referents Referents, CaseFacts Facts)
{
    /// <summary>Whether somebody is in charge of the case, or nobody of their institution is: it is then everybody's.</summary>
    public bool IsOf(Actor actor) => actor.Role switch
    {
        Role.AgencyCaseWorker => Referents.Agency is null || Referents.Agency == actor.UserId,
        Role.FundCaseWorker => Referents.Fund is null || Referents.Fund == actor.UserId,
        Role.AgriculturalFundCaseWorker => Referents.AgriculturalFund is null || Referents.AgriculturalFund == actor.UserId,
        _ => true,
    };
}
