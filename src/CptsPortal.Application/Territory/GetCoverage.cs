using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Territory;

/// <summary>How the departments of one's scope are covered (10-lifecycle 7).</summary>
/// <param name="Region">Only this region; null for the whole scope.</param>
public sealed record GetCoverage(string? Region = null) : IRequest<Coverage>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.ReadCoverage;
}

/// <summary>How departments are covered.</summary>
/// <param name="Departments">Those asked for, by code.</param>
/// <param name="Regions">The regions of the whole scope, by name: code and name.</param>
/// <param name="Cases">How many cases each of those departments follows, by stage; a stage without a case is left out.</param>
public sealed record Coverage(
    IReadOnlyList<DepartmentCoverage> Departments, IReadOnlyList<(string Code, string Name)> Regions, IReadOnlyList<StageCount> Cases)
{
    /// <summary>The figures of those departments together.</summary>
    public CoverageFigures Total { get; } = CoverageFigures.Sum(Departments.Select(department => department.Figures));

    /// <summary>How many cases of a stage a department follows, or all of them.</summary>
    public int CasesAt(Stage stage, string? department = null) =>
        Cases.Where(count => count.Stage == stage && (department ?? count.Department) == count.Department).Sum(count => count.Cases);
}

/// <summary>How many cases of one stage a department follows.</summary>
/// <param name="Department">Code of the department.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Cases">At least 1.</param>
public sealed record StageCount(string Department, Stage Stage, int Cases);

internal sealed class GetCoverageHandler(IPortalData data, ITerritoryCoverage coverage, ICurrentActor current)
    : IRequestHandler<GetCoverage, Coverage>
{
    public async Task<Coverage> Handle(GetCoverage request, CancellationToken cancellationToken)
    {
        var scope = current.Actor!.Scope;
        var all = await coverage.OfDepartmentsAsync(scope.Nation ? null : scope.Departments, cancellationToken);
        var asked = all.Where(one => request.Region is null || one.Department.RegionCode == request.Region).ToList();
        var codes = asked.Select(one => one.Department.Code).ToList();
        var cases = await data.CasesOf(scope).Where(cpts => codes.Contains(cpts.Department))
            .GroupBy(cpts => new { cpts.Department, cpts.Stage })
            .Select(group => new StageCount(group.Key.Department, group.Key.Stage, group.Count()))
            .ToListAsync(cancellationToken);
        var regions = all.Select(one => (one.Department.RegionCode, one.Department.RegionName)).Distinct()
            .OrderBy(region => region.RegionName, StringComparer.Ordinal).ToList();
        return new Coverage(asked, regions, cases);
    }
}
