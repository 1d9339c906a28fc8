using CptsPortal.Application.Territory;

namespace CptsPortal.Infrastructure.Territory;

/// <summary>The communes and departments, once read: every page of a case asks for them, and they change with an edition, which is loaded at start.</summary>
internal sealed class KnownEdition
{
    /// <summary>Every department, by code; null until first read.</summary>
    public IReadOnlyList<DepartmentItem>? Departments { get; set; }

    /// <summary>Every commune, those no longer current included, by code; null until first read.</summary>
    public IReadOnlyDictionary<string, CommuneItem>? Communes { get; set; }

    /// <summary>What the edition holds; null until first read.</summary>
    public ReferenceEdition? Edition { get; set; }
}
