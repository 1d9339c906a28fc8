using CptsPortal.Domain.Cases;

namespace CptsPortal.Application.Territory;

/// <summary>A case with the inhabitants of its territory, within a query.</summary>
public sealed class InhabitedCase
{
    /// <summary>The case.</summary>
    public required Cpts Case { get; init; }

    /// <summary>The stated number, otherwise the sum of the official list; 0 where nobody is known to live.</summary>
    public required int Inhabitants { get; init; }
}
