using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
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
            FirstMeetingOn = data.Read<Meeting>().Where(meeting => meeting.CaseId == cpts.Id && meeting.Kind == MeetingKind.First).Min(meeting => (DateOnly?)meeting.On),
            FollowedUpOn = data.Read<Meeting>().Where(meeting => meeting.CaseId == cpts.Id && meeting.Kind == MeetingKind.FollowUp).Max(meeting => (DateOnly?)meeting.On),
            AwardedOn = data.Read<Award>().Where(award => award.CaseId == cpts.Id).Max(award => (DateOnly?)award.AwardedOn),
        }).ToListAsync(cancellation);
        var letters = await LettersAsync(cases, cancellation);
        // A page of one case asks for no more than its stage can tell.
        var projects = rows.Exists(row => row.Stage is >= Stage.ProjectDrafting and not Stage.Closed) ? await ProjectsAsync(cases, cancellation) : [];
        var committees = letters.Values.Any(letter => letter.State == LetterState.Submitted) ? await CommitteesAsync(cancellation) : [];
        var adhesions = rows.Exists(row => row.Stage is >= Stage.ProjectDrafting and not Stage.Closed) ? await AdhesionsAsync(cases, cancellation) : [];
        var contracts = rows.Exists(row => row.Stage is Stage.Contracting or Stage.ContractRunning) ? await ContractsAsync(cases, cancellation) : [];
        return [.. rows.Select(row => new KnownCase(
            row.Id, row.Reference, row.Name, row.Department, row.Referents ?? Referents.None,
            new CaseFacts(
                row.Stage, row.OpenedOn, row.FirstContact?.On,
                row.FirstMeetingOn,
                letters.TryGetValue(row.Id, out var letter) ? letter with { CommitteeRequired = committees.Contains(row.Department) } : null,
                row.AwardedOn,
                row.FollowedUpOn,
                projects.GetValueOrDefault(row.Id),
                row.InstitutionInCharge,
                PartOfAgriculturalFund(row.Referents, row.FirstContact))
            {
                EarlyMission = adhesions.GetValueOrDefault(row.Id),
                Contract = contracts.GetValueOrDefault(row.Id),
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

    /// <summary>The last letter of each case, before it is known whether its region consults a committee.</summary>
    private async Task<Dictionary<Guid, LetterPosition>> LettersAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        var rows = await data.Read<LetterOfIntent>().Where(letter => cases.Any(cpts => cpts.Id == letter.CaseId)).Select(letter => new
        {
            letter.CaseId,
            letter.Number,
            letter.State,
            letter.SubmittedOn,
            letter.Consultation,
            AgencyOpinion = letter.AgencyOpinion != null,
            FundOpinion = letter.FundOpinion != null,
            AgencyDecision = letter.AgencyDecision != null,
            FundDecision = letter.FundDecision != null,
            letter.DecidedOn,
            letter.NotifiedOn,
            letter.Withdrawal,
        }).ToListAsync(cancellation);
        return rows.GroupBy(row => row.CaseId).ToDictionary(group => group.Key, group =>
        {
            var last = group.MaxBy(row => row.Number)!;
            return new LetterPosition(
                last.State, last.SubmittedOn, last.Consultation?.SessionOn, last.Consultation?.GivenOn,
                Both(last.AgencyOpinion, last.FundOpinion), Both(last.AgencyDecision, last.FundDecision),
                last.DecidedOn, last.NotifiedOn, last.Withdrawal?.On, CommitteeRequired: false);
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

    /// <summary>The last contract of each case, without its versions.</summary>
    private async Task<Dictionary<Guid, ContractPosition>> ContractsAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        var rows = await data.Read<Contract>().Where(contract => cases.Any(cpts => cpts.Id == contract.CaseId)).Select(contract => new
        {
            contract.CaseId,
            contract.Number,
            contract.Joining,
            contract.Refusal,
            contract.ProposedOn,
            contract.Agreed,
            contract.SignedOn,
            contract.SignedByCptsOn,
            contract.EndsOn,
            contract.Life,
            contract.CrisisPlan,
        }).ToListAsync(cancellation);
        return rows.GroupBy(row => row.CaseId).ToDictionary(group => group.Key, group =>
        {
            var last = group.MaxBy(row => row.Number)!;
            return new ContractPosition(
                last.Joining.RequestedOn, last.Joining.Pieces, last.Refusal is not null, last.ProposedOn, last.Agreed,
                last.SignedOn, last.SignedByCptsOn, last.EndsOn, last.Life, last.CrisisPlan);
        });
    }

    private async Task<Dictionary<Guid, EarlyMissionPosition>> AdhesionsAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        // At most one of a case was not refused: the database holds it so.
        var rows = await data.Read<Adhesion>().Where(adhesion => adhesion.Refusal == null && cases.Any(cpts => cpts.Id == adhesion.CaseId))
            .Select(adhesion => new { adhesion.CaseId, adhesion.FiledOn, adhesion.RegisteredOn, adhesion.PaidOn, adhesion.Termination, adhesion.RefundedOn })
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.CaseId, row => new EarlyMissionPosition(row.FiledOn, row.RegisteredOn, row.PaidOn, row.Termination, row.RefundedOn));
    }

    private static IReadOnlyList<Institution> Both(bool agency, bool fund) =>
        [.. agency ? new[] { Institution.Agency } : [], .. fund ? new[] { Institution.Fund } : []];
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
