using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
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

/// <summary>Reads the facts of many cases at once, without what the letters and projects say.</summary>
internal sealed class CaseFactsReader(IPortalData data, ICommuneDirectory communes)
{
    /// <summary>The facts of some cases, with their heads.</summary>
    public async Task<IReadOnlyList<KnownCase>> ReadAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        // One statement: the last letter and project of a case are those that none of a higher number follows. The contract is the one
        // signed last, which a renewal on its way does not replace. At most one adhesion of a case was not refused: the database
        // holds it so.
        var projects = data.LastProjects();
        var rows = await (
            from cpts in cases
            from letter in data.Read<LetterOfIntent>().Where(letter => letter.CaseId == cpts.Id
                && letter.Number == data.Read<LetterOfIntent>().Where(other => other.CaseId == cpts.Id).Max(other => other.Number)).DefaultIfEmpty()
            from project in projects.Where(project => project.CaseId == cpts.Id).DefaultIfEmpty()
            let last = data.Read<Contract>().Where(other => other.CaseId == cpts.Id).Max(other => (int?)other.Number)
            let lastSigned = data.Read<Contract>().Where(other => other.CaseId == cpts.Id && other.SignedOn != null).Max(other => (int?)other.Number)
            from contract in data.Read<Contract>().Where(contract => contract.CaseId == cpts.Id && contract.Number == (lastSigned ?? last)).DefaultIfEmpty()
            from renewal in data.Read<Contract>().Where(contract => contract.CaseId == cpts.Id && contract.Number == last && last > lastSigned).DefaultIfEmpty()
            from adhesion in data.Read<Adhesion>().Where(adhesion => adhesion.CaseId == cpts.Id && adhesion.Refusal == null).DefaultIfEmpty()
            select new
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
                Letter = letter == null ? null : new
                {
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
                },
                Project = project == null ? null : new
                {
                    project.FiledOn,
                    project.ReceivedOn,
                    project.Complements,
                    project.Opposition,
                    project.ValidatedOn,
                    project.WithdrawnOn,
                    project.Advice,
                },
                Contract = contract == null ? null : new
                {
                    contract.Joining,
                    contract.Refusal,
                    contract.ProposedOn,
                    contract.Agreed,
                    contract.SignedOn,
                    contract.SignedByCptsOn,
                    contract.EndsOn,
                    contract.Life,
                    contract.CrisisPlan,
                    contract.Terminations,
                },
                Renewal = renewal == null ? null : new { renewal.Joining, renewal.Refusal, renewal.ProposedOn, renewal.Agreed, renewal.Life, renewal.CrisisPlan },
                Reviews = data.Read<AnnualReview>().Where(review => review.ContractId == contract!.Id).OrderBy(review => review.ContractYear)
                    .Select(review => new { review.ContractYear, review.Phase, review.OpenedOn, review.Indicators, review.Agreements, review.Closings }).ToList(),
                cpts.MembersUpdates,
                IsFollowing = data.Read<Contract>().Any(earlier => earlier.CaseId == cpts.Id && earlier.SignedOn != null && earlier.Number < lastSigned),
                Adhesion = adhesion == null ? null : new
                {
                    adhesion.FiledOn,
                    adhesion.RegisteredOn,
                    adhesion.PaidOn,
                    adhesion.Termination,
                    adhesion.RefundedOn,
                },
            }).ToListAsync(cancellation);
        var following = rows.Where(row => row.IsFollowing).Select(row => row.Id).ToArray();
        var earlier = following.Length == 0 ? null : await EarlierAsync(following, cancellation);
        var committees = rows.Exists(row => row.Letter?.State == LetterState.Submitted) ? await CommitteesAsync(cancellation) : [];
        return
        [
            .. from row in rows
               let contract = row.Contract is { } last
                   ? new ContractPosition(
                       last.Joining.RequestedOn, last.Joining.Pieces, last.Refusal is not null, last.ProposedOn, last.Agreed,
                       last.SignedOn, last.SignedByCptsOn, last.EndsOn, last.Life, last.CrisisPlan)
                   {
                       Terminations = last.Terminations,
                       MembersConfirmedOn = [.. row.MembersUpdates.Select(update => update.On)],
                   }
                   : null
               select new KnownCase(
                   row.Id, row.Reference, row.Name, row.Department, row.Referents ?? Referents.None,
                   new CaseFacts(
                       row.Stage, row.OpenedOn, row.FirstContact?.On,
                       row.FirstMeetingOn,
                       row.Letter is { } letter
                           ? new LetterPosition(
                               letter.State, letter.SubmittedOn, letter.Consultation?.SessionOn, letter.Consultation?.GivenOn,
                               Both(letter.AgencyOpinion, letter.FundOpinion), Both(letter.AgencyDecision, letter.FundDecision),
                               letter.DecidedOn, letter.NotifiedOn, letter.Withdrawal?.On, committees.Contains(row.Department))
                           : null,
                       row.AwardedOn,
                       row.FollowedUpOn,
                       row.Project is { } project
                           ? new ProjectPosition(
                               project.FiledOn,
                               HealthProject.FactsOf(project.ReceivedOn, project.Complements, project.Opposition, project.ValidatedOn, project.WithdrawnOn),
                               [.. project.Advice.Select(advice => advice.By)])
                           : null,
                       row.InstitutionInCharge,
                       PartOfAgriculturalFund(row.Referents, row.FirstContact))
                   {
                       EarlyMission = row.Adhesion is { } adhesion
                           ? new EarlyMissionPosition(adhesion.FiledOn, adhesion.RegisteredOn, adhesion.PaidOn, adhesion.Termination, adhesion.RefundedOn)
                           : null,
                       Contract = contract,
                       Reviews = contract?.SignedOn is null
                           ? null
                           : new ReviewsPosition(contract, [.. row.Reviews.Select(review => ReviewPosition.Of(
                               review.ContractYear, review.Phase, review.OpenedOn, review.Indicators, review.Agreements, review.Closings))]),
                       Renewal = row.Renewal is { } renewal
                           ? new ContractPosition(
                               renewal.Joining.RequestedOn, renewal.Joining.Pieces, renewal.Refusal is not null, renewal.ProposedOn, renewal.Agreed,
                               null, null, null, renewal.Life, renewal.CrisisPlan)
                           : null,
                       Earlier = [.. earlier?[row.Id] ?? []],
                   }),
        ];
    }

    /// <summary>The contracts that another one followed on some cases: few cases have any.</summary>
    private async Task<ILookup<Guid, EarlierContract>> EarlierAsync(Guid[] cases, CancellationToken cancellation)
    {
        var contracts = await data.Read<Contract>().Where(contract => cases.Contains(contract.CaseId) && contract.SignedOn != null)
            .OrderBy(contract => contract.Number).ToListAsync(cancellation);
        var reviews = (await data.Read<AnnualReview>().Where(review => cases.Contains(review.CaseId)).ToListAsync(cancellation)).ToLookup(review => review.ContractId);
        return contracts.GroupBy(contract => contract.CaseId).SelectMany(signed => signed.SkipLast(1))
            .ToLookup(contract => contract.CaseId, contract => new EarlierContract(
                contract.Number, ContractPosition.Of(contract), ReviewsPosition.Of(contract, reviews[contract.Id])));
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
