using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Crises;
using CptsPortal.Domain.Payments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Crises;

/// <summary>The serious crises of one's scope, the latest first.</summary>
public sealed record ListCrises : IRequest<IReadOnlyList<Crisis>>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A serious crisis, and what it gives to the contracts of one's scope; null when there is none there.</summary>
/// <param name="CrisisId">The crisis.</param>
public sealed record GetCrisis(Guid CrisisId) : IRequest<CrisisView?>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A serious crisis.</summary>
/// <param name="Crisis">The crisis.</param>
/// <param name="Version">Its version.</param>
/// <param name="Contracts">The contracts of its departments that the reader may know of, by name.</param>
/// <param name="IsWhole">Whether the reader's scope covers every department of it.</param>
/// <param name="Today">The portal's day.</param>
public sealed record CrisisView(Crisis Crisis, uint Version, IReadOnlyList<CrisisContract> Contracts, bool IsWhole, DateOnly Today);

/// <summary>A contract of a department where a crisis was identified.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Name">Name of the CPTS.</param>
/// <param name="Department">Code of its department.</param>
/// <param name="Effect">What the crisis gives it.</param>
/// <param name="State">Where the line stands; null without one.</param>
public sealed record CrisisContract(Guid CaseId, string Name, string Department, CrisisEffect Effect, ScheduleLine? State);

/// <summary>A crisis on the pages of a contract.</summary>
/// <param name="Id">The crisis.</param>
/// <param name="IdentifiedOn">Day on which the ARS identified it.</param>
/// <param name="Typology">Which of the five.</param>
/// <param name="Effect">What it gives the contract.</param>
public sealed record CrisisOnContract(Guid Id, DateOnly IdentifiedOn, CrisisTypology Typology, CrisisEffect Effect);

internal sealed class ListCrisesHandler(IPortalData data, ICurrentActor current) : IRequestHandler<ListCrises, IReadOnlyList<Crisis>>
{
    public async Task<IReadOnlyList<Crisis>> Handle(ListCrises request, CancellationToken cancellationToken)
    {
        var scope = current.Actor!.Scope;
        var own = await data.OwnDepartmentAsync(scope, cancellationToken);
        return [.. (await data.Read<Crisis>().OrderByDescending(crisis => crisis.IdentifiedOn).ThenByDescending(crisis => crisis.Id).ToListAsync(cancellationToken))
            .Where(crisis => crisis.IsIn(scope, own))];
    }
}

internal sealed class GetCrisisHandler(IPortalData data, ICurrentActor current, FundingReader reader) : IRequestHandler<GetCrisis, CrisisView?>
{
    public async Task<CrisisView?> Handle(GetCrisis request, CancellationToken cancellationToken)
    {
        var scope = current.Actor!.Scope;
        var row = await data.Read<Crisis>().Where(crisis => crisis.Id == request.CrisisId)
            .Select(crisis => new { Crisis = crisis, Version = EF.Property<uint>(crisis, "Version") }).SingleOrDefaultAsync(cancellationToken);
        if (row is null || !row.Crisis.IsIn(scope, await data.OwnDepartmentAsync(scope, cancellationToken)))
            return null;
        var departments = row.Crisis.Departments.ToList();
        var cases = data.CasesOf(scope).Where(cpts => cpts.Stage >= Stage.ContractRunning && departments.Contains(cpts.Department));
        var names = await cases.Select(cpts => new { cpts.Id, cpts.Name, cpts.Department }).ToDictionaryAsync(cpts => cpts.Id, cancellationToken);
        var contracts = row.Crisis.Withdrawal is not null ? [] : await reader.SchedulesAsync(cases, cancellationToken);
        return new CrisisView(
            row.Crisis, row.Version,
            [.. contracts.GroupBy(contract => contract.CaseId).Select(signed => RunningOn(row.Crisis.IdentifiedOn, signed)).Select(contract => Contract(names[contract.CaseId].Name, names[contract.CaseId].Department, contract, row.Crisis.IdentifiedOn))
                .OrderBy(contract => contract.Department, StringComparer.Ordinal).ThenBy(contract => contract.Name, StringComparer.Ordinal)],
            departments.TrueForAll(scope.CoversDepartment), reader.Today);
    }

    /// <summary>The contract of a case that ran on a day; else the one signed last, on which the crisis has no effect.</summary>
    private static ContractSchedule RunningOn(DateOnly day, IEnumerable<ContractSchedule> latestFirst) =>
        latestFirst.FirstOrDefault(schedule => schedule.Contract.SignedOn <= day && day < schedule.Contract.EndsOn) ?? latestFirst.First();

    private static CrisisContract Contract(string name, string department, ContractSchedule contract, DateOnly identifiedOn)
    {
        var effect = CrisisEffect.Of(contract.Facts.Statement, identifiedOn);
        return new CrisisContract(
            contract.CaseId, name, department, effect,
            effect.Line is { } line ? contract.Schedule.Lines.FirstOrDefault(shown => shown.Key == LineKey.Of(line) && !shown.IsCorrection) : null);
    }
}

/// <summary>Which crises somebody can know of.</summary>
internal static class CrisesInScope
{
    /// <summary>The department of the one case of a leader; null for others.</summary>
    public static async Task<string?> OwnDepartmentAsync(this IPortalData data, Scope scope, CancellationToken cancellation) => scope.CaseId is { } id
        ? await data.Read<Cpts>().Where(cpts => cpts.Id == id).Select(cpts => cpts.Department).SingleOrDefaultAsync(cancellation) : null;

    /// <summary>Whether one of its departments is in a scope.</summary>
    public static bool IsIn(this Crisis crisis, Scope scope, string? own) =>
        crisis.Departments.Any(department => department == own || scope.CoversDepartment(department));
}
