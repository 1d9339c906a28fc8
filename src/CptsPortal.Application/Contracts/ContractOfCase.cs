using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Contracts;

/// <summary>Finds the contract that an act on a case is about: always its last one.</summary>
internal static class ContractOfCase
{
    /// <summary>The case and its last contract, to act upon.</summary>
    /// <exception cref="NotFoundException">The CPTS never asked to join.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody else changed it since that version.</exception>
    public static Task<(Cpts Cpts, Contract Contract)> ContractOfAsync(
        this IPortalData data, Guid caseId, uint? version, CancellationToken cancellation) =>
        data.LoadAsync(caseId, data.ContractsOf(caseId), version, cancellation);

    /// <summary>The case and the contract that was signed last: a renewal may be on its way while it runs.</summary>
    /// <exception cref="NotFoundException">No contract was signed.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody else changed it since that version.</exception>
    public static Task<(Cpts Cpts, Contract Contract)> SignedContractOfAsync(
        this IPortalData data, Guid caseId, uint? version, CancellationToken cancellation) =>
        data.LoadAsync(caseId, data.SignedContractsOf(caseId), version, cancellation);

    /// <summary>The case and the signed contract that a request is about.</summary>
    /// <exception cref="NotFoundException">There is no such one.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody else changed it since that version.</exception>
    public static Task<(Cpts Cpts, Contract Contract)> SignedContractOfAsync(
        this IPortalData data, IOnContract request, uint? version, CancellationToken cancellation) =>
        data.LoadAsync(request.CaseId, data.SignedContractsOf(request.CaseId).Where(contract => request.Contract == null || contract.Number == request.Contract), version, cancellation);

    /// <summary>The signed contracts of a case, latest first.</summary>
    public static IQueryable<Contract> SignedContractsOf(this IPortalData data, Guid caseId) =>
        data.ContractsOf(caseId).Where(contract => contract.SignedOn != null);

    /// <summary>The contracts of a case, latest first.</summary>
    public static IQueryable<Contract> ContractsOf(this IPortalData data, Guid caseId) =>
        data.Read<Contract>().Where(contract => contract.CaseId == caseId).OrderByDescending(contract => contract.Number);

    /// <summary>First day on which the health project of a case is validated, explicitly or by silence; null when it is not.</summary>
    public static async Task<DateOnly?> ProjectValidatedOnAsync(this IPortalData data, Guid caseId, DateOnly today, CancellationToken cancellation)
    {
        var projects = await data.Read<HealthProject>().Where(project => project.CaseId == caseId && project.ReceivedOn != null)
            .Select(project => new { project.ReceivedOn, project.Complements, project.Opposition, project.ValidatedOn, project.WithdrawnOn })
            .ToListAsync(cancellation);
        return projects
            .Select(project => HealthProject.FactsOf(project.ReceivedOn, project.Complements, project.Opposition, project.ValidatedOn, project.WithdrawnOn)!)
            .Select(facts => NonOppositionClock.On(facts, today) is { State: ClockState.TacitlyValidated } silent ? silent.DeemedValidatedFrom : facts.ValidatedOn)
            .Min();
    }

    /// <summary>Sum of the inhabitants of the communes of a case.</summary>
    public static async Task<int> PopulationOfAsync(this ICommuneDirectory communes, Cpts cpts, CancellationToken cancellation) =>
        (await communes.FindAsync([.. cpts.Communes.Select(commune => commune.Code)], cancellation)).Sum(commune => commune.Population ?? 0);

    private static async Task<(Cpts Cpts, Contract Contract)> LoadAsync(
        this IPortalData data, Guid caseId, IQueryable<Contract> contracts, uint? version, CancellationToken cancellation)
    {
        var id = await contracts.Select(contract => (Guid?)contract.Id).FirstOrDefaultAsync(cancellation) ?? throw new NotFoundException();
        return (await data.LoadAsync<Cpts>(caseId, null, cancellation), await data.LoadAsync<Contract>(id, version, cancellation));
    }

    /// <exception cref="NotFoundException">One is no shared piece of the case.</exception>
    public static async Task MustBeSharedAsync(this IPortalData data, Guid caseId, IEnumerable<Guid> pieces, CancellationToken cancellation)
    {
        var given = pieces.Distinct().ToList();
        var known = await data.Read<Piece>()
            .CountAsync(piece => given.Contains(piece.Id) && piece.CaseId == caseId && !piece.InRoom, cancellation);
        if (known < given.Count)
            throw new NotFoundException();
    }
}
