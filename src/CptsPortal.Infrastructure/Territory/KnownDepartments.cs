using CptsPortal.Application.Territory;

namespace CptsPortal.Infrastructure.Territory;

/// <summary>The departments, once read: every page of a case asks for its region, and they change with an edition, which is loaded at start.</summary>
internal sealed class KnownDepartments
{
    /// <summary>Every department, by code; null until first read.</summary>
    public IReadOnlyList<DepartmentItem>? All { get; set; }
}
