using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;

namespace CptsPortal.Application.Cases;

/// <summary>The only way to a list of cases: through the scope of who asks.</summary>
public static class CasesInScope
{
    /// <summary>The cases that somebody can know of.</summary>
    public static IQueryable<Cpts> CasesOf(this IPortalData data, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Nation
            ? data.Read<Cpts>()
            : data.Read<Cpts>().Where(cpts => cpts.Id == scope.CaseId || scope.Departments.Contains(cpts.Department));
    }
}
